import type { ConversationId, RefusalCode } from '@parley/contract';
import { readJson, type SafeStorage } from './safe-storage.ts';
import type { LocalThreadId, PendingMessage, ThreadId } from './state.ts';
import { isLocal } from './state.ts';

export type Outbox = ReturnType<typeof createOutbox>;
export type Draft = Omit<PendingMessage, 'order' | 'status' | 'refusal'>;

/** Messages that were written and not yet acknowledged. Each has a key of its own, so that tabs never overwrite each other's. */
export function createOutbox(storage: SafeStorage, prefix: string, nowMs: () => number) {
  const itemKey = (clientId: string) => `${prefix}out.${clientId}`;
  const boundKey = (thread: LocalThreadId) => `${prefix}bound.${thread}`;
  const save = (item: PendingMessage) => storage.write(itemKey(item.clientId), JSON.stringify(item));
  const find = (clientId: string) => readJson<PendingMessage>(storage, itemKey(clientId));

  const list = (): PendingMessage[] =>
    storage
      .keys(`${prefix}out.`)
      .flatMap((key) => readJson<PendingMessage>(storage, key) ?? [])
      .sort((a, b) => a.order - b.order || (a.clientId < b.clientId ? -1 : 1));

  const conversationOf = (thread: ThreadId): ConversationId | undefined =>
    isLocal(thread) ? (storage.read(boundKey(thread)) as ConversationId | undefined) : thread;

  return {
    list,
    find,
    conversationOf,
    add(draft: Draft): PendingMessage {
      const order = Math.max(nowMs(), (list().at(-1)?.order ?? 0) + 1);
      const item: PendingMessage = { ...draft, order, status: 'waiting' };
      save(item);
      return item;
    },
    next: () => list().find((item) => item.status === 'waiting'),
    /** Acknowledged or given up: it is no longer kept. */
    settle(clientId: string): boolean {
      const known = find(clientId) !== undefined;
      storage.remove(itemKey(clientId));
      return known;
    },
    refuse(clientId: string, refusal: RefusalCode | 'unknown') {
      const item = find(clientId);
      if (item) save({ ...item, status: 'failed', refusal });
    },
    /** Puts a refused message back in its place, under another id or in another thread where those were the reason. */
    again(clientId: string, change: Partial<Pick<PendingMessage, 'clientId' | 'thread'>>) {
      const item = find(clientId);
      if (!item) return;
      const { refusal: _refusal, ...rest } = item;
      storage.remove(itemKey(clientId));
      save({ ...rest, ...change, status: 'waiting' });
    },
    /** The server has given a local thread its conversation. */
    bind(thread: LocalThreadId, conversationId: ConversationId) {
      storage.write(boundKey(thread), conversationId);
    },
    /** Forgets which conversations local threads became, but for those still in use. */
    prune(current: ThreadId | null) {
      const used = new Set<string>([current ?? '', ...list().map((item) => item.thread)]);
      for (const key of storage.keys(`${prefix}bound.`))
        if (!used.has(key.slice(`${prefix}bound.`.length))) storage.remove(key);
    },
    clear() {
      for (const key of [...storage.keys(`${prefix}out.`), ...storage.keys(`${prefix}bound.`)])
        storage.remove(key);
    },
  };
}
