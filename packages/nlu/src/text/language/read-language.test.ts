import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLanguage } from './read-language.ts';

describe('reading the language', () => {
  test.each([
    ['three characters of simplified Chinese', '订单呢', 'zh-Hans'],
    ['three characters of traditional Chinese', '訂單呢', 'zh-Hant'],
    ['Cantonese', '喺邊度', 'zh-Hant'],
    ['Japanese without kana, by its reformed characters', '発送日', 'ja'],
    ['Japanese without kana, by forms that no Chinese script mixes', '会計課', 'ja'],
    ['Japanese without kana, by its words', '返品', 'ja'],
    ['Chinese around one fashionable の', '你们是优の品旗舰店吗', 'zh-Hans'],
    ['English of one word', 'refund', 'en'],
    ['a code of one letter as English', 'E02', 'en'],
    ['Chinese by signs that Japan reformed and all the same writes alike', '一瓶多少', 'zh-Hans'],
    ['French without accents', 'le colis est perdu', 'fr'],
    ['Vietnamese', 'đơn hàng đâu', 'vi'],
    ['Korean', '환불', 'ko'],
    ['Ukrainian apart from Russian', 'Де моє замовлення і коли', 'uk'],
    ['digits and emoji as no language', '123 👍', 'und'],
    ['nothing as no language', '', 'und'],
  ])('tells %s', (_, text, main) => {
    expect(readLanguage(text).main).toBe(main);
  });

  test.each([
    ['我的order怎么还没ship', 'zh-Hans', 'Hans'],
    ['我的order還沒收到', 'zh-Hant', 'Hant'],
    ['このorderをcancelしたい', 'ja', 'Jpan'],
    ['what does 退款 mean here', 'en', 'Latn'],
  ])('believes the grammar around foreign words in "%s"', (text, main, script) => {
    expect(readLanguage(text)).toEqual({ main, script, isMixed: true });
  });

  test.each(['iPhone有货吗', '支持WiFi吗', 'VIP有啥用'])(
    'takes the name in "%s" for no second language',
    (text) => {
      expect(readLanguage(text).isMixed).toBe(false);
    },
  );

  test('reads any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(readLanguage(text).main).toMatch(/^[a-z]{2,3}(?:-Han[st])?$/u);
      }),
    );
  });

  test('reads the beginning of a text of any length and no more', () => {
    const long = '怎么退货 how to return '.repeat(100_000);
    expect(readLanguage(long)).toEqual(readLanguage(long.slice(0, 1000)));
  });
});
