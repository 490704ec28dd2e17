import type { AnswerTrace, QuestionId } from '@parley/contract';
import { expect, test } from 'vitest';
import type { Line } from '../lines/line.ts';
import { hearingOf, type Meanings } from '../testing/hearing-of.ts';
import { hear } from './hear-burst.ts';
import { weighByTopic } from './weigh-by-topic.ts';

const [swap, back, forth, close, code, late] = [
  'qna_swap',
  'qna_back',
  'qna_forth',
  'qna_close',
  'qna_code',
  'qna_late',
] as unknown as QuestionId[];
const known: Meanings = {
  'who bears the postage': [
    [back, 0.5],
    [forth, 0.3],
    [close, 0.1],
  ],
  'Swaps\nwho bears the postage': [
    [swap, 0.6],
    [forth, 0.3],
    [close, 0.01],
  ],
  'where is the code': [
    [code, 0.6],
    [forth, 0.1],
  ],
  'Swaps\nwhere is the code': [
    [swap, 0.5],
    [code, 0.1],
  ],
  'and if I forget': [[code, 0.1]],
  'Swaps\nand if I forget': [
    [late, 0.4],
    [swap, 0.3],
  ],
  'when does it lapse': [[close, 0.3]],
  'Swaps\nwhen does it lapse': [[swap, 0.8]],
  'what of the moon': [[forth, 0.02]],
  'Swaps\nwhat of the moon': [
    [swap, 0.8],
    [forth, 0.02],
  ],
  'nice weather': [[close, 0.3]],
  'Swaps\nnice weather': [[swap, 0.8]],
};
const hearing = hearingOf(known, {
  ...{ leastTorn: 0.3, told: 'within 7 days', offered: 'Swaps' },
  relatedTo: (question) => (question === swap ? [{ question: late, text: 'late' }] : []),
});
const talk = (decision: AnswerTrace['decision']): Line[] => [
  { seq: 1, by: 'contact', body: { kind: 'message', text: 'may I swap it' } },
  {
    seq: 2,
    by: 'bot',
    body: { kind: 'message', text: 'yes', answer: { decision, question: swap } as AnswerTrace },
  },
];
const meant = async (text: string, decision: AnswerTrace['decision'] = 'sure') =>
  (await weighByTopic(hearing, talk(decision), [text], [await hear(hearing, text)]))?.likely?.question;

test('of what a question may mean, what goes together with what was told is meant', async () => {
  expect(await meant('who bears the postage')).toBe(forth);
  expect(await meant('who bears the postage', 'likely')).toBe(forth);
});

test('what is probable by itself and goes together with what was told stays as it is', async () => {
  expect(await meant('where is the code')).toBeUndefined();
});

test('what stands beside the answer, and comes of both together, is meant where nothing else is', async () => {
  expect(await meant('and if I forget')).toBe(late);
});

test('how long there is time is asked of what was told, and anything else is not told it once more', async () => {
  expect(await meant('when does it lapse')).toBe(swap);
  expect(await meant('nice weather')).toBeUndefined();
  expect(await meant('what of the moon')).toBeUndefined();
});

test('where nothing was answered there is no topic', async () => {
  expect(await meant('who bears the postage', 'torn')).toBeUndefined();
  expect(await meant('who bears the postage', 'flow')).toBeUndefined();
});
