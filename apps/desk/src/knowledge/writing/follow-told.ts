import type { Question } from '@parley/contract';

type Seen = Pick<Question, 'version'>;

/** What is told of a question that is open: where the same version stands now, a newer one that may be shown at once, or nothing to be done. */
export function followTold(base: Seen | null, told: Seen, isChanged: boolean): 'standing' | 'newer' | null {
  if (!base) return null;
  if (told.version === base.version) return 'standing';
  return told.version > base.version && !isChanged ? 'newer' : null;
}
