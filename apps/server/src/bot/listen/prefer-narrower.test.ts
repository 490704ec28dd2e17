import type { QuestionId } from '@parley/contract';
import { expect, test } from 'vitest';
import { preferNarrower } from './prefer-narrower.ts';

const [gap, sale, vase] = ['qna_gap', 'qna_sale', 'qna_vase'] as unknown as [
  QuestionId,
  QuestionId,
  QuestionId,
];
const titles = new Map([
  [gap, '降价能退差价吗'],
  [sale, '秒杀的降价退差价吗'],
  [vase, '花瓶秒杀吗'],
]);
const answerOf = async (question: QuestionId) => ({
  ...{ question, title: titles.get(question) ?? '', text: '可以。' },
  related: question === gap ? [{ question: sale, text: '' }] : [],
});
const meant = async (text: string, ...scores: [QuestionId, number][]) => {
  const candidates = scores.map(([question, score]) => ({ question, score, matched: '' })) as never;
  return (await preferNarrower(text, candidates, answerOf))?.map(({ question }) => question);
};

test('of two that are near, the one whose own word is said is meant', async () => {
  expect(await meant('秒杀买的，降价退差价吗', [gap, 0.5], [sale, 0.4])).toEqual([sale, gap]);
  expect(await meant('秒杀买的，降价退差价吗', [sale, 0.5], [gap, 0.4])).toEqual([sale, gap]);
});

test('what is sure, says no word of its own, or is not near stays as it is', async () => {
  expect(await meant('秒杀买的，降价退差价吗', [sale, 0.9], [gap, 0.1])).toBeUndefined();
  expect(await meant('降价退差价吗', [gap, 0.5], [sale, 0.4])).toBeUndefined();
  expect(await meant('秒杀的花瓶', [gap, 0.5], [vase, 0.4])).toBeUndefined();
  expect(await meant('秒杀买的，降价退差价吗', [gap, 0.5], [sale, 0.05])).toBeUndefined();
});
