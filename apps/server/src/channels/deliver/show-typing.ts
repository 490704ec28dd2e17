import type { ConversationId, ConversationState } from '@parley/contract';
import type { HostRoom } from '../host-room.ts';
import { findUserOf } from '../people/store.ts';
import { toolsFor } from '../vendor/vendor-tools.ts';

/** Vendors show it for about five seconds. */
const everyMs = 4_000;
const mostKept = 10_000;

/** Shows a customer, where their channel can, that somebody writes to them. What comes of it concerns nobody: it is tried once and no failure is told. */
export function createTypingSigns(
  room: HostRoom,
): (state: Pick<ConversationState, 'id' | 'channelAccountId' | 'contactId'>, isTyping: boolean) => void {
  const shown = new Map<ConversationId, { atMs: number; done: Promise<void> }>();
  const show = async (
    { channelAccountId, contactId }: Pick<ConversationState, 'channelAccountId' | 'contactId'>,
    isTyping: boolean,
  ) => {
    const live = await room.accounts.find(channelAccountId);
    if (!live?.channel.typing || live.row.status !== 'on' || live.row.removedAt !== null) return;
    const user = await findUserOf(room.kernel.database.system, channelAccountId, contactId);
    if (!user || user.goneAt !== null) return;
    const to = { user: user.user, ...(user.thread ? { thread: user.thread } : {}) };
    await live.channel.typing(to, isTyping, live.account, toolsFor(room, live).tools);
  };
  return (state, isTyping) => {
    const atMs = room.kernel.clock.now();
    const last = shown.get(state.id);
    if (isTyping ? last && atMs - last.atMs < everyMs : !last) return;
    // The end must not come to the vendor before the beginning.
    const done = (last?.done ?? Promise.resolve())
      .then(() => show(state, isTyping))
      .catch((error: unknown) =>
        room.kernel.logger.debug({ error, account: state.channelAccountId }, 'typing could not be shown'),
      );
    if (shown.size > mostKept) shown.clear();
    if (isTyping) shown.set(state.id, { atMs, done });
    else shown.delete(state.id);
  };
}
