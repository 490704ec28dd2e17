import type { ConversationId, WorkspaceId } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import type { Log } from './log/append.ts';
import type { Reaction } from './reactions/reaction.ts';

const kind = 'wake-conversation';

/** Brings a snoozed conversation back at its time: the entry sets a job, the job appends `woken` if it still sleeps. */
export function wakeSnoozed(kernel: Kernel, log: Log): Reaction {
  kernel.jobs.handle(kind, async ({ workspaceId, id, until }) => {
    await log.append({
      workspaceId: workspaceId as WorkspaceId,
      conversationId: id as ConversationId,
      // Its time has come by the clock of the store, from which that of this process may differ; unless it was put off meanwhile. The store rounds to a millisecond.
      decide: ({ status, snoozedUntil }) =>
        status === 'snoozed' && Date.parse(snoozedUntil ?? '') <= Date.parse(String(until)) + 1
          ? [{ author: { kind: 'system' }, body: { kind: 'woken' } }]
          : [],
    });
  });
  return {
    name: 'wake-snoozed',
    wants: ({ body }) =>
      body.kind === 'snoozed' || (body.kind === 'callback-asked' && body.when !== undefined),
    async run(_, state) {
      if (state.snoozedUntil === null) return;
      await kernel.jobs.add(kernel.database.system, {
        kind,
        workspaceId: state.workspaceId,
        key: `${kind}:${state.id}`,
        runAt: state.snoozedUntil,
        payload: { workspaceId: state.workspaceId, id: state.id, until: state.snoozedUntil },
      });
      kernel.jobs.nudge();
    },
  };
}
