import type { Candidate, Scene } from '../entity.ts';
import { countWays, firstOf, longestOf } from './count-ways.ts';
import { parsePattern } from './parse-pattern.ts';

/** A pattern of a business's own, such as the form of its contract numbers. */
export interface EntityPattern {
  name: string;
  find(scene: Scene): Candidate[];
}

/** A pattern, or a sentence that says why it is refused. */
export type PatternResult = { pattern: EntityPattern } | { error: string };

const most = { sourceLength: 500, steps: 5000, length: 4000 };

/** Makes a pattern out of a regular expression (Unicode mode; flags `i`, `m`, `s`), or says in words why it is refused: it does not compile, could match nothing, or could take more than a bounded number of steps at some place. Endless repeats read at most 200 times. */
export function createPattern(name: string, source: string, flags = ''): PatternResult {
  if (!/^[ims]*$/.test(flags) || new Set(flags).size < flags.length)
    return refuse(name, 'only the flags i, m and s are known');
  if (source.length > most.sourceLength)
    return refuse(name, `it is longer than ${most.sourceLength} characters`);
  const problem = compileError(source, flags);
  if (problem) return refuse(name, problem);
  const parsed = parsePattern(source, flags.includes('i'));
  if (typeof parsed === 'string') return refuse(name, parsed);
  if (firstOf(parsed.root).isEmpty) return refuse(name, 'it can match nothing at all');
  const longest = longestOf(parsed.root);
  if (longest > most.length) return refuse(name, `it can read more than ${most.length} characters`);
  // A product that overflows is no number to compare with.
  if (!(countWays(parsed.root) * longest <= most.steps))
    return refuse(
      name,
      'the same text could be read in too many ways: make its repeats end at different characters',
    );
  const pattern = new RegExp(parsed.source, `gu${flags}`);
  return { pattern: { name, find: (scene) => findAll(name, pattern, scene) } };
}

const refuse = (name: string, why: string): PatternResult => ({
  error: `The pattern “${name}” is refused: ${why}.`,
});

function compileError(source: string, flags: string): string | undefined {
  try {
    new RegExp(source, `u${flags}`);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'it does not compile';
  }
}

function findAll(name: string, pattern: RegExp, { original }: Scene): Candidate[] {
  return [...original.matchAll(pattern)].map((match) => ({
    kind: 'custom' as const,
    rank: 0,
    start: match.index,
    end: match.index + match[0].length,
    value: match[1] ?? match[0],
    name,
  }));
}
