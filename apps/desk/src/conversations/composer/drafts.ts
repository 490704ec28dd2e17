import type { Attachment, CannedReplyId, ConversationId } from '@parley/contract';
import { useSyncExternalStore } from 'react';

export type Mode = 'reply' | 'note';
/** What is written and not sent, kept on this device. */
export interface Draft {
  mode: Mode;
  reply: string;
  note: string;
  attachments: Attachment[];
  /** the canned reply it was begun from */
  canned?: CannedReplyId | undefined;
}
export const emptyDraft: Draft = { mode: 'reply', reply: '', note: '', attachments: [] };

const prefix = 'parley.draft.';
const listeners = new Set<() => void>();
const held = new Map<ConversationId, Draft>();
let drafted: ReadonlySet<string> = readDrafted();

const hasContent = (draft: Draft) =>
  draft.reply.trim() !== '' || draft.note.trim() !== '' || draft.attachments.length > 0;

function readDrafted(): ReadonlySet<string> {
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
  return new Set(keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)));
}

/** The draft of a conversation. */
export function draftOf(id: ConversationId): Draft {
  const known = held.get(id);
  if (known) return known;
  let draft = emptyDraft;
  try {
    draft = { ...emptyDraft, ...JSON.parse(localStorage.getItem(prefix + id) ?? '{}') };
  } catch {
    // an unreadable draft is none
  }
  held.set(id, draft);
  return draft;
}

/** Keeps a draft; an empty one is forgotten. */
export function keepDraft(id: ConversationId, change: Partial<Draft>) {
  const draft = { ...draftOf(id), ...change };
  held.set(id, draft);
  const isKept = hasContent(draft);
  try {
    if (isKept) localStorage.setItem(prefix + id, JSON.stringify(draft));
    else localStorage.removeItem(prefix + id);
  } catch {
    // without storage a draft lasts as long as the page
  }
  if (isKept !== drafted.has(id)) {
    drafted = new Set([...drafted].filter((one) => one !== id).concat(isKept ? [id] : []));
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useDraft = (id: ConversationId) => useSyncExternalStore(subscribe, () => draftOf(id));
/** The conversations something unsent is written in. */
export const useDrafted = () => useSyncExternalStore(subscribe, () => drafted);
