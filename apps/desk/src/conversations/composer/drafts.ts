import type { Attachment, CannedReplyId, ConversationId, DraftContent, KeptDraft } from '@parley/contract';
import { useSyncExternalStore } from 'react';

export type Mode = 'reply' | 'note';
/** What is written and not sent. */
export interface Draft extends DraftContent {
  /** the canned reply it was begun from */
  canned?: CannedReplyId | undefined;
}
export const emptyDraft: Draft = {
  ...{ mode: 'reply', reply: '', note: '', attachments: [] as Attachment[] },
  ...{ quotes: null, seen: null },
};

/** A draft with how it stands to the server's. */
interface Held {
  draft: Draft;
  /** of the server's that it was written upon; 0: none was known */
  version: number;
  /** it says something that the server has not got yet */
  isDirty: boolean;
  /** what another device had written when these words took its place */
  replaced: DraftContent | null;
}
const none: Held = { draft: emptyDraft, version: 0, isDirty: false, replaced: null };

let prefix = 'parley.draft.';
const held = new Map<ConversationId, Held>();
const listeners = new Set<() => void>();
const writers = new Set<(id: ConversationId) => void>();
let drafted: ReadonlySet<string> = new Set();

export const hasContent = ({ reply, note, attachments }: DraftContent) =>
  reply.trim() !== '' || note.trim() !== '' || attachments.length > 0;

/** From now on the drafts of this agent, as this device has them. */
export function openDrafts(agentId: string) {
  prefix = `parley.draft.${agentId}.`;
  held.clear();
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
  for (const key of keys) if (key.startsWith(prefix)) read(key.slice(prefix.length) as ConversationId);
  tell();
}

function read(id: ConversationId): Held {
  let kept = none;
  try {
    const stored = JSON.parse(localStorage.getItem(prefix + id) ?? '{}') as Partial<Held>;
    kept = { ...none, ...stored, draft: { ...emptyDraft, ...stored.draft } };
  } catch {
    // an unreadable draft is none
  }
  held.set(id, kept);
  return kept;
}

const heldOf = (id: ConversationId): Held => held.get(id) ?? read(id);

function put(id: ConversationId, next: Held) {
  held.set(id, next);
  try {
    if (hasContent(next.draft) || next.isDirty) localStorage.setItem(prefix + id, JSON.stringify(next));
    else localStorage.removeItem(prefix + id);
  } catch {
    // without storage a draft lasts as long as the page
  }
  tell();
}

function tell() {
  const now = new Set([...held].filter(([, { draft }]) => hasContent(draft)).map(([id]) => id));
  if (now.size !== drafted.size || [...now].some((id) => !drafted.has(id))) drafted = now;
  for (const listener of listeners) listener();
}

/** The draft of a conversation. */
export const draftOf = (id: ConversationId): Draft => heldOf(id).draft;

/** Changes a draft; the server hears of it soon after. */
export function keepDraft(id: ConversationId, change: Partial<Draft>) {
  const before = heldOf(id);
  const draft = { ...before.draft, ...change };
  if (!hasContent(draft)) Object.assign(draft, { quotes: change.quotes ?? null, seen: null });
  put(id, { ...before, draft, isDirty: true });
  for (const writer of writers) writer(id);
}

/** Puts another device's words in the place of what is written. */
export function takeBack(id: ConversationId) {
  const { replaced } = heldOf(id);
  if (!replaced) return;
  keepDraft(id, replaced);
  forgetReplaced(id);
}
export const forgetReplaced = (id: ConversationId) => put(id, { ...heldOf(id), replaced: null });

/** Takes what the server keeps, unless something newer is being written here. */
export function takeKept({ conversationId: id, content, version }: KeptDraft) {
  const before = heldOf(id);
  if (before.isDirty || version <= before.version) return;
  put(id, { ...before, draft: { ...emptyDraft, ...content }, version });
}

/** The server keeps nothing here any more: it was sent or cleared elsewhere. */
export function takeCleared(kept: ReadonlySet<ConversationId>) {
  for (const [id, { version, isDirty, draft }] of held)
    if (version > 0 && !isDirty && hasContent(draft) && !kept.has(id)) put(id, none);
}

/** What the server is to be told, and by which version it was written. */
export function unsaved(id: ConversationId): { content: DraftContent; version: number } | undefined {
  const { draft, version, isDirty } = heldOf(id);
  const { canned: _canned, ...content } = draft;
  return isDirty ? { content, version } : undefined;
}
export const listUnsaved = () => [...held].filter(([, { isDirty }]) => isDirty).map(([id]) => id);

/** The server has it; undefined where it may not be kept there. */
export function settleDraft(id: ConversationId, sent: DraftContent, kept: KeptDraft | undefined) {
  const before = heldOf(id);
  const { canned: _canned, ...now } = before.draft;
  const isDirty = JSON.stringify(now) !== JSON.stringify(sent);
  const isOver = kept !== undefined && kept.version > before.version + 1 && kept.previous !== null;
  put(id, {
    ...before,
    isDirty: kept === undefined ? false : isDirty,
    version: kept?.version ?? before.version,
    replaced: isOver ? kept.previous : before.replaced,
  });
}

/** Hears of every change that is made here. */
export function onWritten(writer: (id: ConversationId) => void) {
  writers.add(writer);
  return () => void writers.delete(writer);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useDraft = (id: ConversationId) => useSyncExternalStore(subscribe, () => draftOf(id));
/** What another device had written that these words took the place of. */
export const useReplaced = (id: ConversationId) => useSyncExternalStore(subscribe, () => heldOf(id).replaced);
/** The conversations something unsent is written in. */
export const useDrafted = () => useSyncExternalStore(subscribe, () => drafted);
