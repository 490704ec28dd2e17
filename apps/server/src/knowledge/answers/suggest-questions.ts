import type { Locale, QuestionId } from '@parley/contract';
import { suggest } from '@parley/nlu';
import { asWritten, type Shelf } from '../live/shelf.ts';
import type { Offer } from '../room.ts';
import { speaks } from '../wordings.ts';
import { offersOf } from './answer-of.ts';

const most = 5;

/** The most asked questions that the reader's language has words for; where it has none at all, the most asked. */
export function suggestMostAsked(shelf: Shelf, ranking: readonly QuestionId[], locale: Locale): Offer[] {
  const ids = [...new Set([...ranking, ...shelf.topics.keys()])].filter((id) => shelf.topics.has(id));
  const spoken = ids.filter((id) => {
    const topic = shelf.topics.get(id);
    return topic !== undefined && speaks(topic.wordings, locale);
  });
  return offersOf(shelf, (spoken.length > 0 ? spoken : ids).slice(0, most), locale);
}

/** Questions that complete what is being typed, as they were written, so that each is understood for certain when it is sent. */
export const suggestCompletions = (shelf: Shelf, prefix: string): Offer[] =>
  suggest(prefix, shelf.index, most).map(({ id, question }) => ({
    question: id as QuestionId,
    text: asWritten(shelf, id as QuestionId, question),
  }));
