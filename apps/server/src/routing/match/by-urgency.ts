import type { MatchRules, Need } from './need.ts';

/**
 * When somebody of no priority would have had to come to stand where they stand, in milliseconds since 1970: each level counts as a wait of `ageingSeconds`.
 * It does not change while they wait, so nobody is overtaken by whoever comes later than the levels between them are worth.
 */
export const standing = (need: Pick<Need, 'priority' | 'queuedAt'>, ageingSeconds: number): number =>
  need.queuedAt - need.priority * ageingSeconds * 1000;

/** Those who wait, most pressing first. */
export function byUrgency<N extends Need>(
  needs: readonly N[],
  { ageingSeconds }: Pick<MatchRules, 'ageingSeconds'>,
): N[] {
  return needs
    .map((need) => ({ need, at: standing(need, ageingSeconds) }))
    .sort((a, b) => a.at - b.at || (a.need.id < b.need.id ? -1 : 1))
    .map(({ need }) => need);
}
