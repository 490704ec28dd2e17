import type { EntriesPush } from '@parley/contract';
import type { SeenEntry, View } from '../check-views.ts';

/** What a reader does as the contract says: it holds a seq per conversation, takes what follows it, and knows when something is missing. */
export interface Reader {
  held(conversationId: string): number;
  /** Takes a push; returns whether more must be asked for, since the push does not join what is held or does not reach the known head. */
  take(push: Pick<EntriesPush, 'conversationId' | 'after' | 'head' | 'entries'>): { isBehind: boolean };
  /** Hears how far the conversation goes; returns whether something is missing. */
  hearHead(conversationId: string, head: number): { isBehind: boolean };
  isBehind(conversationId: string): boolean;
  /** Whether it is time to ask for what is missing: once for each place, and again after a second without an answer. */
  shallAsk(conversationId: string): boolean;
  view(): View;
  /** how often a push did not join */
  gaps(): number;
}

const answerMs = 1_000;

export function createReader(
  who: string,
  starts: ReadonlyMap<string, number>,
  now: () => number = Date.now,
): Reader {
  const held = new Map(starts);
  const heads = new Map(starts);
  const seen: SeenEntry[] = [];
  const asked = new Map<string, { held: number; at: number }>();
  let gaps = 0;
  const heldOf = (id: string) => held.get(id) ?? 0;
  const isBehind = (id: string) => heldOf(id) < (heads.get(id) ?? 0);
  const hearHead = (id: string, head: number) => {
    heads.set(id, Math.max(head, heads.get(id) ?? 0));
    return { isBehind: isBehind(id) };
  };
  return {
    held: heldOf,
    hearHead,
    isBehind,
    take({ conversationId: id, after, head, entries }) {
      hearHead(id, head);
      if (after > heldOf(id)) {
        gaps++;
        return { isBehind: true };
      }
      for (const { seq, body } of entries) {
        if (seq <= heldOf(id)) continue;
        seen.push({ conversationId: id, seq, text: body.kind === 'message' ? (body.text ?? '') : null });
        held.set(id, seq);
      }
      held.set(id, Math.max(head, heldOf(id)));
      return { isBehind: isBehind(id) };
    },
    shallAsk(id) {
      const last = asked.get(id);
      if (!isBehind(id) || (last?.held === heldOf(id) && now() - last.at < answerMs)) return false;
      asked.set(id, { held: heldOf(id), at: now() });
      return true;
    },
    view: () => ({ who, follows: starts, seen: seen.filter(({ text }) => text !== null) }),
    gaps: () => gaps,
  };
}
