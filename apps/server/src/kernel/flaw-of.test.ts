import { expect, test } from 'vitest';
import { z } from 'zod';
import { flawOf } from './flaw-of.ts';

const flawIn = (schema: z.ZodType, value: unknown) => {
  const issue = schema.safeParse(value).error?.issues[0];
  return issue && flawOf(issue as z.core.$ZodIssue);
};

test.each([
  [z.string().min(1), '', { what: 'missing' }],
  [z.string(), undefined, { what: 'missing' }],
  [z.string(), 7, { what: 'form' }],
  [z.string().min(8), 'short', { what: 'too-short', limit: 8 }],
  [z.string().max(3), 'long', { what: 'too-long', limit: 3 }],
  [z.int().min(1), 0, { what: 'too-low', limit: 1 }],
  [z.int().max(9), 10, { what: 'too-high', limit: 9 }],
  [z.array(z.string()).min(2), ['one'], { what: 'too-few', limit: 2 }],
  [z.array(z.string()).max(1), ['one', 'two'], { what: 'too-many', limit: 1 }],
  [z.url(), 'no address', { what: 'form' }],
  [z.string().refine(() => false, 'for a reason of its own'), 'x', undefined],
])('%#: what is wrong with a value is said without words', (schema, value, flaw) => {
  expect(flawIn(schema, value)).toEqual(flaw);
});
