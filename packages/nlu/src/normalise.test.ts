import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_TEXT_LENGTH, normalise } from './normalise.ts';

describe('normalising', () => {
  test.each([
    ['traditional Chinese becomes simplified', '請問我的訂單', '请问我的订单'],
    ['words of Taiwan become those of the mainland', '網路簡訊', '网络短信'],
    ['full width becomes half width', 'ＡＢＣ１２３！', 'abc123!'],
    ['half-width katakana becomes whole', 'ｷｬﾝｾﾙ', 'キャンセル'],
    ['capitals become small', 'Where Is My ORDER', 'where is my order'],
    ['stretched writing is cut to two', '快快快快发货啊啊啊啊！！！！', '快快发货啊啊!!'],
    ['digits are never cut', 'SP20000001', 'sp20000001'],
    ['white space is one space', ' a\t\n　b ', 'a b'],
    ['invisible characters go', 're\u200bfu\u00adnd\u0000', 'refund'],
    ['half a surrogate pair goes', 'a\ud83db', 'ab'],
    ['Japanese stays', '発送はいつですか', '発送はいつですか'],
    ['account is written in one way', '帳戶 帐户 账户', '账户 账户 账户'],
  ])('%s', (_, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  test('reads the beginning of a text of any length and no more', () => {
    const long = '怎么退货 how to return '.repeat(50_000);
    expect(normalise(long)).toBe(normalise(long.slice(0, MAX_TEXT_LENGTH)));
    expect(normalise('\ufdfa'.repeat(1_000_000)).length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
  });

  test('gives whole characters within the limit for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1500 }), (text) => {
        const normalised = normalise(text);
        expect(normalised.length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
        expect(/\p{Cs}/u.test(normalised)).toBe(false);
        expect(normalised).toBe(normalised.trim());
      }),
    );
  });
});
