import type { QuestionId } from '@parley/contract';
import { match, suggest } from '@parley/nlu';
import { findExact, type Shelf } from '../live/shelf.ts';

const mostCompletions = 50;
const mostAlike = 24;

/** Published questions for a search, best first in two groups: those that hold the words, then those that are alike or say it in their answer. */
export function searchShelf(shelf: Shelf, typed: string): { near: QuestionId[]; far: QuestionId[] } {
  const exact = findExact(shelf, typed);
  const near = [
    ...(exact ? [exact] : []),
    ...suggest(typed, shelf.index, mostCompletions).map(({ id }) => id as QuestionId),
  ];
  const alike = match(typed, shelf.index, { limit: mostAlike }).map(({ id }) => id as QuestionId);
  const wanted = typed.toLowerCase();
  const saying = [...shelf.topics.values()]
    .filter(({ wordings, category }) =>
      [category, ...Object.values(wordings).map((wording) => wording.answer)].some((text) =>
        text.toLowerCase().includes(wanted),
      ),
    )
    .map(({ id }) => id);
  return { near, far: [...saying, ...alike] };
}
