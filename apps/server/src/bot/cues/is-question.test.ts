import { expect, test } from 'vitest';
import { isQuestion } from './is-question.ts';

test.each([
  ...[
    '花瓶退不退',
    '给换不给换',
    '到了没',
    '退得掉伐',
    '运费几块',
    '运费多少',
    '大衣有货吗',
    '發票怎麼開',
    '那保修呢',
    '这个多久能到',
    '在哪看',
  ],
  ...['how much is the coat', 'and when does it ship', 'is it in stock', "what's the warranty", 'ok?'],
  ...['送料はいくらですか', 'いつ届きますか', '在庫はどう'],
])('%s asks', (text) => expect(isQuestion(text)).toBe(true));

test.each([
  ...['羊毛大衣不想要了', '手机买重了', '吊牌没拆', '我要退货', '宝宝快没得用了'],
  ...['the coat is too tight', 'i bought nappies', 'cancel my order', 'コートが小さいです'],
])('%s does not', (text) => expect(isQuestion(text)).toBe(false));
