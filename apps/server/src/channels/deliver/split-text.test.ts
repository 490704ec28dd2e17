import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitText } from './split-text.ts';

test('a text that fits stays whole', () => {
  expect(splitText('Hello there.', { most: 50, unit: 'chars' })).toEqual(['Hello there.']);
  expect(splitText('  ', { most: 50, unit: 'chars' })).toEqual([]);
});

test('a long text is cut after a sentence, a Chinese one too, and bytes are counted where bytes count', () => {
  expect(splitText('One sentence here. And another one.', { most: 20, unit: 'chars' })).toEqual([
    'One sentence here.',
    'And another one.',
  ]);
  expect(splitText('您好，请稍等。我来查一下。', { most: 24, unit: 'bytes' })).toEqual([
    '您好，请稍等。',
    '我来查一下。',
  ]);
});

test('no character is ever cut, and nothing but spaces at the cuts is lost', () => {
  const letters = fc.constantFrom('a', ' ', '\n', '。', '中', '👩‍👩‍👧', 'é', '. ', '🇨🇳');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), fc.constantFrom('chars', 'bytes'), (parts, unit) => {
      const text = parts.join('');
      const limit = { most: 40, unit } as const;
      const pieces = splitText(text, limit);
      const size = (piece: string) => (unit === 'bytes' ? Buffer.byteLength(piece) : piece.length);
      for (const piece of pieces) expect(size(piece)).toBeLessThanOrEqual(40);
      expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const piece of pieces) expect(piece.isWellFormed()).toBe(true);
    }),
  );
});
