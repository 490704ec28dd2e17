import { type ConversationId, type ConversationState, type Entry, fold } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { Append, Draft, Verdict } from './append.ts';
import { initialState } from './initial-state.ts';
import { type Loaded, type Move, saidKey } from './store.ts';

/** What is to become of one append once the write is through. */
export type Outcome = { kind: 'refused'; error: unknown } | { kind: 'accepted'; verdict: Verdict };

export interface Plan {
  /** one outcome per append, in their order */
  outcomes: Outcome[];
  moves: (Move & { before: ConversationState })[];
}

/** Decides a whole batch on the loaded states without touching the store: numbers the entries, drops what was said before, refuses what is refused. */
export function planBatch(
  appends: readonly Append[],
  loaded: Loaded,
  nowIso: string,
  isHeard: (entry: Entry, state: ConversationState) => boolean,
): Plan {
  const moves = new Map<ConversationId, Move & { before: ConversationState }>();
  const said = new Map(loaded.said);
  const outcomes = appends.map((append): Outcome => {
    try {
      return planOne(append);
    } catch (error) {
      return { kind: 'refused', error };
    }
  });
  return { outcomes, moves: [...moves.values()] };

  function planOne(append: Append): Outcome {
    const state = moves.get(append.conversationId)?.state ?? stateFor(append, loaded, nowIso);
    const repeated = keysOf(append)
      .map((key) => said.get(key))
      .find((seq) => seq !== undefined);
    if (repeated !== undefined)
      return { kind: 'accepted', verdict: { kind: 'already', seq: repeated, state } };
    const drafts = append.decide(state);
    if (drafts.length === 0) return { kind: 'accepted', verdict: { kind: 'appended', entries: [], state } };
    const move = moves.get(append.conversationId) ?? {
      before: state,
      expectedHead: state.headSeq,
      state,
      entries: [],
      vendors: [],
      dueAt: null,
      heard: false,
      mark: undefined,
    };
    const grown = grow(move, append, drafts, nowIso, isHeard);
    moves.set(append.conversationId, grown.move);
    for (const key of keysOf(append)) said.set(key, grown.move.state.headSeq);
    return {
      kind: 'accepted',
      verdict: { kind: 'appended', entries: grown.entries, state: grown.move.state },
    };
  }
}

function grow<M extends Move>(
  move: M,
  append: Append,
  drafts: readonly Draft[],
  nowIso: string,
  isHeard: (entry: Entry, state: ConversationState) => boolean,
): { move: M; entries: Entry[] } {
  const entries: Entry[] = [];
  let state = move.state;
  let heard = move.heard;
  drafts.forEach((draft, index) => {
    const last = index === drafts.length - 1;
    const happened = draft.at ?? nowIso;
    const at = later(state.lastEntryAt, happened);
    const entry: Entry = {
      conversationId: state.id,
      seq: state.headSeq + 1,
      at,
      ...draft,
      ...(last && append.clientId ? { clientId: append.clientId } : {}),
    };
    state = fold(state, entry);
    heard ||= !append.isHistory && isHeard(entry, state);
    entries.push(entry);
  });
  const vendors = append.vendor ? [...move.vendors, { ...append.vendor, seq: state.headSeq }] : move.vendors;
  return { move: { ...move, state, heard, vendors, entries: [...move.entries, ...entries] }, entries };
}

/** Times in ISO 8601 UTC compare as texts. */
const later = (a: string, b: string) => (a.localeCompare(b) > 0 ? a : b);

function stateFor(append: Append, loaded: Loaded, nowIso: string): ConversationState {
  const state = loaded.states.get(append.conversationId);
  if (state && state.workspaceId === append.workspaceId) return state;
  if (state || !append.begin) throw new Refusal('conversation.not-found');
  return initialState(append.workspaceId, append.conversationId, append.begin, append.begin.at ?? nowIso);
}

const keysOf = (append: Append): string[] => [
  ...(append.clientId ? [saidKey(append.conversationId, append.clientId)] : []),
  ...(append.vendor ? [saidKey(append.vendor.channelAccountId, append.vendor.vendorId)] : []),
];
