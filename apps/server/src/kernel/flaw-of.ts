import type { Flaw } from '@parley/contract';
import type { z } from 'zod';

/** In which way a value is wrong, where that can be said in every language; undefined where only the schema's own words say it. */
export function flawOf(issue: z.core.$ZodIssue): Flaw | undefined {
  if (issue.code === 'too_small') return small(issue.origin, Number(issue.minimum));
  if (issue.code === 'too_big')
    return { what: manys[issue.origin] ?? 'too-high', limit: Number(issue.maximum) };
  // Of what was given the schema tells only in its words.
  if (issue.code === 'invalid_type' && /received undefined$/.test(issue.message)) return { what: 'missing' };
  if (issue.code === 'invalid_format' || issue.code === 'invalid_type') return { what: 'form' };
  return undefined;
}

const fews: Readonly<Record<string, Flaw['what']>> = {
  string: 'too-short',
  array: 'too-few',
  set: 'too-few',
};
const manys: Readonly<Record<string, Flaw['what']>> = {
  ...{ string: 'too-long', array: 'too-many', set: 'too-many' },
};

/** What is empty and must not be is missing. */
function small(origin: string, limit: number): Flaw {
  const what = fews[origin] ?? 'too-low';
  return what === 'too-short' && limit === 1 ? { what: 'missing' } : { what, limit };
}
