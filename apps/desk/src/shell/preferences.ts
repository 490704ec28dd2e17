import type { Locale, QuietHours } from '@parley/contract';
import { useSyncExternalStore } from 'react';
import type { ActionId } from './keys/key-map.ts';

/** What a person chose on this device. */
export interface Preferences {
  appearance: 'auto' | 'light' | 'dark';
  /** how high a conversation is in a list */
  rows: 'comfortable' | 'compact';
  /** until signed in nobody knows the person's language */
  locale: Locale | null;
  sendWith: 'enter' | 'mod-enter';
  singleKeys: boolean;
  /** keys other than those of the map, by action; none at all switches an action's keys off */
  keys: Partial<Record<ActionId, readonly string[]>>;
  sound: boolean;
  notices: boolean;
  /** hours in which nothing sounds or pops up; null: none */
  quiet: QuietHours | null;
  boardSounds: boolean;
  /** views are sorted by what is due first, in place of their own order */
  sortsByDue: boolean;
  listWidth: number;
  contextWidth: number;
  isContextOpen: boolean;
  /** sections beside the conversation that are folded, by name */
  foldedSections: readonly string[];
  isRailNarrow: boolean;
  lastWorkspace: string | null;
}

const initial: Preferences = {
  appearance: 'auto',
  rows: 'comfortable',
  locale: null,
  sendWith: 'enter',
  singleKeys: true,
  keys: {},
  sound: true,
  notices: false,
  quiet: null,
  boardSounds: false,
  sortsByDue: false,
  listWidth: 344,
  contextWidth: 320,
  isContextOpen: true,
  foldedSections: [],
  isRailNarrow: false,
  lastWorkspace: null,
};
const key = 'parley.preferences';

let current: Preferences = read();
const listeners = new Set<() => void>();

function read(): Preferences {
  try {
    return { ...initial, ...JSON.parse(localStorage.getItem(key) ?? '{}') };
  } catch {
    return initial;
  }
}

/** The preferences now, outside of components. */
export const preferences = () => current;

/** Changes preferences here and in the other tabs. */
export function prefer(change: Partial<Preferences>) {
  current = { ...current, ...change };
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    // without storage they last as long as the page
  }
  for (const listener of listeners) listener();
}

window.addEventListener('storage', (event) => {
  if (event.key !== key) return;
  current = read();
  for (const listener of listeners) listener();
});

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** One preference and how to change it. */
export function usePreference<K extends keyof Preferences>(name: K) {
  const value = useSyncExternalStore(subscribe, () => current[name]);
  const set = (next: Preferences[K]) => prefer({ [name]: next });
  return [value, set] as const;
}
