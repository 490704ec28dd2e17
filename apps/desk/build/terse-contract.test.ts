import { expect, test } from 'vitest';
import { tersely } from './terse-contract.ts';

test('what an endpoint says of itself is left out, on its line or the next, and nothing else', () => {
  const code = `{ method: 'GET', summary: 'Say that a colleague\\'s word holds', right: 'agent' }
{ summary:
    'One, two', result: z.object({ summary: z.string() }) }`;
  expect(tersely(code)).toBe(`{ method: 'GET', summary: '', right: 'agent' }
{ summary:
    '', result: z.object({ summary: z.string() }) }`);
});
