import type { QuestionId } from '@parley/contract';
import { questionsOf, type Wordings } from '../wordings.ts';
import type { Shelf } from './shelf.ts';

export interface LearntTopic {
  id: QuestionId;
  questions: string[];
  answer: string;
}

/** Every published topic as it is learnt from. */
export const listTopics = ({ topics }: Shelf): LearntTopic[] =>
  [...topics.values()].map(({ id, wordings }) => ({
    id,
    questions: questionsOf(wordings),
    answer: Object.values(wordings)
      .map(({ answer }) => answer)
      .join('\n'),
  }));

/** Every published topic as it stands in each language. */
export const listWordings = ({ topics }: Shelf): { id: QuestionId; wordings: Wordings }[] =>
  [...topics.values()].map(({ id, wordings }) => ({ id, wordings }));
