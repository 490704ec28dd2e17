import { sceneOf } from '../entity.ts';
import { createPattern, type PatternResult } from './create-pattern.ts';

const known = new Map<string, PatternResult>();
const mostKnown = 500;

/** What a pattern reads first in a text, in either case: its first group, or all of it. Undefined where it reads nothing, and of a pattern that `createPattern` refuses. */
export function readPattern(source: string, text: string): string | undefined {
  const made = known.get(source) ?? createPattern('pattern', source, 'i');
  if (known.size >= mostKnown) known.clear();
  known.set(source, made);
  const [first] = 'pattern' in made ? made.pattern.find(sceneOf(text)) : [];
  return first && String(first.value).trim();
}
