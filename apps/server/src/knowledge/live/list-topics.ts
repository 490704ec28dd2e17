import type { QuestionId } from '@parley/contract';
import { questionsOf } from '../wordings.ts';
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
