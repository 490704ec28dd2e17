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

/** What was said at a place, with the entries that have changed it since; refuses where nothing was said. */
export async function listChanged(query: Query, id: ConversationId, seq: number): Promise<Entry[]> {
  const [entry] = await listEntriesAt(query, id, [seq]);
  if (entry?.body.kind !== 'message' && entry?.body.kind !== 'note') throw nothingSaid();
  const since = await listAmending(query, id);
  return [entry, ...since.filter((each) => amendmentsIn([each]).has(seq))];
}
const nothingSaid = () => new Refusal('message.not-found', { detail: 'Nothing was said there.' });

/** The message or note at a place that can still be read; refuses otherwise. */
export async function getSaid(query: Query, id: ConversationId, seq: number): Promise<Found> {
  const [found] = await listSaid(query, id, [seq]);
  if (!found) throw nothingSaid();
  refuseGone(found);
  return found;
}

export function refuseGone({ since }: Found): void {
  if (since.recalled) throw new Refusal('message.gone', { detail: 'The message was recalled.' });
  if (since.movedTo)
    throw new Refusal('message.gone', { detail: 'The message has moved to another conversation.' });
}

/** Refuses a quote of nothing, and a note quoted to the customer. */
export async function refuseBadQuote(
  query: Query,
  id: ConversationId,
  { kind, quotes }: { kind: 'message' | 'note'; quotes?: number | undefined },
): Promise<void> {
  if (quotes === undefined) return;
  const said = await getSaid(query, id, quotes);
  if (kind === 'message' && said.body.kind === 'note')
    throw new Refusal('message.not-found', { detail: 'A note is not for the customer.' });
}
