import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asFolded, originalSpan } from '../folded-text.ts';
import { createSpeller } from './create-speller.ts';
import { costOfSlip } from './one-edit.ts';
import { vocabularyOf } from './vocabulary.ts';

const speller = createSpeller(
  'the is my order where refund return address password shipping cancel forgot invoice パスワード キャンセル 我要 退货 发票 退款 快递 订单 地址 投诉 什么时候 取消 要 的 转 人工 还 有货 吗'.split(
    ' ',
  ),
);
const corrected = (text: string) => speller.correct(asFolded(text)).text;

describe('a speller', () => {
  test.each([
    ['swapped letters', 'refudn', 'refund'],
    ['a lost letter', 'adress', 'address'],
    ['a letter typed twice', 'canncel', 'cancel'],
    ['a key beside the right one', 'passwprd', 'password'],
    ['katakana in the wrong order', 'パスワドー', 'パスワード'],
    ['a word cut in two', 're fund', 'refund'],
    ['words written together', 'whereismyorder', 'where is my order'],
    ['a homophone', '我要退或', '我要退货'],
    ['a homophone within a sentence', '块递的发漂', '快递的发票'],
    ['pinyin among Chinese', '我要tuihuo', '我要退货'],
    ['pinyin alone', 'quxiao dingdan', '取消订单'],
  ])('mends %s', (_, typed, meant) => {
    expect(corrected(typed)).toBe(meant);
  });

  test.each([
    'refunds',
    'refund',
    'E203a',
    'abc',
    'zzzzqqqq',
    '退款',
    '天气很好',
    '返品してください',
    'order sp20001',
  ])('leaves "%s"', (text) => {
    expect(corrected(text)).toBe(text);
  });

  test('suggests nothing for what is known, and the likeliest first otherwise', () => {
    expect(speller.suggest('refund')).toEqual([]);
    expect(speller.suggest('retrun')[0]).toBe('return');
    expect(speller.suggest('tuikuan')[0]).toBe('退款');
    expect(speller.suggest('定单')[0]).toBe('订单');
  });

  test('takes a slip to the key beside for likelier than one across the keyboard', () => {
    expect(costOfSlip('prder', 'order')).toBeLessThan(costOfSlip('xrder', 'order'));
    expect(costOfSlip('same', 'same')).toBe(0);
    expect(costOfSlip('abc', 'xyz')).toBe(Number.POSITIVE_INFINITY);
  });

  test('leads back to what was typed', () => {
    const text = '问下tuihuo地址';
    const found = speller.correct(asFolded(text));
    const start = found.text.indexOf('退货');
    expect(originalSpan(found, start, start + 2)).toEqual({ start: 2, end: 8 });
  });

  test('takes any string and vocabulary', () => {
    const unit = fc.constantFrom('a', 'b', 'tui', 'huo', ' ', '退', '货', '或', 'ア', 'ー', '1', '\ud83d');
    const string = fc.oneof(fc.string({ unit, maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(string, { maxLength: 8 }), string, (words, text) => {
        const { text: out, offsets } = createSpeller(words).correct(asFolded(text));
        expect(offsets.length).toBe(out.length + 1);
        expect(offsets.every((offset, at) => offset >= (offsets[at - 1] ?? 0) && offset <= text.length)).toBe(
          true,
        );
      }),
      { numRuns: 200 },
    );
  });

  test.each(['a', 'ab ', '退', 'tuihuo', 'ア'])('reads twenty thousand units of "%s"', (unit) => {
    expect(corrected(unit.repeat(20_000 / unit.length)).length).toBeGreaterThan(0);
  });
});

test('a vocabulary holds what returns, the most frequent first', () => {
  const words = vocabularyOf(['我要退货', '怎么退货', '退货地址', 'return it', 'パスワードを忘れた']);
  expect(words).toContain('退货');
  expect(words).toContain('return');
  expect(words).toContain('パスワード');
  expect(words).not.toContain('怎么');
});
