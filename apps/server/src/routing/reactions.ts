import type { AgentId, ConversationId, EntryKind, WorkspaceId } from '@parley/contract';
import type { Log, Reaction } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { requeue } from './requeue.ts';

/** Whatever brings somebody into a queue or frees somebody's hands. */
const causes = new Set<EntryKind>([
  'handed-over',
  'requeued',
  'transferred',
  'reopened',
  'prioritised',
  'closed',
  'snoozed',
  'woken',
  'returned-to-bot',
]);

export const assignReaction = (pass: (workspaceId: WorkspaceId) => Promise<void>): Reaction => ({
  name: 'assign',
  wants: (entry) => causes.has(entry.body.kind),
  run: (_, state) => pass(state.workspaceId),
});

const kind = 'expire-offer';

/** An offer that nobody accepts in time goes back to the front of the queue: the entry sets a job for that moment. */
export function expireOffers(kernel: Kernel, log: Log): Reaction {
  kernel.jobs.handle(kind, async ({ workspaceId, id, agentId, ownerVersion }) => {
    const held = {
      workspaceId: workspaceId as WorkspaceId,
      id: id as ConversationId,
      agentId: agentId as AgentId,
      ownerVersion: Number(ownerVersion),
      offered: true,
    };
    await requeue(log, held, 'no-answer');
  });
  return {
    name: kind,
    wants: (entry) =>
      (entry.body.kind === 'assigned' || entry.body.kind === 'transferred') &&
      entry.body.acceptBy !== undefined,
    async run(entry, state) {
      if (
        (entry.body.kind !== 'assigned' && entry.body.kind !== 'transferred') ||
        state.owner.kind !== 'agent' ||
        !state.acceptBy
      )
        return;
      const { workspaceId, id, ownerVersion } = state;
      await kernel.jobs.add(kernel.database.system, {
        kind,
        workspaceId,
        key: `${kind}:${id}`,
        runAt: state.acceptBy,
        payload: { workspaceId, id, agentId: state.owner.agentId, ownerVersion },
      });
      kernel.jobs.nudge();
    },
  };
}
