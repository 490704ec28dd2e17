import { expect, test } from 'vitest';
import { parseSentence, readLabelled } from './labelled.ts';
import { measureEntities, scoreSentences } from './measure-entities.ts';

test('marks are taken out of a sentence and keep their place', () => {
  expect(parseSentence('[date:明天=>2026-11-19]到[place:北京]吗', 'zh-Hans')).toEqual({
    language: 'zh-Hans',
    text: '明天到北京吗',
    labels: [
      { kind: 'date', start: 0, end: 2, value: '2026-11-19' },
      { kind: 'place', start: 3, end: 5 },
    ],
  });
});
test('there are at least 600 sentences, a quarter of them held out, in every language, and no sentence is in both parts', () => {
  const tuned = readLabelled('labelled.txt');
  const heldOut = readLabelled('held-out.txt');
  expect(tuned.length + heldOut.length).toBeGreaterThanOrEqual(600);
  expect(heldOut.length).toBeGreaterThanOrEqual(200);
  expect(new Set(heldOut.map(({ language }) => language))).toEqual(
    new Set(['zh-Hans', 'zh-Hant', 'en', 'ja', 'mix']),
  );
  const known = new Set(tuned.map(({ text }) => text));
  expect(heldOut.filter(({ text }) => known.has(text))).toEqual([]);
});
test('a wrong kind, span or value counts against the score', () => {
  const score = (line: string) => scoreSentences([parseSentence(line, 'zh-Hans')]).overall;
  expect(score('[date:明天=>2026-11-19]到')).toBe(100);
  expect(score('[date:明天=>2026-11-20]到')).toBe(0);
  expect(score('[time:明天]到')).toBe(0);
  expect(score('[date:明天到]')).toBe(0);
});
test('the entities are found as well as before', async () => {
  const { all, ...heldOut } = await measureEntities();
  expect(heldOut).toMatchObject({ overall: expect.toSatisfy((f1: number) => f1 >= 97) });
  expect(all).toMatchObject({ overall: expect.toSatisfy((f1: number) => f1 >= 99) });
});
