import type { WorkspaceId } from '@parley/contract';
import type { Conversations } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Route } from '../kernel/route.ts';
import type { LearntExamples } from '../knowledge/index.ts';
import { gapRoutes } from './gaps/routes.ts';
import { sortMissed, sortWhereNeeded } from './gaps/sort-missed.ts';
import { deleteOldMissed } from './gaps/store.ts';
import { tallyGained } from './gaps/tally-gained.ts';
import { comparePairs, compareWhereNeeded } from './health/compare-questions.ts';
import { healthRoutes } from './health/routes.ts';
import { hearHistory } from './hear/hear-history.ts';
import { insightReaction } from './hear/reaction.ts';
import { lessonRoutes } from './lessons/routes.ts';
import { listTraining } from './lessons/store.ts';
import { readChatLog } from './logs/read-chat-log.ts';
import { chatLogRoutes } from './logs/routes.ts';
import { deleteOldLogs } from './logs/store.ts';
import { announce, type InsightRoom } from './room.ts';

/** What the knowledge learns from its use: what is missing, what people answer, and what wants looking after. */
export interface Insight {
  routes: Route[];
  /** Hears the latest conversations of a workspace that happened while nobody listened. */
  hearHistory(workspaceId: WorkspaceId): Promise<void>;
}

/** Each time costs a worker's start; who looks has it done at once. */
const sortEverySeconds = 60;

export function createInsight(
  kernel: Kernel,
  { reactor }: Pick<Conversations, 'reactor'>,
  ports: Omit<InsightRoom, 'kernel'>,
): Insight {
  const room: InsightRoom = {
    ...{ kernel, ...ports },
    async writeAudit(tx, note) {
      await ports.writeAudit(tx, note);
      await announce(kernel, tx, note.workspaceId);
    },
  };
  const reaction = insightReaction(room);
  reactor.add(reaction);
  tallyGained(room);
  kernel.jobs.handle('sort-missed', sortMissed(room));
  kernel.jobs.every(sortEverySeconds, 'find-missed', () => sortWhereNeeded(room));
  kernel.jobs.handle('read-chat-log', readChatLog(room));
  kernel.jobs.handle('compare-questions', comparePairs(room));
  kernel.jobs.every(3600, 'find-changed-knowledge', () => compareWhereNeeded(room));
  kernel.jobs.every(24 * 3600, 'forget-insight', async () => {
    await deleteOldMissed(kernel.database.system);
    await deleteOldLogs(kernel.database.system);
  });
  return {
    hearHistory: (workspaceId) => hearHistory(room, reaction, workspaceId),
    routes: [...gapRoutes(room), ...lessonRoutes(room), ...chatLogRoutes(room), ...healthRoutes(room)],
  };
}

/** What was accepted to train models with. */
export const learntExamples =
  (kernel: Kernel): LearntExamples =>
  (workspaceId: WorkspaceId) =>
    listTraining(kernel.database.in(workspaceId), workspaceId);
