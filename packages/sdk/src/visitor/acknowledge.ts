import type { ConversationId, Entry } from '@parley/contract';
import { act } from './act.ts';
import type { Core } from './core.ts';
import { findConversation, isAnswer, seenSeq } from './selectors.ts';

/** Who looks at it says so within that time, which says more than that it has come. */
const patienceMs = 1_000;

/** Tells that answers have come to this device, unless they are read at once. */
export function acknowledgeSoon(core: Core, id: ConversationId, fresh: readonly Entry[]) {
  if (!fresh.some(isAnswer) || core.acknowledging.has(id)) return;
  const { life } = core;
  core.acknowledging.add(id);
  core.env.after(patienceMs, () => {
    core.acknowledging.delete(id);
    if (core.life === life && !core.isClosed) acknowledge(core, id);
  });
}

function acknowledge(core: Core, conversationId: ConversationId) {
  const state = core.store.get();
  const conversation = findConversation(state, conversationId);
  const upTo = state.logs[conversationId]?.entries.findLast(isAnswer)?.seq ?? 0;
  if (!conversation || upTo <= seenSeq(state, conversation)) return;
  if (core.isWelcomed && core.connection?.send({ t: 'received', conversationId, upTo })) return;
  void act(core, () => core.call('receiveAsVisitor', { params: { conversationId }, body: { upTo } }));
}
