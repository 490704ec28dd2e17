import type { KeyStore, VisitorEnv } from '@parley/sdk/visitor';
import type { Kept } from '../bridge.ts';
import type { Host } from './host.ts';

/** A storage that the page keeps for the panel: read from what the page told, written by telling it, and heard of when another tab of the page wrote. */
export function borrowStorage(host: Host): { storage: KeyStore; onStorage: VisitorEnv['onStorage'] } {
  const held = new Map<string, string>();
  const listeners = new Set<(key: string | null) => void>();
  let told: Kept = {};
  host.hear((word) => {
    if (word.t !== 'kept') return;
    const before = told;
    told = word.kept ?? {};
    // only what changed over there: what was written here meanwhile is on its way
    for (const key of Object.keys({ ...before, ...told }))
      if (before[key] !== told[key]) hold(held, key, told[key]);
    for (const listener of [...listeners]) listener(null);
  });
  const keep = (key: string, value?: string) => {
    hold(held, key, value);
    host.send({ t: 'keep', key, ...(value === undefined ? {} : { value }) });
  };
  return {
    storage: {
      get length() {
        return held.size;
      },
      key: (index) => [...held.keys()][index] ?? null,
      getItem: (key) => held.get(key) ?? null,
      setItem: keep,
      removeItem: (key) => keep(key),
    },
    onStorage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function hold(held: Map<string, string>, key: string, value: string | undefined) {
  if (value === undefined) held.delete(key);
  else held.set(key, value);
}
