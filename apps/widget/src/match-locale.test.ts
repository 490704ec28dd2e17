import { expect, test } from 'vitest';
import { matchLocale } from './match-locale.ts';

test.each([
  ['zh', 'zh-CN'],
  ['zh-Hans-SG', 'zh-CN'],
  ['zh_CN', 'zh-CN'],
  ['zh-TW', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['ja-JP', 'ja'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['jav', 'en'],
  ['', 'en'],
  [null, 'en'],
])('%s is served in %s', (tag, locale) => {
  expect(matchLocale(tag)).toBe(locale);
});
