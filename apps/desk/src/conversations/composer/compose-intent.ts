import type { Author, ConversationId } from '@parley/contract';
import { useSyncExternalStore } from 'react';

/** A message or note as it reads now. */
export interface MessageRef {
  conversationId: ConversationId;
  seq: number;
  author: Author;
  text: string;
}
/** What the next words in the field are for: an answer that quotes a message, or its new words. */
export interface ComposeIntent {
  kind: 'quote' | 'edit';
  message: MessageRef;
}

const intents = new Map<ConversationId, ComposeIntent>();
const listeners = new Set<() => void>();

function intend(kind: ComposeIntent['kind'], message: MessageRef) {
  intents.set(message.conversationId, { kind, message });
  for (const listener of listeners) listener();
}

/** The field of the message's conversation answers it; takes the place of what was intended there before. */
export const startQuote = (message: MessageRef) => intend('quote', message);
/** The field of the message's conversation holds its words, to be changed; takes the place of what was intended there before. */
export const startEdit = (message: MessageRef) => intend('edit', message);

/** Once it is sent or given up. */
export function dropIntent(id: ConversationId) {
  if (!intents.delete(id)) return;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the field of a conversation is for, beside plain words; each time it is asked for anew, another object. */
export const useComposeIntent = (id: ConversationId): ComposeIntent | undefined =>
  useSyncExternalStore(subscribe, () => intents.get(id));
