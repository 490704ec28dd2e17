import type { Classification, Decision, Match, Understanding } from '@parley/nlu';

type Found = Pick<Understanding, 'decision' | 'candidates'>;

// As nlu decides over an index alone.
const sureAt = 0.75;
const tornAt = 0.4;
const mostCandidates = 5;
const leastChance = 0.01;

/**
 * How much counts what the index finds, which question the model chooses, and that it takes the text for any question at all; `bias` speaks for what all of them name.
 * Fitted by likelihood to held wordings of the demo's knowledge, to customers who ask the same in words of their own, and to questions of other trades.
 */
const weights = { index: 0.65, model: 0.45, scope: 0.25, bias: 0.2 };

/**
 * What the index found and what a model learnt, as one ranking: of each question the log-odds of the two chances are added, each by its weight (a logarithmic opinion pool, Genest and Zidek, 1986).
 * A question that the model has not met keeps the chance that the index gives it; `questionOf` says how a question is called, undefined where it is not published.
 */
export function blend<F extends Found>(
  found: F,
  { intents, inScope }: Pick<Classification, 'intents' | 'inScope'>,
  questionOf: (id: string) => string | undefined,
): F {
  const learnt = new Map(intents.map(({ intent, probability }) => [intent, probability]));
  const known = new Map(found.candidates.map((each) => [each.id, each]));
  for (const { intent } of intents.slice(0, mostCandidates)) {
    const question = known.has(intent) ? undefined : questionOf(intent);
    if (question !== undefined) known.set(intent, { id: intent, score: 0, question });
  }
  const candidates = capped(
    [...known.values()].map((each) => ({ ...each, score: pool(each.score, learnt.get(each.id), inScope) })),
  );
  return { ...found, candidates, decision: decide(candidates) };
}

function pool(chance: number, learnt: number | undefined, inScope: number): number {
  if (learnt === undefined) return chance;
  const { index, model, scope, bias } = weights;
  const sum = index * logOdds(chance) + model * logOdds(learnt) + scope * logOdds(inScope) + bias;
  return 1 / (1 + Math.exp(-sum));
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
