import type { ConversationId, Entry } from '@parley/contract';
import { fetchEntries } from './catch-up.ts';
import { show } from './conversations.ts';
import type { Core } from './core.ts';
import { track } from './held.ts';
import { refreshPending } from './pending.ts';
import { findConversation, goesOnIn, joinedWith } from './selectors.ts';
import { isLocal } from './state.ts';

/** Whoever reads a conversation that was joined with another goes on there, with what is not sent yet and with all that was said. */
export function followMerged(core: Core) {
  const state = core.store.get();
  const { current } = state;
  if (!current || isLocal(current)) return;
  const id = goesOnIn(state, current);
  if (id !== current) {
    show(core, id);
    refreshPending(core);
    if (!findConversation(state, id)) void fetchEntries(core, id);
  }
  holdJoined(core, id);
}

/** What was said in conversations that go on here is held as well. */
function holdJoined(core: Core, id: ConversationId) {
  for (const source of joinedWith(core.store.get(), id)) track(core, source);
}

/** The whole of a conversation in the order of its hours, with all that was said in those that go on in it. */
export function wholeThread(state: Parameters<typeof joinedWith>[0], id: ConversationId): readonly Entry[] {
  const own = state.logs[id]?.entries ?? [];
  return joinedWith(state, id).reduce((all, source) => inOrder(all, state.logs[source]?.entries ?? []), own);
}

/** One after the other by time; what stands in one log keeps its order, whatever its clock said. */
function inOrder(a: readonly Entry[], b: readonly Entry[]): readonly Entry[] {
  const all: Entry[] = [];
  let next = 0;
  for (const entry of a) {
    for (let other = b[next]; other && other.at < entry.at; other = b[next]) {
      all.push(other);
      next += 1;
    }
    all.push(entry);
  }
  return [...all, ...b.slice(next)];
}
