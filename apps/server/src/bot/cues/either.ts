import { normalise } from '@parley/nlu';

/** A pattern of several, written as a text is read: simplified, narrow, small. */
export function either(...sources: readonly string[]): RegExp {
  const source = sources.join('|').replace(/\p{Script=Han}+/gu, (run) => normalise(run));
  return new RegExp(source, 'u');
}
