import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSensitiveWords } from './sensitive-words.ts';

const list = createSensitiveWords([
  '法轮功',
  '赌博',
  '色情',
  'casino',
  'hot girl',
  '加微信',
  '88888',
  'therapist',
  '強姦',
]);
const found = (text: string): string[] =>
  list.find(text).map(({ raw, word }) => (raw === word ? raw : `${raw}=${word}`));

test.each([
  ['有赌博网站吗', ['赌博']],
  ['赌 博', ['赌 博=赌博']],
  ['賭*博', ['賭*博=赌博']],
  ['法-輪-功 ', ['法-輪-功=法轮功']],
  ['法\u200b轮\u200b\u200b功', ['法\u200b轮\u200b\u200b功=法轮功']],
  ['法，轮，功', ['法，轮，功=法轮功']],
  ['色😀情', ['色😀情=色情']],
  ['ＣＡＳＩＮＯ', ['ＣＡＳＩＮＯ=casino']],
  ['саsіnо', ['саsіnо=casino']],
  ['c.a.s.i.n.o', ['c.a.s.i.n.o=casino']],
  ['c a s i n o!', ['c a s i n o=casino']],
  ['cas1n0', ['cas1n0=casino']],
  ['c@sino', ['c@sino=casino']],
  ['𝐜𝐚𝐬𝐢𝐧𝐨', ['𝐜𝐚𝐬𝐢𝐧𝐨=casino']],
  ['cásinö', ['cásinö=casino']],
  ['falungong', ['falungong=法轮功']],
  ['fa lun gong', ['fa lun gong=法轮功']],
  ['法lun功', ['法lun功=法轮功']],
  ['du博', ['du博=赌博']],
  ['贝者博', ['贝者博=赌博']],
  ['强奸', ['强奸=強姦']],
  ['弓虽女干', ['弓虽女干=強姦']],
  ['HOT  GIRL', ['HOT  GIRL=hot girl']],
  ['8-8-8-8-8', ['8-8-8-8-8=88888']],
])('%j is seen through', (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  '成色。情况如何',
  'the rapist',
  'casinos',
  'mecasino',
  'hotgirls',
  'bbbbb',
  '188888',
  '法国轮船功能',
  'fa lungongs',
  '色，情绪',
])('%j is left alone', (text) => expect(found(text)).toEqual([]));

test('spans lie in the original text, also after characters that fold into several', () => {
  const text = '㎏㍿ﬁ𝐀 x 赌㎏博 赌\u0301博';
  const spans = list.find(text);
  expect(spans.map(({ raw, start, end }) => [raw, text.slice(start, end)])).toEqual([
    ['赌\u0301博', '赌\u0301博'],
  ]);
});
test('of words that lie within one another the longest is told, and those that overlap all are', () => {
  const words = createSensitiveWords(['微信', '加微信', '信用']);
  expect(words.find('加微信用').map(({ word }) => word)).toEqual(['加微信', '信用']);
});
test('a word added then taken out leaves nothing, and shared spellings stay', () => {
  const words = createSensitiveWords(['赌博', '賭博']);
  words.remove('賭博');
  expect([words.find('賭 博').length, words.size]).toEqual([1, 1]);
  words.remove('赌博');
  expect([words.find('du博 赌博'), words.remove('赌博'), words.size]).toEqual([[], false, 0]);
});
test('words without letters are no words', () => {
  expect(createSensitiveWords(['', '***', ' \u200b']).size).toBe(0);
});
test('no text makes it throw, and a planted word is found in any company', () => {
  const any = fc.string({ unit: 'binary', maxLength: 12 });
  fc.assert(
    fc.property(any, any, (before, after) => {
      const text = `${before}。 赌\u200b博 。${after}`;
      for (const { start, end, raw } of list.find(text)) expect(raw).toBe(text.slice(start, end));
      expect(list.find(text).some(({ word }) => word === '赌博')).toBe(true);
    }),
    { numRuns: 200 },
  );
});
test('long runs of one thing are read to the end', () => {
  for (const unit of ['赌', '赌 ', '法轮', '\u200b', '\ud83d', '㍿', 'c a s i n ', '@'])
    expect(list.find(`${unit.repeat(20_000)}。赌博`).at(-1)?.word).toBe('赌博');
});
test('a word is found wherever it stands in a long text, and once', () => {
  const length = 17_000;
  for (let at = 16_180; at < 16_620; at++) {
    const text = `${'好'.repeat(at)}法 轮 功${'好'.repeat(length - at)}`;
    expect(list.find(text).map(({ start, end }) => [start, end])).toEqual([[at, at + 5]]);
  }
});
