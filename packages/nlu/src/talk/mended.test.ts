import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMended } from './mended.ts';

test.each([
  ['推車那個……不是，我講錯了，是尿布那一筆', '尿布那一筆'],
  ['耳机…诶不对我说错了，是手机', '手机'],
  ['推車…啊講錯，尿布啦', '尿布啦'],
  ['扫地机……呃说错了，大衣', '大衣'],
  ['寄东京，啊不对是大阪', '大阪'],
  ['取消耳机，哎不是，取消手机那单', '取消手机那单'],
  ['面霜多少钱 哦不 我是问坚果礼盒多少钱', '坚果礼盒多少钱'],
  ['the coat, no wait, I meant the vacuum', 'the vacuum'],
  ['the coat ... sorry, I mean the shoes', 'the shoes'],
  ['the pushchair... no hang on, the nappies one', 'the nappies one'],
  ['cancel the earbuds, scratch that, the phone', 'the phone'],
  ['L please, make that XL', 'XL'],
  ['イヤホンの、いや違う、スマホの注文をキャンセルしたい', 'スマホの注文をキャンセルしたい'],
  ['コート、じゃなくて掃除機です', '掃除機です'],
])('of %s, %s counts', (text, after) => expect(readMended(text)?.after).toBe(after));

test.each([
  ...[
    '这个颜色不对，能换吗',
    '尺码不对想换',
    '耳机到了，不是我买的那个颜色',
    '地址写错了，要改成上海',
    '是不是包邮',
  ],
  ...[
    '不对，是昨天那单',
    '我说错了',
    '不是这个，是耳机',
    '发票抬头写错了，帮我重开',
    '我要退货，不是质量问题',
  ],
  ...['no, I meant the blue one', 'it is broken, no idea why', 'I mean, where is it', 'wait, no'],
  ...['違います、青い方です', 'サイズが違う商品が届きました', ''],
])('%s corrects nothing within itself', (text) => expect(readMended(text)).toBeUndefined());

test('any text is read without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      readMended(text);
    }),
  );
});
test('a long text costs no more than its beginning', () => {
  for (const piece of ['啊', ', ', 'sorry ', '不', 'の、'])
    expect(() => readMended(piece.repeat(20_000))).not.toThrow();
});
