import type { Classification, Decision, Match, Understanding } from '@parley/nlu';

type Found = Pick<Understanding, 'decision' | 'candidates'>;

// As nlu decides over an index alone.
const sureAt = 0.75;
const tornAt = 0.4;
const mostCandidates = 5;
const leastChance = 0.01;

/** How much each of two chances counts, and what speaks for a question that both name; chosen on the held wordings of the demo's knowledge and of BANKING77's and HINT3's training rows. */
const weight = 0.7;
const bias = 0.3;

/**
 * What the index found and what a model learnt, as one ranking: of each question the log-odds of the two chances are added (a logarithmic opinion pool, Genest and Zidek, 1986).
 * A question that the model has not met keeps the chance that the index gives it; `questionOf` says how a question is called, undefined where it is not published.
 */
export function blend<F extends Found>(
  found: F,
  { intents, inScope }: Pick<Classification, 'intents' | 'inScope'>,
  questionOf: (id: string) => string | undefined,
): F {
  const learnt = new Map(intents.map(({ intent, probability }) => [intent, probability * inScope]));
  const known = new Map(found.candidates.map((each) => [each.id, each]));
  for (const { intent } of intents.slice(0, mostCandidates)) {
    const question = known.has(intent) ? undefined : questionOf(intent);
    if (question !== undefined) known.set(intent, { id: intent, score: 0, question });
  }
  const candidates = capped(
    [...known.values()].map((each) => ({ ...each, score: pool(each.score, learnt.get(each.id)) })),
  );
  return { ...found, candidates, decision: decide(candidates) };
}

function pool(chance: number, learnt: number | undefined): number {
  return learnt === undefined
    ? chance
    : 1 / (1 + Math.exp(-(weight * (logOdds(chance) + logOdds(learnt)) + bias)));
}

function logOdds(chance: number): number {
  const inside = Math.min(1 - leastChance, Math.max(leastChance, chance));
  return Math.log(inside / (1 - inside));
}

function capped(candidates: Match[]): Match[] {
  const total = candidates.reduce((sum, { score }) => sum + score, 0);
  return candidates
    .map((each) => ({ ...each, score: each.score / Math.max(1, total) }))
    .filter(({ score }) => score > leastChance)
    .sort((a, b) => b.score - a.score || compareTexts(a.question, b.question) || compareTexts(a.id, b.id))
    .slice(0, mostCandidates);
}

function decide([first, second]: readonly Match[]): Decision {
  if (!first) return 'lost';
  if (first.score >= sureAt) return 'sure';
  return first.score + (second?.score ?? 0) >= tornAt ? 'torn' : 'lost';
}

const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
