import type { QuestionId } from '@parley/contract';
import { classify, type Language, type Model, type Understanding, understand } from '@parley/nlu';
import { asWritten, findExact, type Shelf } from '../live/shelf.ts';
import { questionsOf } from '../wordings.ts';
import { blend } from './blend.ts';

/** What a text was taken to mean, in terms of the workspace's questions. */
export interface Understood {
  understanding: Understanding;
  /** Whether the text is word for word a question that the workspace has written, as a tapped choice is. */
  isExact: boolean;
  /** As in the understanding: likeliest first, at most five. */
  candidates: Candidate[];
}
export interface Candidate {
  question: QuestionId;
  /** the example it was matched by */
  matched: string;
  score: number;
}

const mostCandidates = 5;

/** Understands a text by what is on the shelf; a question word for word is certain, whatever else is alike. */
export function understandText(
  shelf: Shelf,
  text: string,
  context: { language?: Language } = {},
): Understood {
  const {
    index,
    speller,
    words: { synonyms },
  } = shelf;
  const known = { index, ...(speller ? { speller } : {}), ...(synonyms ? { synonyms } : {}), ...context };
  const indexed = understand(text, undefined, known);
  const found = shelf.learnt ? withLearnt(shelf, shelf.learnt.model, indexed) : indexed;
  const exact = findExact(shelf, text);
  const understanding = exact ? certainOf(found, exact) : found;
  return {
    understanding,
    isExact: exact !== undefined,
    candidates: understanding.candidates.map(({ id, question, score }) => ({
      question: id as QuestionId,
      matched: asWritten(shelf, id as QuestionId, question),
      score,
    })),
  };
}

const withLearnt = ({ topics }: Shelf, model: Model, found: Understanding): Understanding =>
  blend(found, classify(found.text, model), (id) => {
    const [title] = questionsOf(topics.get(id as QuestionId)?.wordings ?? {});
    return title;
  });

function certainOf(found: Understanding, id: QuestionId): Understanding {
  const others = found.candidates.filter((candidate) => candidate.id !== id).slice(0, mostCandidates - 1);
  const first = { id, score: 1, question: found.text };
  return { ...found, decision: 'sure', candidates: [first, ...others] };
}
