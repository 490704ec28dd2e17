import type { Screened, WordAction } from '@parley/contract';
import type { Met, Speaker } from './word-book.ts';

type Outcome = Screened['outcome'];

/** Strictest first. */
const strictness: readonly WordAction[] = ['block', 'warn', 'mask', 'review'];
const mostNamed = 20;

/** The strictest of what is to be done about these words; null where there are none. */
export const strictest = (met: readonly Met[]): WordAction | null =>
  strictness.find((action) => met.some((each) => each.action === action)) ?? null;

/** Who cannot be asked to write anew has hidden what is forbidden, and marked what would be asked about. */
export const hides = (by: Speaker | 'bot', action: WordAction): boolean =>
  action === 'mask' || (by !== 'agent' && action === 'block');

/** The text with these places hidden, a star for each sign, at least two. */
export function hide(text: string, places: readonly Pick<Met, 'start' | 'end'>[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    shown += text.slice(at, from) + '*'.repeat(Math.max(2, [...text.slice(from, end)].length));
    at = end;
  }
  return shown + text.slice(at);
}

/** What is to be kept beside the message of the words that were met. */
export function screenedBy(met: readonly Met[], outcome: Outcome, sealed?: string): Screened {
  return {
    outcome,
    words: [...new Set(met.map(({ id }) => id))].slice(0, mostNamed),
    groups: [...new Set(met.map(({ group }) => group))].slice(0, mostNamed),
    ...(sealed ? { sealed } : {}),
  };
}
