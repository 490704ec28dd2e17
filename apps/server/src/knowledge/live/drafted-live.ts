import type { QuestionContent, QuestionId } from '@parley/contract';
import { answerOf, offersOf, relatedTo } from '../answers/answer-of.ts';
import { understandText } from '../answers/understand-text.ts';
import type { Answering } from './changed-live.ts';
import { type Shelf, withTopic } from './shelf.ts';

/** What would be answered if this question were published. It stands on the shelf only while that is looked at, and nothing else runs meanwhile. */
export function draftedLive(
  look: <T>(at: (shelf: Shelf) => T) => Promise<T>,
  id: QuestionId,
  content: QuestionContent,
  suggestFor: Answering['suggestFor'],
): Answering {
  const drafted = <T>(at: (shelf: Shelf) => T): Promise<T> =>
    look((shelf) => {
      const version = (shelf.topics.get(id)?.version ?? 0) + 1;
      return withTopic(shelf, { id, version, ...content }, () => at(shelf));
    });
  return {
    understand: (_id, text, context) => drafted((shelf) => understandText(shelf, text, context)),
    answerOf: (_id, question, locale, reader) =>
      drafted((shelf) => {
        const answer = answerOf(shelf, question, locale, reader);
        return answer && { ...answer, related: relatedTo(shelf, question, locale) };
      }),
    offersOf: (_id, questions, locale) => drafted((shelf) => offersOf(shelf, questions, locale)),
    suggestFor,
  };
}
