import { expect, test } from 'vitest';
import { contentOf } from './content.ts';

test.each([
  ['能退吗', ['退']],
  ["what's the shipping cost", ['ship', 'cost']],
  ['返品できますか', ['返', '品']],
  ['可以吗', []],
  ['', []],
])('%s says %j', (text, pieces) => expect(contentOf(text)).toEqual(pieces));
