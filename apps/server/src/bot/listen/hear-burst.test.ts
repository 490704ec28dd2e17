import type { QuestionId } from '@parley/contract';
import { expect, test } from 'vitest';
import { type Hearing, hear } from './hear-burst.ts';

const answers: Record<string, string> = {
  price: 'The vase costs 50.',
  postage: 'Postage is 8.',
  back: 'A vase may come back within a week.',
  merge: 'Things may travel together.',
  leave: 'Things leave at once.',
  gap: 'The difference is paid back.',
  sale: 'Not for a bargain.',
};
/** What a text may mean, and how likely. */
const means: Record<string, [string, number][]> = {
  'I bought a vase, what is postage?': [['price', 0.8]],
  'I bought a vase': [['price', 0.9]],
  'what is postage': [['postage', 0.9]],
  'I bought a vase, how many days?': [['back', 0.8]],
  'how many days': [['postage', 0.9]],
  'I got it as a bargain, will you make up for it?': [['sale', 0.8]],
  'I got it as a bargain': [['sale', 0.6]],
  'will you make up for it': [['gap', 0.8]],
  'I ordered twice, have they left?': [['merge', 0.8]],
  'I ordered twice': [['merge', 0.9]],
  'have they left': [['postage', 0.3]],
  'I sent two, are they off?': [['merge', 0.8]],
  'I sent two': [['merge', 0.9]],
  'are they off': [['leave', 0.8]],
  'lots of words, and a vase to give back': [['back', 0.3]],
  'a loss of some kind': [
    ['gap', 0.42],
    ['sale', 0.3],
  ],
  'a loss that is faint': [
    ['gap', 0.42],
    ['sale', 0.05],
  ],
  'a loss or postage': [
    ['gap', 0.42],
    ['postage', 0.3],
  ],
  'one or other vase': [
    ['red', 0.42],
    ['blue', 0.3],
  ],
  'I collect things, what is a vase?': [['gap', 0.1]],
  'what is a vase': [['price', 0.5]],
  'I collect things, how many days?': [['gap', 0.1]],
  'I haggled for things, what is a drop?': [['sale', 0.2]],
  'what is a drop': [['gap', 0.5]],
  'I found things, what is a gap?': [['price', 0.35]],
  'what is a gap': [['gap', 0.45]],
  'lots of words': [],
  'a vase to give back': [['back', 0.6]],
};
const near: Record<string, string[]> = { gap: ['sale'], merge: ['leave'], red: ['blue'] };
const titles: Record<string, string> = {
  gap: 'price drops',
  sale: 'bargain bin',
  red: 'red vase price',
  blue: 'blue vase price',
};
let asked: string[] = [];
const hearing = (): Hearing =>
  ({
    ...{ workspaceId: 'w', locale: 'en', reader: {} },
    knowledge: {
      async understand(_workspace: string, text: string) {
        asked.push(text);
        const candidates = (means[text] ?? []).map(([question, score]) => ({ question, score, matched: '' }));
        const best = candidates[0]?.score ?? 0;
        const decision = best >= 0.75 ? 'sure' : best >= 0.4 ? 'torn' : 'lost';
        return { understanding: { decision }, isExact: false, candidates };
      },
      answerOf: async (_workspace: string, question: QuestionId) => ({
        ...{ question, title: titles[question] ?? '', text: answers[question] },
        related: (near[question] ?? []).map((other) => ({ question: other, text: '' })),
      }),
      offersOf: async () => [],
    },
  }) as unknown as Hearing;
const meant = async (text: string) => {
  const { answer, likely } = await hear(hearing(), text);
  return (answer ?? likely)?.question;
};

test('what is only stated does not answer what is asked with it', async () => {
  expect(await meant('I bought a vase, what is postage?')).toBe('postage');
});

test('what the statement means stays, where the question by itself means nothing that it says', async () => {
  expect(await meant('I bought a vase, how many days?')).toBe('back');
});

test('what is near to the question by itself is that question, asked of what is stated', async () => {
  expect(await meant('I got it as a bargain, will you make up for it?')).toBe('sale');
});

test('what is asked is heard alone where what is said around it hides it', async () => {
  expect(await meant('I collect things, what is a vase?')).toBe('price');
  expect(await meant('I collect things, how many days?')).toBeUndefined();
  expect(await meant('I found things, what is a gap?')).toBeUndefined();
  expect(await meant('I haggled for things, what is a drop?')).toBeUndefined();
});

test('what is asked of “them” is not answered by what they were named in', async () => {
  expect(await meant('I ordered twice, have they left?')).toBeUndefined();
  expect(await meant('I sent two, are they off?')).toBe('leave');
});

test('a clause bears out what the whole faintly means', async () => {
  const { likely, decision } = await hear(hearing(), 'lots of words, and a vase to give back');
  expect([likely?.question, decision]).toEqual(['back', 'torn']);
});

test('the same text is understood once in a turn', async () => {
  asked = [];
  const now = hearing();
  await Promise.all([hear(now, 'what is postage'), hear(now, 'what is postage')]);
  expect(asked).toEqual(['what is postage']);
});

test('of two that stand beside each other both are told unless the same is asked of two things', async () => {
  const either = async (text: string) =>
    (await hear(hearing(), text)).either?.map(({ question }) => question);
  expect(await either('a loss of some kind')).toEqual(['gap', 'sale']);
  expect(await either('a loss that is faint')).toBeUndefined();
  expect(await either('a loss or postage')).toBeUndefined();
  expect(await either('one or other vase')).toBeUndefined();
});
