import { expect, test } from 'vitest';
import { inLanguage } from '../contacts/in-language.ts';
import { boxOf } from '../conversations/thread/box-of.ts';
import { initials } from './initials.ts';

test('initials are two letters of a name in letters and one sign of a name in signs', () => {
  expect(['Emily Carter', 'mia', '林晓', '佐藤 健', '  ', '访客 12'].map(initials)).toEqual([
    'EC',
    'M',
    '林',
    '佐',
    '?',
    '访',
  ]);
});

test('a text is told in the nearest language there is', () => {
  const texts = { 'zh-CN': '已付款', en: 'Paid' };
  expect((['zh-CN', 'zh-TW', 'ja', 'en'] as const).map((locale) => inLanguage(texts, locale))).toEqual([
    '已付款',
    '已付款',
    'Paid',
    'Paid',
  ]);
  expect(inLanguage({}, 'en')).toBe('');
});

test('the box of an image keeps its shape, and has one before the image is known', () => {
  expect(boxOf({ width: 1200, height: 800 })).toEqual({ width: 280, height: 187 });
  expect(boxOf({ width: 100, height: 50 })).toEqual({ width: 100, height: 50 });
  expect(boxOf({})).toEqual({ width: 280, height: 210 });
});
