import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, MAX_FOLDED_LENGTH } from './fold-text.ts';
import { originalSpan } from './folded-text.ts';

describe('folding a text', () => {
  test.each([
    ['full width becomes half width', 'ＲＥＦＵＮＤ　１２３', 'refund 123'],
    ['half-width katakana and its mark become one', 'ﾊﾟｽﾜｰﾄﾞ', 'パスワード'],
    ['invisible characters go', '可以\u200b换\u200b货', '可以换货'],
    ['traditional Chinese becomes simplified', '請問訂單', '请问订单'],
    ['lookalikes in a Latin word become Latin', 'rеfund оrdеr', 'refund order'],
    ['a word of another alphabet stays', 'где заказ', 'где заказ'],
    ['styled letters become plain', '𝓱𝓾𝓶𝓪𝓷 ⓗⓔⓛⓟ ᴄᴀɴᴄᴇʟ', 'human help cancel'],
    ['digits that stand for letters become letters', 'p4ssw0rd r3turn', 'password return'],
    [
      'codes and names with digits stay',
      'sp20000001 iphone5s mp3 e203 h264 b2b',
      'sp20000001 iphone5s mp3 e203 h264 b2b',
    ],
    ['stretched words are cut', 'whereeee is myyy orderrrr', 'where is my order'],
    ['words with two of a letter keep them', 'toooo smallll, calllll', 'too small, call'],
    ['stretched characters are cut', '人工工工工啊啊啊啊', '人工啊'],
    ['characters that speech doubles stay double', '谢谢谢谢', '谢谢'],
    ['digits are never cut', '1000000', '1000000'],
    ['an emoji becomes its word in the language around it', '我的📦呢', '我的快递呢'],
    ['the same emoji is a word of English there', 'where is my 📦', 'where is my parcel'],
    ['and of Japanese', '📦はどこ', '荷物はどこ'],
    ['an emoji that only colours goes', '谢谢😊', '谢谢'],
    ['skin tones go with their emoji', '👍🏽', 'good'],
    ['blanks between characters go', '我 要 退 货', '我要退货'],
    ['separators between single characters go', '转.人.工', '转人工'],
    ['separators before a longer word go too', '优·惠·券用不了', '优惠券用不了'],
    ['a list of words keeps its separators', '红色/蓝色', '红色/蓝色'],
    ['letters spelled apart become a word', 'h u m a n agent', 'human agent'],
    ['white space becomes one blank', ' a \t\n b ', 'a b'],
  ])('%s', (_, text, expected) => {
    expect(foldText(text).text).toBe(expected);
  });

  test.each([
    ['请问我的訂單', '订单', '訂單'],
    ['ｗｈｅｒｅ  ｉｓ ｉｔ', 'is', 'ｉｓ'],
    ['我的📦呢', '快递', '📦'],
    ['转.人.工吧', '转人工', '转.人.工'],
    ['pls ｐａｓｓｗｏｒｄｄｄｄ now', 'password', 'ｐａｓｓｗｏｒｄｄｄｄ'],
  ])('leads back into "%s"', (text, found, original) => {
    const folded = foldText(text);
    const start = folded.text.indexOf(found);
    const span = originalSpan(folded, start, start + found.length);
    expect(text.slice(span.start, span.end).trim()).toBe(original);
  });

  test('takes any string and keeps offsets rising and within it', () => {
    const strings = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom(
          '我',
          '要',
          '退',
          '.',
          ' ',
          'a',
          'а',
          '3',
          'ー',
          '📦',
          '\u200d',
          'ﾞ',
          'ｶ',
          '訂',
          '\u0301',
        ),
        maxLength: 60,
      }),
    );
    fc.assert(
      fc.property(strings, (text) => {
        const { text: folded, offsets } = foldText(text);
        expect(offsets.length).toBe(folded.length + 1);
        expect(offsets.every((offset, at) => offset >= (offsets[at - 1] ?? 0) && offset <= text.length)).toBe(
          true,
        );
        expect(/\p{Cs}/u.test(folded)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['one word', 'a'],
    ['stacked marks', 'e\u0301'],
    ['lone surrogates', '\ud83d'],
    ['spaced characters', '退.'],
    ['spaced letters', 'a '],
    ['blanks', ' '],
    ['emoji', '📦'],
    ['expanding letters', '\ufdfa'],
    ['digits in letters', 'a1'],
  ])('reads the beginning of megabytes of %s', (_, unit) => {
    const long = unit.repeat(1_000_000);
    const read = foldText(long);
    expect(read.offsets.at(-1)).toBeLessThanOrEqual(MAX_FOLDED_LENGTH);
    expect(read.text).toBe(foldText(long.slice(0, MAX_FOLDED_LENGTH)).text);
  });
});
