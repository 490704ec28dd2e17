import type { Candidate } from '../../knowledge/index.ts';

type Scored = Pick<Candidate, 'question' | 'score'>;

const leastWhole = 0.15;
/** Below this, only a clause that is sure by itself bears the whole out. */
const faint = 0.25;
const sure = 0.75;
/** How many times as likely as the next one the first must be, and where a clause is sure of it. */
const leastLead = 3;
const leastLeadOfSure = 2;
/** From here on two chances together make one question probable. */
const leastTogether = 0.6;

/** Whether a text faintly means one question, and no other comes near. */
export const isWorthAsking = (whole: readonly Scored[]): boolean => leads(whole, leastLeadOfSure);

const leads = ([first, second]: readonly Scored[], lead: number): boolean =>
  first !== undefined && first.score >= leastWhole && first.score >= lead * (second?.score ?? 0);

/**
 * Whether one of the clauses means by itself what the whole faintly means, so that both together make it probable.
 * Long messages say so much around a question that the whole is never clear.
 */
export function agreeWith(whole: readonly Scored[], clauses: readonly (readonly Scored[])[]): boolean {
  const [first] = whole;
  if (!first || !isWorthAsking(whole)) return false;
  return clauses.some(
    ([best]) =>
      best?.question === first.question &&
      (best.score >= sure || (first.score >= faint && leads(whole, leastLead))) &&
      1 - (1 - first.score) * (1 - best.score) >= leastTogether,
  );
}
