import type { Changed, ConversationId, ConversationState, EntriesPush, Entry } from '@parley/contract';
import { fold } from '@parley/contract';

/** The part of a conversation's log that is held: every seq from `first` to `head`, and the state at `head`. */
export interface Thread {
  readonly id: ConversationId;
  readonly entries: readonly Entry[];
  readonly first: number;
  readonly head: number;
  readonly state: ConversationState | null;
}
export interface EntriesPage {
  data: Entry[];
  head: number;
  state: ConversationState;
}

/** Further behind than this, the newest page is asked for again instead of everything that was missed. */
export const tooFarBehind = 1_000;

export const emptyThread = (id: ConversationId): Thread => ({
  id,
  entries: [],
  first: 1,
  head: 0,
  state: null,
});

/** Begins anew with the last page of a log. */
export function takeLatest(id: ConversationId, page: EntriesPage): Thread {
  const first = page.data[0]?.seq ?? page.head + 1;
  return { id, entries: page.data, first, head: page.head, state: page.state };
}

/** Adds what came after `head`; undefined where something between is missing. */
export function takeEntries(thread: Thread, after: number, entries: readonly Entry[]): Thread | undefined {
  if (after > thread.head) return undefined;
  const fresh = entries.filter((entry) => entry.seq > thread.head);
  const last = fresh.at(-1);
  if (!last) return thread;
  if (!isRun(thread.head, fresh)) return undefined;
  const state = thread.state && fresh.reduce(fold, thread.state);
  return { ...thread, entries: [...thread.entries, ...fresh], head: last.seq, state };
}

const isRun = (head: number, entries: readonly Entry[]) =>
  entries.every((entry, index) => entry.seq === head + index + 1);

/** Adds a page that was asked for with `after`; the server's state replaces the folded one where the page reaches the head. */
export function takePage(thread: Thread, after: number, page: EntriesPage): Thread {
  const longer = takeEntries(thread, after, page.data) ?? thread;
  return longer.head === page.state.headSeq ? { ...longer, state: page.state } : longer;
}

/** What a push means for what is held: longer, nothing new, or a gap to be filled from `thread.head`. */
export function takePush(thread: Thread, push: Omit<EntriesPush, 't'>): Thread | 'gap' {
  const longer = takeEntries(thread, push.after, push.entries);
  return longer && longer.head >= push.head ? longer : 'gap';
}

/** Takes the answer to a change made here; its state is newer than any folded one of the same head. */
export function takeChanged(thread: Thread, changed: Changed): Thread | 'gap' {
  const after = (changed.entries[0]?.seq ?? thread.head + 1) - 1;
  const longer = takeEntries(thread, after, changed.entries);
  if (!longer || longer.head < changed.state.headSeq) return 'gap';
  return longer.head === changed.state.headSeq ? { ...longer, state: changed.state } : longer;
}

/** Adds an older page in front; what does not join is left out. */
export function takeOlder(thread: Thread, entries: readonly Entry[]): Thread {
  const older = entries.filter((entry) => entry.seq < thread.first);
  const first = older[0]?.seq;
  if (first === undefined || older.at(-1)?.seq !== thread.first - 1) return thread;
  return { ...thread, entries: [...older, ...thread.entries], first };
}
