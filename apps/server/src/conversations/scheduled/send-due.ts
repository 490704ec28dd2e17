import type { RefusalCode, ScheduledMessageId, WorkspaceId } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { Actor } from '../access.ts';
import { announce, kind, type ScheduledRoom } from './room.ts';
import { sendScheduled } from './send-scheduled.ts';
import { findDue, lockDue, type Scheduled, settleScheduled } from './store.ts';

/** What only this moment refuses is tried again; all else is told to who wrote it. */
const passing: ReadonlySet<RefusalCode> = new Set([
  'store.unavailable',
  'store.full',
  'server.draining',
  'server.failed',
]);

/** Sends what waits when its time has come, if its writer may still answer there. */
export function sendDue(room: ScheduledRoom): void {
  const { kernel, ports } = room;
  const { system } = kernel.database;
  const callerOf = async (workspaceId: WorkspaceId, { agentId }: Scheduled) =>
    (await ports.findCallers(workspaceId, [agentId]))[0];
  kernel.jobs.handle(kind, async ({ id }) => {
    const found = await findDue(system, id as ScheduledMessageId);
    if (!found) return;
    const { workspaceId, conversationId } = found;
    // Locked on connections that nothing within asks for, or many at once would wait for each other.
    await system.transaction(async (tx) => {
      const due = await lockDue(tx, found);
      for (const one of due) {
        const [status, problem] = await attempt(room, await callerOf(workspaceId, one), one);
        await settleScheduled(tx, one.id, status, problem);
      }
      if (due.length > 0) await announce(kernel, tx, workspaceId, conversationId);
    });
  });
}

/** What came of sending it; a failure that may pass is thrown, and the job tried again. */
async function attempt(
  { agents }: ScheduledRoom,
  caller: Actor | undefined,
  one: Scheduled,
): Promise<[Scheduled['status'], RefusalCode | null]> {
  if (!caller) return ['failed', 'agent.inactive'];
  try {
    const { entries } = await sendScheduled(
      agents,
      caller,
      one,
      one.onlyIfNoAnswer ? one.contactSeq : undefined,
    );
    return [entries.length > 0 ? 'sent' : 'skipped', null];
  } catch (error) {
    if (!(error instanceof Refusal) || passing.has(error.code)) throw error;
    return ['failed', error.code];
  }
}
