import { classify, examplesOf, standingOf } from './classify.ts';
import type { Model } from './model.ts';

/** What carried a classification. */
export interface Explanation {
  intent: string | undefined;
  /** Examples of that intent most like the text, with how like (cosine, 0..1). */
  examples: { text: string; likeness: number }[];
  /** Words of the text, where they stand in it (UTF-16 units), and how much of the intent's score goes without them; greatest first. */
  words: { text: string; start: number; end: number; share: number }[];
}

const mostExamples = 3;
const mostWords = 40;
const leastShare = 0.01;

/** Tells which examples and which words carried the first intent of a text; each word is left out once to see what it gave. */
export function explain(text: string, model: Model): Explanation {
  const { nearest, best, scores } = standingOf(text, model);
  const examples = examplesOf(model);
  const words = wordsOf(text).map((word) => {
    const without = standingOf(`${text.slice(0, word.start)} ${text.slice(word.end)}`, model);
    return { ...word, share: (scores[best] ?? 0) - (without.scores[best] ?? 0) };
  });
  return {
    intent: classify(text, model).intents[0]?.intent,
    examples: nearest
      .slice(0, mostExamples)
      .filter(({ likeness }) => likeness > 0)
      .map(({ example, likeness }) => ({ text: examples[example]?.text ?? '', likeness })),
    words: words.filter(({ share }) => share > leastShare).sort((a, b) => b.share - a.share),
  };
}

function wordsOf(text: string): { text: string; start: number; end: number }[] {
  const words = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    text.slice(0, 1000),
  )) {
    if (isWordLike) words.push({ text: segment, start: index, end: index + segment.length });
    if (words.length === mostWords) break;
  }
  return words;
}
