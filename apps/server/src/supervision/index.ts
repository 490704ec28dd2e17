import type { Entry, WorkspaceId } from '@parley/contract';
import type { Conversations } from '../conversations/index.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { courseAfter, freshCourse, keepCourses } from './course/keep-courses.ts';
import { keepTurn, keepTurns } from './course/keep-turns.ts';
import { listUnheard, saveCourses } from './course/store.ts';
import { liveDueRules } from './due/live-due-rules.ts';
import { createLive } from './live/create-live.ts';
import type { SupervisionPorts, SupervisionRoom } from './room.ts';
import { supervisionRoutes } from './routes.ts';

export type { SupervisorSeat } from './live/create-live.ts';

const historyDays = 14;

/** Looking on: how every running conversation goes, how the workspace stands, and a word to everybody. */
export function createSupervision(kernel: Kernel, conversations: Conversations, ports: SupervisionPorts) {
  const { log, reactor, agents } = conversations;
  const dueRules = liveDueRules(kernel, ports);
  const room: SupervisionRoom = { kernel, conversations: { log, agents }, dueRules, ...ports };
  reactor.add(keepCourses(kernel));
  reactor.add(keepTurns(kernel));
  const live = createLive(kernel, log, dueRules);
  return {
    routes: supervisionRoutes(room),
    live,
    dueRules,
    /** Reads what was brought in as history and no reaction heard, as if it had been heard. */
    async hearHistory(workspaceId: WorkspaceId): Promise<void> {
      const entries = await listUnheard(kernel.database.system, workspaceId, historyDays);
      for (const [id, heard] of groupBy(entries, ({ conversationId }) => conversationId)) {
        const createdAt = heard[0]?.at;
        if (!createdAt) continue;
        const messages = heard.filter(({ body }: Entry) => body.kind === 'message');
        await saveCourses(kernel.database.system, [
          courseAfter(freshCourse({ id, workspaceId, createdAt }), messages),
        ]);
        for (const entry of heard)
          await keepTurn(kernel.database.system, entry, { id, workspaceId, teamId: null });
      }
    },
  };
}
export type Supervision = ReturnType<typeof createSupervision>;
