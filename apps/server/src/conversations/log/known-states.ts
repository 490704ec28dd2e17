import type { ConversationId, ConversationState } from '@parley/contract';

const mostKnown = 10_000;

/** How the conversations stood after what this process wrote last: the next write builds on it without a look, and finds out by its compare-and-set whether that was right. */
export interface KnownStates {
  get(id: ConversationId): ConversationState | undefined;
  set(state: ConversationState): void;
  forget(id: ConversationId): void;
}

/** Keeps the ten thousand that were written last. */
export function createKnownStates(): KnownStates {
  const states = new Map<ConversationId, ConversationState>();
  return {
    get: (id) => states.get(id),
    set(state) {
      states.delete(state.id);
      states.set(state.id, state);
      const [oldest] = states.keys();
      if (states.size > mostKnown && oldest) states.delete(oldest);
    },
    forget: (id) => void states.delete(id),
  };
}
