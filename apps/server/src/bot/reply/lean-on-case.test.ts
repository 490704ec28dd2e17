import type { QuestionId } from '@parley/contract';
import { expect, test } from 'vitest';
import type { Heard } from '../listen/heard.ts';
import { isHintedAt, leanOnCase } from './lean-on-case.ts';

const heard = (...chances: [string, number][]): Heard => ({
  ...{ decision: 'lost', wants: undefined, isExact: false, titles: [] },
  candidates: chances.map(([question, score]) => ({ question: question as QuestionId, score, matched: '' })),
});
const answerTo = async (question: QuestionId) => ({ question, text: 'x' }) as never;
const lean = async (only: Heard, named = heard()) =>
  (await leanOnCase([only], { hearNamed: async () => named, answerTo }))[0]?.likely?.question;

test('the question that stands out is what is asked about the case', async () => {
  expect(await lean(heard(['food', 0.34], ['box', 0.07]))).toBe('food');
});

test('where none does, the one that stands out with the case named, if it was meant before', async () => {
  const both = heard(['box', 0.2], ['food', 0.15]);
  expect(await lean(both, heard(['food', 0.6], ['box', 0.1]))).toBe('food');
  expect(await lean(both, heard(['late', 0.6]))).toBeUndefined();
  expect(await lean(both, heard(['food', 0.35]))).toBeUndefined();
});

test('what is clear already stays as it is', async () => {
  const clear = { ...heard(['food', 0.5]), likely: { question: 'box' } as never };
  expect(await lean(clear)).toBe('box');
});

test('a hint must stand out too', () => {
  expect(isHintedAt(heard(['food', 0.22], ['box', 0.05]))).toBe(true);
  expect(isHintedAt(heard(['food', 0.22], ['box', 0.2]))).toBe(false);
  expect(isHintedAt(heard())).toBe(false);
});
