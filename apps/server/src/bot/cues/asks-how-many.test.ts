import { expect, test } from 'vitest';
import { asksHowMany } from './asks-how-many.ts';

test.each([
  '耳机还剩多少',
  '水壶剩几个',
  '跑鞋库存还有多少',
  'how many kettles do you have left',
  'ケトルの残りは何台ですか',
])('“%s” asks for a number', (text) => expect(asksHowMany(text)).toBe(true));
test.each([
  '耳机多少钱',
  '保修几个月',
  '有货吗',
  'how many days does it take',
  'is it in stock',
  '在庫ありますか',
])('“%s” does not', (text) => expect(asksHowMany(text)).toBe(false));
