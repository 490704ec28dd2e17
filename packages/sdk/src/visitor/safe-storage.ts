/** The part of the Web Storage API that a visitor needs. */
export type KeyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Wraps a storage that may be full, forbidden or missing: what it refuses is kept in memory, and no call ever throws. */
export function keepSafe(storage: KeyStore | undefined) {
  const memory = new Map<string, string>();
  const attempt = <T>(work: (store: KeyStore) => T): T | undefined => {
    try {
      return storage ? work(storage) : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    read: (key: string) => memory.get(key) ?? attempt((store) => store.getItem(key)) ?? undefined,
    write(key: string, value: string) {
      memory.delete(key);
      const stored = attempt((store) => {
        store.setItem(key, value);
        return true;
      });
      if (!stored) memory.set(key, value);
    },
    remove(key: string) {
      memory.delete(key);
      attempt((store) => store.removeItem(key));
    },
    keys(prefix: string): string[] {
      const stored = attempt((store) => Array.from({ length: store.length }, (_, i) => store.key(i) ?? ''));
      return [...new Set([...(stored ?? []), ...memory.keys()])].filter((key) => key.startsWith(prefix));
    },
  };
}
export type SafeStorage = ReturnType<typeof keepSafe>;

/** Reads a JSON value; undefined where there is none or it is broken. */
export function readJson<T>(storage: SafeStorage, key: string): T | undefined {
  const text = storage.read(key);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}
