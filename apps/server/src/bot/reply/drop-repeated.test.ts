import type { AnswerTrace, BodyOf } from '@parley/contract';
import { expect, test } from 'vitest';
import { dropRepeated } from './drop-repeated.ts';

const say = (text: string, decision: AnswerTrace['decision'] = 'flow'): BodyOf<'message'> => ({
  ...{ kind: 'message', text, answer: { decision } },
});
const left = (says: BodyOf<'message'>[], from: number) => {
  dropRepeated(says, from);
  return says.map(({ text }) => text);
};

test('what comes to the same is said once, without the line that leads over', () => {
  expect(left([say('a'), say('now', 'greeting'), say('a')], 2)).toEqual(['a']);
});

test('an answer that was given as what is probably meant is not given again', () => {
  expect(left([say('You may mean this:\na', 'likely'), say('a', 'sure')], 1)).toEqual([
    'You may mean this:\na',
  ]);
  expect(left([say('ba', 'likely'), say('a', 'sure')], 1)).toEqual(['ba', 'a']);
});

test('what is new in any part is said', () => {
  expect(left([say('a'), say('now', 'greeting'), say('a'), say('b')], 2)).toEqual(['a', 'now', 'a', 'b']);
  expect(left([say('a')], 0)).toEqual(['a']);
  expect(left([say('a'), say('a')], 2)).toEqual(['a', 'a']);
});
