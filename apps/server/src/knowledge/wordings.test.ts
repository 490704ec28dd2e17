import { expect, test } from 'vitest';
import { sameContent, speaks, tidyWordings, wordingFor } from './wordings.ts';

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

test('versions are the same only when every field, language, question and answer is', () => {
  const of = (wordings: object) => ({
    ...{ kind: 'qa' as const, category: '', tags: [], related: [], validFrom: null, validTo: null },
    wordings,
  });
  const one = { en: say('a', ['b', 'c']) };
  expect(sameContent(of(one), of({ en: { answer: 'a', questions: ['b', 'c'] } }))).toBe(true);
  expect(sameContent(of(one), of({ en: say('a', ['c', 'b']) }))).toBe(false);
  expect(sameContent(of(one), of({ en: say('x', ['b', 'c']) }))).toBe(false);
  expect(sameContent(of(one), of({ ...one, ja: say('a') }))).toBe(false);
  expect(sameContent(of(one), { ...of(one), category: 'x' })).toBe(false);
});
