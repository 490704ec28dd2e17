import { expect, test } from 'vitest';
import { chooseVariant } from './choose-variant.ts';

const variants = [
  { to: { vip: true, regions: ['上海'] }, answer: '0' },
  { to: { channels: ['web'], vip: false }, answer: '1' },
  { to: { tags: ['Wholesale', 'Partner'] }, answer: '2' },
];

test.each([
  [{ vip: true, region: ' 上海 ' }, 0],
  [{ vip: true, region: '北京' }, undefined],
  [{ channel: 'web' }, 1],
  [{ channel: 'web', vip: true }, undefined],
  [{ vip: true, tags: ['x', 'ｐartner'] }, 2],
  [{ channel: 'web', vip: true, region: '上海', tags: ['partner'] }, 0],
  [{}, undefined],
])('a reader %o gets variant %s', (reader, at) => {
  expect(chooseVariant(variants, reader)).toBe(at);
});
