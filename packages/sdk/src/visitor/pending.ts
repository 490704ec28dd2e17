import type { ConversationId, Entry } from '@parley/contract';
import { show } from './conversations.ts';
import type { Core } from './core.ts';
import { requestPerson } from './request-person.ts';
import { goesOnIn } from './selectors.ts';
import { isLocal, type PendingMessage, type ThreadId } from './state.ts';

/** Shows what the outbox holds now, and what was acknowledged but has not come back as an entry. */
export function refreshPending(core: Core) {
  const kept = core.outbox.list();
  const ids = new Set(kept.map(({ clientId }) => clientId));
  const sent = [...core.sent.values()].filter(({ clientId }) => !ids.has(clientId));
  const pending = [...kept, ...sent]
    // The news of another tab's storage may come after the entry itself, and even bring back what is gone.
    .filter(({ clientId }) => !isHeld(core, clientId))
    .map((item) => ({ ...item, thread: conversationOf(core, item.thread) ?? item.thread }))
    .sort((a, b) => a.order - b.order);
  core.store.set({ pending });
  adoptCurrent(core);
}

const isHeld = (core: Core, clientId: string) =>
  Object.values(core.store.get().logs).some(({ entries }) =>
    entries.some((entry) => entry.clientId === clientId),
  );

/** A message that left the outbox counts as sent until its entry arrives, so that it never vanishes in between. */
export function markSent(core: Core, item: PendingMessage) {
  core.sent.set(item.clientId, { ...item, status: 'sent' });
}

/** Another tab has changed the outbox: what is gone from it was delivered there. */
export function refreshFromOtherTab(core: Core) {
  const kept = new Set(core.outbox.list().map(({ clientId }) => clientId));
  for (const item of core.store.get().pending)
    if (item.status === 'waiting' && !kept.has(item.clientId)) markSent(core, item);
  refreshPending(core);
}

/** Entries prove that their messages were stored, whether or not an acknowledgement was ever seen. */
export function settleArrived(core: Core, entries: readonly Entry[]) {
  let changed = false;
  // another tab may have delivered it, and the news that it left the outbox may still be on its way
  const shown = new Map(core.store.get().pending.map((item) => [item.clientId, item]));
  for (const { clientId, author, conversationId, seq } of entries) {
    if (author.kind !== 'contact' || clientId === undefined) continue;
    const item = core.outbox.find(clientId) ?? core.sent.get(clientId) ?? shown.get(clientId);
    if (!item) continue;
    bindThread(core, item.thread, conversationId);
    core.sent.delete(clientId);
    core.outbox.settle(clientId);
    core.says.get(clientId)?.({ kind: 'said', conversationId, seq });
    changed = true;
  }
  if (changed) refreshPending(core);
}

/** A thread has become a conversation: what follows in it goes there. */
export function bindThread(core: Core, thread: ThreadId, id: ConversationId) {
  if (!isLocal(thread) || core.outbox.conversationOf(thread)) return;
  core.outbox.bind(thread, id);
  if (core.personWanted.delete(thread)) void requestPerson(core, id);
}

/** A thread that was written here, or in another tab, has become a conversation. */
function adoptCurrent(core: Core) {
  const { current } = core.store.get();
  if (!current || !isLocal(current)) return;
  const known = conversationOf(core, current);
  if (known) show(core, known);
}

/** The conversation of a thread, once the server has given it one; where that was joined with another, the other. */
export function conversationOf(core: Core, thread: ThreadId | null): ConversationId | undefined {
  const id = thread ? core.outbox.conversationOf(thread) : undefined;
  return id && goesOnIn(core.store.get(), id);
}
