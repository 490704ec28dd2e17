import type { ConversationId, VisitorConversation, VisitorPush } from '@parley/contract';
import { takeEntries } from './catch-up.ts';
import { adoptConversations, followEntries, takeConversations } from './conversations.ts';
import type { Core } from './core.ts';
import { acknowledged } from './deliver.ts';
import { heldHead, track } from './held.ts';
import { refusedBy } from './http.ts';
import { findConversation, isAnswer } from './selectors.ts';

type PushOf<T extends VisitorPush['t']> = Extract<VisitorPush, { t: T }>;
type Hearing = { [T in VisitorPush['t']]: (core: Core, push: PushOf<T>) => void };

const typingFadesMs = 10_000;

const hear: Hearing = {
  welcome(core, { conversations }) {
    core.isWelcomed = true;
    core.store.set({ connection: 'open' });
    adoptConversations(core, conversations);
    expectOnlyMissing(core, conversations);
    core.drain.wake();
  },
  entries(core, push) {
    // a whole log from its beginning can be held at once; the rest of an unknown one is of no use
    if (push.after === 0 && !core.store.get().logs[push.conversationId]) holdNew(core, push.conversationId);
    followEntries(core, push.conversationId, push);
    takeEntries(core, push.conversationId, push);
    if (push.entries.some(isAnswer)) track(core, push.conversationId, push.after);
    if (push.entries.some(isAnswer)) showTyping(core, push.conversationId, null);
  },
  said(core, { ref, conversationId, seq }) {
    const end = core.says.get(ref);
    if (end) return end({ kind: 'said', conversationId, seq });
    const late = core.outbox.list().find(({ clientId }) => clientId === ref);
    if (late) acknowledged(core, late, conversationId, seq);
  },
  conversation(core, { conversation }) {
    const before = findConversation(core.store.get(), conversation.id);
    takeConversations(core, [conversation]);
    if (conversation.unread > 0) track(core, conversation.id, before?.head ?? 0);
  },
  queue(core, { conversationId, place }) {
    const { [conversationId]: _left, ...places } = core.store.get().places;
    core.store.set({ places: place ? { ...places, [conversationId]: place } : places });
  },
  typing: (core, { conversationId, who, on }) => showTyping(core, conversationId, on ? who : null),
  pong: () => undefined,
  refused(core, { ref, problem }) {
    const refused = refusedBy(problem, problem.status);
    const end = ref === undefined ? undefined : core.says.get(ref);
    if (end) return end({ kind: 'refused', refused });
    if (refused.status === 401) core.renew();
    else core.emit({ kind: 'error', refused });
  },
  resync(core) {
    for (const id of Object.keys(core.store.get().logs)) core.resume(id as ConversationId);
  },
  bye(core, { reason, again }) {
    if (!again && reason === 'revoked') core.renew();
  },
};

/** Acts on one frame of the server; a kind that is not known here is passed over. */
export function receive(core: Core, push: VisitorPush) {
  const heard: ((core: Core, push: never) => void) | undefined = hear[push.t];
  heard?.(core, push as never);
}

/** The hello has asked for whatever is missing; where nothing is, nothing comes. */
function expectOnlyMissing(core: Core, conversations: readonly VisitorConversation[]) {
  const heads = new Map(conversations.map(({ id, head }) => [id, head]));
  for (const id of [...core.catchingUp])
    if (heldHead(core, id) >= (heads.get(id) ?? 0)) core.catchingUp.delete(id);
}

const holdNew = (core: Core, id: ConversationId) => {
  const { logs } = core.store.get();
  core.store.set({ logs: { ...logs, [id]: { head: 0, entries: [] } } });
};

function showTyping(core: Core, id: ConversationId, who: 'bot' | 'agent' | null) {
  core.typingTimers.get(id)?.();
  core.typingTimers.delete(id);
  const { [id]: before, ...others } = core.store.get().typing;
  if (!who && !before) return;
  core.store.set({ typing: who ? { ...others, [id]: who } : others });
  if (who)
    core.typingTimers.set(
      id,
      core.env.after(typingFadesMs, () => showTyping(core, id, null)),
    );
}
