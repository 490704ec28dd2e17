import { expect, test } from 'vitest';
import { refusesAnswer } from './refuses-answer.ts';

test.each([
  ...['不是这个', '都不是', '不是我要问的', '不對，不是', '答非所问！', '不是這個意思', '没有回答我的问题'],
  ...['not that', "no, that's not what I asked", 'none of these', "That didn't help.", 'wrong answer'],
  ...['違います', 'それじゃない', 'いいえ、違います'],
])('“%s” refuses what was answered', (text) => expect(refusesAnswer(text)).toBe(true));

test.each([
  ...['不是这个颜色能换吗', '不是说七天可以退吗', '你们不是包邮吗', '怎么退货', '是这个', ''],
  ...['is it not included?', 'not received yet', 'この商品ではないものが届いた', 'いくらですか'],
])('“%s” asks or tells something', (text) => expect(refusesAnswer(text)).toBe(false));
