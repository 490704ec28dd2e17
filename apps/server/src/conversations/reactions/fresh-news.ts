import type { ConversationId, ConversationState, Entry } from '@parley/contract';
import type { Committed } from '../log/append.ts';
import { laneOf } from '../log/lane.ts';
import type { Due } from './store.ts';

const mostKnown = 10_000;

/** What commits said of conversations whose every entry before them was reacted to here: it need not be read from the store again. */
export interface FreshNews {
  hear(commit: Committed): void;
  /** What is due in a conversation, where that is known without a look; from then on it counts as reacted to. */
  take(id: ConversationId): Due | undefined;
  /** Up to here every reaction has run, and none is parked. */
  settle(id: ConversationId, seq: number): void;
  /** The store knows better: the next turn reads it. */
  forget(id: ConversationId): void;
}

/**
 * Trusts itself as long as the lane is held without a break, since nobody else reacts to its conversations meanwhile, and as long as this process writes
 * them: of what another one wrote it is not known whether anybody heard it.
 */
export function createFreshNews(epochOf: (lane: number) => number | undefined): FreshNews {
  const settled = new Map<ConversationId, { seq: number; epoch: number | undefined }>();
  const news = new Map<ConversationId, { state: ConversationState; entries: readonly Entry[] }>();
  const settledAt = (id: ConversationId) => {
    const known = settled.get(id);
    return known && known.epoch === epochOf(laneOf(id)) ? known.seq : undefined;
  };
  const forget = (id: ConversationId) => {
    settled.delete(id);
    news.delete(id);
  };
  const settle = (id: ConversationId, seq: number) => {
    if ((settledAt(id) ?? -1) >= seq) return;
    settled.delete(id);
    settled.set(id, { seq, epoch: epochOf(laneOf(id)) });
    const [oldest] = settled.keys();
    if (settled.size > mostKnown && oldest) forget(oldest);
  };
  return {
    hear({ before, after, entries, isHeard }) {
      const { id, headSeq } = after;
      if (isHeard === undefined) return forget(id);
      const heard = news.get(id);
      const upTo = heard?.state.headSeq ?? (before.headSeq === 0 ? 0 : settledAt(id));
      if (upTo === undefined) return;
      if (before.headSeq !== upTo) return forget(id);
      if (!heard && !isHeard) return settle(id, headSeq);
      if (before.headSeq === 0) settle(id, 0);
      news.set(id, { state: after, entries: [...(heard?.entries ?? []), ...entries] });
    },
    take(id) {
      const reactedSeq = settledAt(id);
      const heard = news.get(id);
      news.delete(id);
      if (reactedSeq === undefined || !heard) return undefined;
      settle(id, heard.state.headSeq);
      return { ...heard, reactedSeq, entries: [...heard.entries], parked: [] };
    },
    settle,
    forget,
  };
}
