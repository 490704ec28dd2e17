import type { ConversationId } from '@parley/contract';
import { useSyncExternalStore } from 'react';

/** Conversations somebody wants to come back to; kept on this device until they are opened again. */
const key = 'parley.unread';
const listeners = new Set<() => void>();
let marked: ReadonlySet<ConversationId> = read();

function read(): ReadonlySet<ConversationId> {
  try {
    return new Set(JSON.parse(localStorage.getItem(key) ?? '[]') as ConversationId[]);
  } catch {
    return new Set();
  }
}

function keep(next: ReadonlySet<ConversationId>) {
  marked = next;
  localStorage.setItem(key, JSON.stringify([...next]));
  for (const listener of listeners) listener();
}

export const markUnread = (id: ConversationId) => keep(new Set([...marked, id]));

/** Called when a conversation is opened. */
export function clearUnreadMark(id: ConversationId) {
  if (marked.has(id)) keep(new Set([...marked].filter((one) => one !== id)));
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useUnreadMarks = () => useSyncExternalStore(subscribe, () => marked);
