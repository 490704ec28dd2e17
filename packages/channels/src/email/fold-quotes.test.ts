import { expect, test } from 'vitest';
import { foldQuotes } from './fold-quotes.ts';

test.each([
  ['Yes.\n\nOn Mon, 2 Feb 2026, Spruce <help@shop.example> wrote:\n> Really?', 'Yes.'],
  ['Yes.\n\nOn Mon, 2 Feb 2026, Spruce Shop\n<help@shop.example> wrote:\n> Really?', 'Yes.'],
  ['好的\n\n在 2026年2月1日，客服 <help@shop.example> 写道：\n> 确定吗', '好的'],
  ['好的\r\n\r\n------------------ 原始邮件 ------------------\r\n发件人: "客服"', '好的'],
  ['好\n发件人: 客服 <help@shop.example>\n发送时间: 2026年2月1日\n收件人: 我\n确定吗', '好'],
  ['承知しました\n\n2026年2月1日(日) 10:00 客服 <help@shop.example>のメール:\n> ', '承知しました'],
  ['Hi\n-- \nLin\nCEO', 'Hi'],
  ['> yes\nI agree\n> no', 'I agree'],
])('%j', (text, own) => expect(foldQuotes(text)).toBe(own));

test('words that only look like a mark stay, and a mail that only quotes is kept whole', () => {
  expect(foldQuotes('From: the beginning it leaked.\nPlease help.')).toBe(
    'From: the beginning it leaked.\nPlease help.',
  );
  expect(foldQuotes('> all of it')).toBe('> all of it');
});
test('a very long mail is read once', () => {
  expect(foldQuotes('On On On '.repeat(200_000)).length).toBeGreaterThan(0);
  expect(foldQuotes('在\n'.repeat(200_000)).length).toBeGreaterThan(0);
});
