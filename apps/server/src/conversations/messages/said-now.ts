import { amendmentsIn, type ConversationId, type Entry, type Original } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import { listAmending, listEntriesAt } from './store.ts';

/** Something that was said, in the words that stand there now. */
export interface SaidNow {
  seq: number;
  kind: 'message' | 'note' | 'message-left';
  text: string;
  /** the entry that holds these words: the message itself, or what changed it last */
  wordsOf: number;
  /** the same in its writer's own language, unless it was changed since */
  original?: Original | undefined;
}

/** What these places say now; what was recalled, has moved, or has no words is left out. */
export async function saidNow(query: Query, id: ConversationId, seqs: readonly number[]): Promise<SaidNow[]> {
  const entries = await listEntriesAt(query, id, seqs);
  const amendments = amendmentsIn(await listAmending(query, id));
  return entries.flatMap((entry) => {
    const since = amendments.get(entry.seq);
    const words = wordsIn(entry);
    if (!words || since?.recalled || since?.movedTo) return [];
    const edit = since?.edits.at(-1);
    const { seq } = entry;
    const now = edit
      ? { kind: words.kind, seq, text: edit.text, wordsOf: edit.seq }
      : { ...words, seq, wordsOf: seq };
    return now.text.trim() === '' ? [] : [now];
  });
}

function wordsIn({ body }: Entry): Omit<SaidNow, 'seq' | 'wordsOf'> | undefined {
  if (body.kind === 'message') return { kind: body.kind, text: body.text ?? '', original: body.original };
  return body.kind === 'note' || body.kind === 'message-left'
    ? { kind: body.kind, text: body.text }
    : undefined;
}
