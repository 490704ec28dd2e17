import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTyped, sayText } from './pinyin.ts';

test('says Chinese in syllables and leaves out the rest', () => {
  expect(sayText('退货 e02 怎么办？')).toBe('TuiHuoZenMeBan');
  expect(sayText('how to return')).toBe('');
  expect(sayText('返品したい')).toBe('');
});

test('reads typed letters as syllables, the last of which may have only begun', () => {
  expect(readTyped('tuihuo')).toContain('TuiHuo');
  expect(readTyped('tuih')).toContain('TuiH');
  expect(readTyped('xian')).toEqual(expect.arrayContaining(['Xian', 'XiAn']));
  expect(readTyped('refund')).toEqual([]);
});

test('never takes long, whatever is typed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ange]{0,60}$/), (letters) => {
      expect(readTyped(letters).length).toBeLessThanOrEqual(6);
    }),
  );
});
