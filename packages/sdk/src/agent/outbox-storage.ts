import type { OutboxStorage, Outgoing } from './outbox.ts';

/** Keeps unsent items in a `Storage` under `prefix`; what cannot be read is left out, what cannot be written stays in memory only. */
export function outboxStorage(storage: Storage, prefix: string): OutboxStorage {
  return {
    read: () =>
      keysOf(storage, prefix)
        .flatMap((key) => parse(storage.getItem(key)))
        .toSorted((a, b) => a.at.localeCompare(b.at)),
    write(item) {
      try {
        storage.setItem(prefix + item.clientId, JSON.stringify(item));
      } catch {
        // a full or forbidden storage must not stop the sending itself
      }
    },
    remove: (clientId) => storage.removeItem(prefix + clientId),
  };
}

const keysOf = (storage: Storage, prefix: string) =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  );

function parse(text: string | null): Outgoing[] {
  try {
    const item: unknown = JSON.parse(text ?? '');
    return isOutgoing(item) ? [item] : [];
  } catch {
    return [];
  }
}

const isOutgoing = (value: unknown): value is Outgoing =>
  typeof value === 'object' &&
  value !== null &&
  'clientId' in value &&
  'conversationId' in value &&
  'kind' in value;
