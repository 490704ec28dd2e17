import type { Author, Entry } from './entry.ts';
import type { ConversationId } from './ids.ts';

/** One change of a message's words. */
export interface Edit {
  /** of the entry that changed it */
  seq: number;
  text: string;
  by: Author;
  at: string;
}
/** What later entries of its log have made of a message. */
export interface Amended {
  recalled?: { by: Author; at: string };
  /** oldest first */
  edits: readonly Edit[];
  movedTo?: ConversationId;
}
/** By the message's seq. */
export type Amendments = ReadonlyMap<number, Amended>;
export const noAmendments: Amendments = new Map();

/** Kinds of entry that change an earlier message. */
export const amendingKinds = ['recalled', 'edited', 'split-to'] as const;

/** What these entries, in their order, have made of earlier messages. */
export function amendmentsIn(entries: readonly Entry[]): Amendments {
  const found = new Map<number, Amended>();
  const add = (seq: number, change: Partial<Amended>) =>
    found.set(seq, { edits: [], ...found.get(seq), ...change });
  for (const { seq, at, author: by, body } of entries) {
    if (body.kind === 'recalled') add(body.seq, { recalled: { by, at } });
    if (body.kind === 'edited')
      add(body.seq, { edits: [...(found.get(body.seq)?.edits ?? []), { seq, text: body.text, by, at }] });
    if (body.kind === 'split-to') for (const moved of body.seqs) add(moved, { movedTo: body.to });
  }
  return found;
}
