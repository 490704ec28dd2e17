import type { AnswerTrace, QuestionId } from '@parley/contract';
import { expect, test } from 'vitest';
import type { Line } from '../lines/line.ts';
import type { Hearing } from './hear-burst.ts';
import type { Heard } from './heard.ts';
import { stayOnTopic } from './stay-on-topic.ts';

const [price, flash, coupon, weather] = ['qna_p', 'qna_f', 'qna_c', 'qna_w'] as unknown as QuestionId[];
const hearing = {
  ...{ workspaceId: 'w', locale: 'en', reader: {} },
  knowledge: {
    answerOf: async (_workspace: string, question: QuestionId) => ({
      ...{ question, text: 'x', related: question === price ? [{ question: flash, text: 'flash' }] : [] },
    }),
  },
} as unknown as Hearing;
const answeredBy = (question: QuestionId | undefined, decision: AnswerTrace['decision']): Line[] => [
  { seq: 1, by: 'contact', body: { kind: 'message', text: 'is the difference paid back' } },
  {
    seq: 2,
    by: 'bot',
    body: { kind: 'message', text: 'yes', answer: { decision, ...(question ? { question } : {}) } },
  },
  { seq: 3, by: 'contact', body: { kind: 'message', text: 'in a flash sale too?' } },
];
const unclear = (...scores: [QuestionId | undefined, number][]): Heard =>
  ({
    ...{ decision: 'torn', wants: undefined, isExact: false, titles: [] },
    candidates: scores.map(([question, score]) => ({ question, score, matched: '' })),
  }) as Heard;
const meant = async (heard: Heard, lines = answeredBy(price, 'sure')) =>
  (await stayOnTopic(hearing, lines, [heard]))?.likely?.question;

test('of what may be meant, what is near to the answer just given is meant', async () => {
  expect(await meant(unclear([coupon, 0.5], [flash, 0.3]))).toBe(flash);
  expect(await meant(unclear([flash, 0.2]), answeredBy(price, 'likely'))).toBe(flash);
});

test('what is far likelier by itself, or hardly meant at all, is not pulled over', async () => {
  expect(await meant(unclear([coupon, 0.7], [flash, 0.15]))).toBeUndefined();
  expect(await meant(unclear([flash, 0.05]))).toBeUndefined();
  expect(await meant(unclear([weather, 0.4]))).toBeUndefined();
});

test('whoever may mean the same once more asks anew', async () => {
  expect(await meant(unclear([flash, 0.5], [price, 0.4]))).toBeUndefined();
});

test('what is clear stays what it is, and where nothing was answered nothing is near', async () => {
  const sure = { ...unclear([coupon, 0.9], [flash, 0.5]), answer: { question: coupon } } as Heard;
  expect(await meant(sure)).toBeUndefined();
  expect(await meant(unclear([flash, 0.5]), answeredBy(price, 'torn'))).toBeUndefined();
  expect(await meant(unclear([flash, 0.5]), answeredBy(undefined, 'sure'))).toBeUndefined();
});
