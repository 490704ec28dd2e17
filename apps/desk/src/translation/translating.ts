import type { ConversationId } from '@parley/contract';
import { useSyncExternalStore } from 'react';
import type { Translating } from './going-out.ts';

const off: Translating = { isOn: false, to: null };
const key = 'parley.translation';
const mostKept = 200;
const listeners = new Set<() => void>();
let kept = read();

function read(): ReadonlyMap<string, Translating> {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? '[]') as [string, Translating][];
    return new Map(stored);
  } catch {
    return new Map();
  }
}

export const translatingOf = (id: ConversationId): Translating => kept.get(id) ?? off;

/** Changes how a conversation is translated here, and remembers it; what was not touched for long is forgotten. */
export function setTranslating(id: ConversationId, change: Partial<Translating>) {
  const next = { ...translatingOf(id), ...change };
  const others = [...kept].filter(([other]) => other !== id);
  kept = new Map([...others, [id, next] as const].slice(-mostKept));
  try {
    localStorage.setItem(key, JSON.stringify([...kept]));
  } catch {
    // without storage it lasts as long as the page
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useTranslating = (id: ConversationId) =>
  useSyncExternalStore(subscribe, () => translatingOf(id));
