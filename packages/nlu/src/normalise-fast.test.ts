import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import { normaliseFast } from './normalise-fast.ts';

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom(
    '1111',
    '０００',
    '退货',
    '怎麼',
    '發',
    '皇后',
    'ＡＢ',
    '！？',
    '  ',
    'aaa',
    '呀呀呀',
    'が',
    'か\u3099',
    'ｶﾞ',
    '您',
    '帐',
    "I'm",
    '\u200b',
    'ー',
    '。',
    '\ud83d',
    '髮',
    '乾燥',
    '隻',
    '軟體',
    '滑鼠',
    '網路',
    '計程車',
  ),
);

test('folds every text as the full rules do', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      expect(normaliseFast(text)).toBe(normalise(text));
    }),
    { numRuns: 2000 },
  );
});

test('folds each character of the common blocks as the full rules do, alone and between others', () => {
  const faults: string[] = [];
  for (let unit = 0x20; unit < 0x10000; unit += unit < 0x3000 || unit > 0xfe00 ? 1 : 7) {
    const character = String.fromCharCode(unit);
    for (const text of [character, `货${character}a`])
      if (normaliseFast(text) !== normalise(text)) faults.push(text);
  }
  expect(faults).toEqual([]);
});
