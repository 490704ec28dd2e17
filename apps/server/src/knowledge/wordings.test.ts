import { expect, test } from 'vitest';
import { sameWordings, speaks, tidyWordings, wordingFor } from './wordings.ts';

const say = (answer: string, questions = ['q']) => ({ questions, answer });

test.each([
  ['zh-TW', 'en', '繁'],
  ['zh-CN', 'en', '繁'],
  ['en', 'zh-CN', 'english'],
  ['ja', 'zh-CN', '繁'],
  ['ja', 'en', 'english'],
] as const)('a reader of %s in a workspace of %s reads %s', (wanted, workspace, answer) => {
  const wordings = { 'zh-TW': say('繁'), en: say('english') };
  expect(wordingFor(wordings, wanted, workspace)?.wording.answer).toBe(answer);
});

test('where neither the reader nor the workspace is served, there is still an answer', () => {
  expect(wordingFor({ ja: say('日') }, 'en', 'zh-CN')?.locale).toBe('ja');
  expect(wordingFor({}, 'en', 'zh-CN')).toBeUndefined();
});

test('both Chinese scripts count as one language, and others as their own', () => {
  expect(speaks({ 'zh-CN': say('x') }, 'zh-TW')).toBe(true);
  expect(speaks({ 'zh-CN': say('x') }, 'ja')).toBe(false);
});

test('tidied, a question stands once and half a character is mended', () => {
  expect(tidyWordings({ en: say('a\ud83d', ['b', 'b', 'c']) })).toEqual({
    en: { questions: ['b', 'c'], answer: 'a\ufffd' },
  });
});

test('wordings are the same only when every language, question and answer is', () => {
  const one = { en: say('a', ['b', 'c']) };
  expect(sameWordings(one, { en: say('a', ['b', 'c']) })).toBe(true);
  expect(sameWordings(one, { en: say('a', ['c', 'b']) })).toBe(false);
  expect(sameWordings(one, { en: say('x', ['b', 'c']) })).toBe(false);
  expect(sameWordings(one, { ...one, ja: say('a') })).toBe(false);
});
