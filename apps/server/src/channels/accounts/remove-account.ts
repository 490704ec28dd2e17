import type { ChannelAccountId, ConversationId, WorkspaceId } from '@parley/contract';
import { isoNow } from '../../kernel/clock.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import type { HostRoom } from '../host-room.ts';
import { recordChange } from '../record-change.ts';
import { toolsFor } from '../vendor/vendor-tools.ts';
import { getAccountForUpdate } from './change-account.ts';
import { deleteLeftOvers, listOpenConversations } from './clean-up-store.ts';
import { openAccount } from './known-accounts.ts';
import { markRemoved } from './store.ts';

const kind = 'clean-up-channel';
/** Few enough that live traffic waits for none of it. */
const atOnce = 25;
const pauseMs = 250;

/** Takes an account out of use at once; what hangs on it is cleaned up by a job, a few conversations at a time. */
export async function removeAccount(
  room: HostRoom,
  caller: AgentCaller,
  id: ChannelAccountId,
): Promise<void> {
  const { kernel } = room;
  const { workspaceId } = caller;
  const row = await kernel.database.in(workspaceId).transaction(async (tx) => {
    const before = await getAccountForUpdate(tx, caller, id);
    await markRemoved(tx, id, isoNow(kernel.clock));
    await kernel.jobs.add(tx, { kind, workspaceId, key: `${kind}:${id}`, payload: { workspaceId, id } });
    await recordChange(room, tx, caller, {
      action: 'channel.removed',
      object: id,
      detail: { name: before.name },
    });
    return before;
  });
  kernel.jobs.nudge();
  const live = await openAccount(kernel, room.ports.channels.find, row);
  // The vendor may be out of reach; it then hears on its next call that nobody lives here.
  await live?.channel.disconnect?.(live.account, toolsFor(room, live).tools).catch((error: unknown) => {
    kernel.logger.warn({ error, account: id }, 'a vendor could not be told that its account was removed');
  });
}

/** Closes the conversations of a removed account and forgets its events, in small steps that let everything else pass. */
export function cleanUpRemoved(room: HostRoom): void {
  const { kernel, ports } = room;
  kernel.jobs.handle(kind, async (payload) => {
    const id = payload.id as ChannelAccountId;
    const workspaceId = payload.workspaceId as WorkspaceId;
    const close = (conversationId: ConversationId) =>
      ports.log
        .append({
          ...{ workspaceId, conversationId },
          decide: (state) =>
            state.status === 'closed'
              ? []
              : [{ author: { kind: 'system' }, body: { kind: 'closed', reason: 'resolved' } }],
        })
        .catch((error: unknown) => {
          if (!(error instanceof Refusal) || error.code !== 'conversation.not-found') throw error;
        });
    for (;;) {
      const open = await listOpenConversations(kernel.database.system, id, atOnce);
      await Promise.all(open.map(close));
      const left = await deleteLeftOvers(kernel.database.system, id, atOnce * 20);
      if (open.length === 0 && left === 0) return;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  });
}
