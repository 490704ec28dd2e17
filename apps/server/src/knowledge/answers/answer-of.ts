import type { Content, Locale, QuestionId, Reader } from '@parley/contract';
import { related } from '@parley/nlu';
import type { Shelf } from '../live/shelf.ts';
import type { Offer } from '../room.ts';
import { speaks, titleOf, wordingFor } from '../wordings.ts';
import { chooseVariant } from './choose-variant.ts';

/** The published answer to a question, as it is given. */
export interface Answer {
  question: QuestionId;
  text: string;
  /** what shows the text richly, where its editor made that */
  blocks?: Content;
  /** of the question, as published */
  version: number;
  /** which of the variants it is, where one is for this reader */
  variant?: number;
  /** the language the answer is in, which need not be the one asked for */
  locale: Locale;
  title: string;
}

const mostRelated = 3;
// What merely shares a word is no help after an answer.
const leastAlike = 0.3;

/** The answer in the reader's language, or the nearest there is, in the variant that is for them; undefined where nothing is published under this id. */
export function answerOf(
  shelf: Shelf,
  id: QuestionId,
  locale: Locale,
  reader: Reader = {},
): Answer | undefined {
  const topic = shelf.topics.get(id);
  const found = topic && wordingFor(topic.wordings, locale, shelf.locale);
  if (!topic || !found) return undefined;
  const { wording } = found;
  const variant = chooseVariant(wording.variants ?? [], reader);
  const said = wording.variants?.[variant ?? -1] ?? wording;
  return {
    question: id,
    text: said.answer,
    ...(said.blocks ? { blocks: said.blocks } : {}),
    version: topic.version,
    ...(variant === undefined ? {} : { variant }),
    locale: found.locale,
    title: titleOf(wording),
  };
}

/** What these questions are called in the reader's language; those that are not published are left out. */
export function offersOf(shelf: Shelf, ids: readonly QuestionId[], locale: Locale): Offer[] {
  return ids.flatMap((id) => {
    const topic = shelf.topics.get(id);
    const found = topic && wordingFor(topic.wordings, locale, shelf.locale);
    return found ? [{ question: id, text: titleOf(found.wording) }] : [];
  });
}

const keptRelated = new WeakMap<Shelf, { edition: number; found: Map<string, Offer[]> }>();
const mostKept = 5_000;

/** What to offer after an answer, at most three: what its editor chose, filled up with what is alike. Kept until a topic changes, since looking for it takes longer than all else of an answer. */
export function relatedTo(shelf: Shelf, id: QuestionId, locale: Locale): Offer[] {
  const { edition } = shelf;
  let kept = keptRelated.get(shelf);
  if (kept?.edition !== edition) {
    kept = { edition, found: new Map() };
    keptRelated.set(shelf, kept);
  }
  const key = `${id} ${locale} ${shelf.locale}`;
  const known = kept.found.get(key);
  if (known) return known;
  const found = findRelated(shelf, id, locale);
  if (kept.found.size < mostKept) kept.found.set(key, found);
  return found;
}

function findRelated(shelf: Shelf, id: QuestionId, locale: Locale): Offer[] {
  const topic = shelf.topics.get(id);
  if (!topic) return [];
  const chosen = topic.related.filter((each) => each !== id && shelf.topics.has(each));
  const alike =
    chosen.length < mostRelated
      ? related(id, shelf.index, mostRelated * 2).filter((each) => each.score >= leastAlike)
      : [];
  const ids = [...new Set([...chosen, ...alike.map((each) => each.id as QuestionId)])];
  // Whoever reads one language is offered no questions in another.
  const spoken = ids.filter((each) => speaks(shelf.topics.get(each)?.wordings ?? {}, locale));
  return offersOf(shelf, spoken.slice(0, mostRelated), locale);
}
