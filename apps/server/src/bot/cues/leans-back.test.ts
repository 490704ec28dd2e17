import { expect, test } from 'vitest';
import { leansBack, thingOf } from './leans-back.ts';

test.each([
  ...['能退吗', '可以退货吗', '那能不能换呀', '还支持退货吗', '可以退不', '它能退吗'],
  ...['can I return it', 'is it covered?', 'Can this be exchanged'],
  ...['返品できますか', '交換は可能ですか', 'これは返品できますか'],
])('“%s” is asked of what was named before', (text) => {
  expect(leansBack(text)).toBe(true);
});

test.each([
  ...[
    '无理由退货几天',
    '几天之内可以退货',
    '运费谁出',
    '坚果礼盒能退吗',
    '跑鞋有没有44码',
    '手机保修多久',
    '怎么开增值税发票',
  ],
  ...['how many days can I return', 'can I get an invoice', 'is shipping free'],
  ...['送料はいくらですか', '返品は何日以内ですか'],
])('“%s” names what it asks of', (text) => {
  expect(leansBack(text)).toBe(false);
});

test.each([
  ['坚果礼盒多少钱', '坚果礼盒'],
  ['请问跑鞋有货吗', '跑鞋'],
  ['how much is the nut box', 'the nut box'],
  ['do you have wool coats', 'wool coats'],
  ['ナッツギフトはいくらですか', 'ナッツギフト'],
  ['多少钱', undefined],
  ['坚果礼盒', undefined],
])('“%s” is about %s', (text, thing) => {
  expect(thingOf(text)).toBe(thing);
});
