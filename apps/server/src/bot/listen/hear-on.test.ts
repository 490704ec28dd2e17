import type { AnswerTrace, QuestionId } from '@parley/contract';
import { expect, test } from 'vitest';
import type { Line } from '../lines/line.ts';
import { hearingOf, type Meanings } from '../testing/hearing-of.ts';
import { hear } from './hear-burst.ts';
import { hearOn } from './hear-on.ts';

const [back, again, kept] = ['qna_back', 'qna_again', 'qna_kept'] as unknown as QuestionId[];
const known: Meanings = {
  'own choice\nwho pays': [[back, 0.8]],
  'own choice\nweather': [[back, 0.8]],
  'own choice\nand if it is late?': [[again, 0.8]],
  'own choice\nhow is it used': [[again, 0.8]],
  'and if it is late?': [[again, 0.2]],
  'and two of one kind?': [[back, 0.2]],
  'own choice\nand two of one kind?': [[back, 0.8]],
  'what becomes of them': [
    [again, 0.3],
    [kept, 0.1],
  ],
  'own choice\nwhat becomes of them': [[back, 0.8]],
  'Vouchers\nwhat becomes of them': [
    [back, 0.6],
    [kept, 0.3],
  ],
  'how is it used': [[back, 0.2]],
  'who pays': [
    [back, 0.45],
    [again, 0.3],
  ],
};
const hearing = hearingOf(known, { offered: 'Vouchers' });
const talk = (decision: AnswerTrace['decision'], now: string, told?: QuestionId): Line[] => [
  { seq: 1, by: 'contact', body: { kind: 'message', text: 'own choice' } },
  {
    seq: 2,
    by: 'bot',
    body: { kind: 'message', text: '?', answer: { decision, ...(told ? { question: told } : {}) } },
  },
  { seq: 3, by: 'contact', body: { kind: 'message', text: now } },
];
const heardOn = async (decision: AnswerTrace['decision'], now: string, told?: QuestionId) => {
  const heard = await hearOn(hearing, talk(decision, now, told), [now], [await hear(hearing, now)]);
  return (heard?.answer ?? heard?.likely)?.question;
};

test('what was not clear is heard together with what follows it', async () => {
  for (const decision of ['torn', 'lost', 'likely'] as const)
    expect(await heardOn(decision, 'who pays')).toBe(back);
});

test('what asks how it would be otherwise, or of an “it”, is heard with what was answered', async () => {
  expect(await heardOn('sure', 'and if it is late?')).toBe(again);
  expect(await heardOn('sure', 'how is it used')).toBe(again);
  expect(await heardOn('flow', 'how is it used')).toBeUndefined();
});

test('a few words after an “and” ask the same of something else', async () => {
  expect(await heardOn('sure', 'and two of one kind?')).toBe(back);
});

test('what is asked of “them” asks further of what was told, and not the same once more', async () => {
  expect(await heardOn('sure', 'what becomes of them', back)).toBe(kept);
});

test('what was answered is over, and new words must have to do with it', async () => {
  expect(await heardOn('sure', 'who pays')).toBeUndefined();
  expect(await heardOn('torn', 'weather')).toBeUndefined();
});
