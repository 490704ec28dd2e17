import type { Changed, ConversationId, EntriesPush } from '@parley/contract';
import { after as afterMs } from '../socket-env.ts';
import { mayPass, ProblemError } from './problem-error.ts';
import type { EntriesPage, Thread } from './thread.ts';
import {
  emptyThread,
  takeChanged,
  takeLatest,
  takeOlder,
  takePage,
  takePush,
  tooFarBehind,
} from './thread.ts';

export interface EntriesQuery {
  after?: number;
  before?: number;
  limit: number;
}
export interface ConversationView {
  readonly thread: Thread;
  /** `failed` is final: refused by the server; what is merely unreachable is tried again */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly isLoadingOlder: boolean;
  readonly error?: unknown;
}
export interface OpenConversation {
  view(): ConversationView;
  subscribe(listener: () => void): () => void;
  push(push: Omit<EntriesPush, 't'>): void;
  takeChanged(changed: Changed): void;
  /** asks for what came after what is held, or for the last page at first */
  catchUp(): Promise<void>;
  /** loads further back, once at a time */
  loadOlder(limit?: number): Promise<void>;
  /** stops trying */
  rest(): void;
}
export interface ConversationSource {
  id: ConversationId;
  list(query: EntriesQuery): Promise<EntriesPage>;
  /** heard once the first page is there */
  onLoaded?(head: number): void;
  after?: typeof afterMs;
}

export const pageSizes = { latest: 60, older: 100, missed: 500 } as const;
const longestRetryMs = 15_000;

interface Held extends ConversationSource {
  current: ConversationView;
  listeners: Set<() => void>;
  catching: Promise<void> | null;
  again: boolean;
  attempts: number;
  cancelRetry: () => void;
}

/** Keeps one conversation's log without gaps, whatever is pushed, missed or answered, in whatever order. */
export function openConversation(source: ConversationSource): OpenConversation {
  const held: Held = {
    ...source,
    current: { thread: emptyThread(source.id), status: 'loading', isLoadingOlder: false },
    listeners: new Set(),
    catching: null,
    again: false,
    attempts: 0,
    cancelRetry: () => undefined,
  };
  return {
    view: () => held.current,
    subscribe(listener) {
      held.listeners.add(listener);
      return () => held.listeners.delete(listener);
    },
    push: (push) => settle(held, takePush(held.current.thread, push)),
    takeChanged: (changed) => settle(held, takeChanged(held.current.thread, changed)),
    catchUp: () => catchUp(held),
    loadOlder: (limit = pageSizes.older) => loadOlder(held, limit),
    rest: () => held.cancelRetry(),
  };
}

function show(held: Held, change: Partial<ConversationView>) {
  held.current = { ...held.current, ...change };
  for (const listener of held.listeners) listener();
}

/** Before the first page nothing can be joined; the page that is on its way, or one more, brings it. */
function settle(held: Held, next: Thread | 'gap') {
  if (held.current.thread.state === null || next === 'gap') void catchUp(held);
  else if (next !== held.current.thread) show(held, { thread: next });
}

function catchUp(held: Held): Promise<void> {
  held.cancelRetry();
  held.again = held.catching !== null;
  held.catching ??= run(held).finally(() => {
    held.catching = null;
  });
  return held.catching;
}

async function run(held: Held): Promise<void> {
  try {
    do {
      held.again = false;
      await fetchMissing(held);
    } while (held.again);
    held.attempts = 0;
  } catch (error) {
    failed(held, error);
  }
}

async function fetchMissing(held: Held): Promise<void> {
  if (held.current.thread.state === null) return await fetchLatest(held);
  for (;;) {
    const after = held.current.thread.head;
    const page = await held.list({ after, limit: pageSizes.missed });
    if (page.head - after > tooFarBehind) return await fetchLatest(held);
    const thread = takePage(held.current.thread, after, page);
    show(held, { thread, status: 'ready' });
    if (thread.head >= page.head || page.data.length === 0) return;
  }
}

async function fetchLatest(held: Held): Promise<void> {
  const isFirst = held.current.thread.state === null;
  const page = await held.list({ limit: pageSizes.latest });
  show(held, { thread: takeLatest(held.id, page), status: 'ready' });
  if (isFirst) held.onLoaded?.(page.head);
}

function failed(held: Held, error: unknown) {
  if (error instanceof ProblemError && !mayPass(error.problem))
    return show(held, { status: 'failed', error });
  const waitMs = Math.min(longestRetryMs, 1000 * 2 ** held.attempts);
  held.attempts += 1;
  held.cancelRetry = (held.after ?? afterMs)(waitMs, () => void catchUp(held));
}

async function loadOlder(held: Held, limit: number): Promise<void> {
  const { thread, isLoadingOlder } = held.current;
  if (isLoadingOlder || thread.state === null || thread.first <= 1) return;
  show(held, { isLoadingOlder: true });
  try {
    const page = await held.list({ before: thread.first, limit });
    show(held, { thread: takeOlder(held.current.thread, page.data) });
  } catch {
    // what could not be loaded is asked for again by the next scroll
  } finally {
    show(held, { isLoadingOlder: false });
  }
}
