import { type Amended, amendmentsIn, type BodyOf, type ConversationId, type Entry } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { listAmending, listEntriesAt } from './store.ts';

/** Something that was said, with what has become of it since. */
export interface Found {
  entry: Entry;
  body: BodyOf<'message' | 'note'>;
  since: Amended;
  /** what it says now */
  text: string;
}

/** What was said at these places, as it stands now. */
export async function listSaid(query: Query, id: ConversationId, seqs: readonly number[]): Promise<Found[]> {
  const entries = await listEntriesAt(query, id, seqs);
  const amendments = amendmentsIn(await listAmending(query, id));
  return entries.flatMap((entry) => {
    const { body } = entry;
    if (body.kind !== 'message' && body.kind !== 'note') return [];
    const since = amendments.get(entry.seq) ?? { edits: [] };
    return [{ entry, body, since, text: since.edits.at(-1)?.text ?? body.text ?? '' }];
  });
}

/** The message or note at a place that can still be read; refuses otherwise. */
export async function getSaid(query: Query, id: ConversationId, seq: number): Promise<Found> {
  const [found] = await listSaid(query, id, [seq]);
  if (!found) throw new Refusal('message.not-found', { detail: 'Nothing was said there.' });
  refuseGone(found);
  return found;
}

export function refuseGone({ since }: Found): void {
  if (since.recalled) throw new Refusal('message.gone', { detail: 'The message was recalled.' });
  if (since.movedTo)
    throw new Refusal('message.gone', { detail: 'The message has moved to another conversation.' });
}
