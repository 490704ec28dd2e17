import type { Evidence } from './evidence.ts';

/** What tells how far a ranking can be trusted, besides the evidence of its entries. */
export interface Circumstances {
  /** Share of the question's weight (0..1) that the index has ever seen. */
  known: number;
  /** How alike the question is to small talk (0..1). */
  smallTalk: number;
}

/**
 * A logistic regression on whether the first entry is the right one. Fitted on BANKING77 and CLINC150 training rows that the index did not hold (all, ten and three
 * examples an entry; whole entries left out, too) and on the half of the demo shop's questions that serves for choosing; checked by fitting on one set and predicting the other.
 */
const first = {
  bias: -3.5,
  similarity: 1.6,
  lead: 2.2,
  aboveSmallTalk: 1.72,
  share: 0.108,
  known: 0.82,
  wording: 2.07,
  coverageLead: 1.35,
  fellowsLead: 2.17,
  habitLead: 1.22,
};
/** No fit can say this: rows that the index holds word for word are not among those it was made on. */
const wordForWord = 0.995;
const mostLead = 0.3;
const shareSharpness = 20;
const sharesAsked = 8;
const mostShare = 0.999;
const restSharpness = 16;
const restEvenOdds = 0.4;

/** Says how likely each entry is the one that answers (0..1), for evidence that falls; the sum is at most 1, and what is missing is the chance that none does. */
export function estimateChances(evidence: readonly Evidence[], circumstances: Circumstances): number[] {
  const [best, ...others] = evidence;
  if (!best) return [];
  const isAlone = isWordForWord(best) && !(others[0] && isWordForWord(others[0]));
  const chance = Math.max(chanceOfFirst(best, evidence, circumstances), isAlone ? wordForWord : 0);
  const odds = others.map(({ similarity }) => Math.exp(restSharpness * (similarity - restEvenOdds)));
  const none = 1 + Math.exp(restSharpness * (circumstances.smallTalk - restEvenOdds));
  const total = odds.reduce((sum, each) => sum + each, none);
  return [chance, ...odds.map((each) => Math.min(chance, ((1 - chance) * each) / total))];
}

function chanceOfFirst(
  best: Evidence,
  evidence: readonly Evidence[],
  { known, smallTalk }: Circumstances,
): number {
  const second = evidence[1];
  const lead = Math.min(mostLead, best.similarity - (second?.similarity ?? 0));
  const above = Math.max(-mostLead, Math.min(mostLead, best.similarity - smallTalk));
  const logit =
    first.bias +
    first.similarity * best.similarity +
    first.lead * Math.sqrt(lead) +
    first.aboveSmallTalk * above +
    first.share * logitOfShare(evidence) +
    first.known * known +
    first.wording * best.units +
    first.coverageLead * (best.coverage - (second?.coverage ?? 0)) +
    first.fellowsLead * (best.fellows - (second?.fellows ?? 0)) +
    first.habitLead * (best.habit - (second?.habit ?? 0));
  return 1 / (1 + Math.exp(-logit));
}

function isWordForWord({ pairs, length, cosine }: Evidence): boolean {
  return pairs === 1 && length === 1 && cosine > 0.97;
}

// How the first stands among all that are near, in place of the entropy of the ranking.
function logitOfShare(evidence: readonly Evidence[]): number {
  const most = evidence[0]?.similarity ?? 0;
  const total = evidence
    .slice(0, sharesAsked)
    .reduce((sum, { similarity }) => sum + Math.exp(shareSharpness * (similarity - most)), 0);
  const share = Math.min(mostShare, 1 / total);
  return Math.log(share / (1 - share));
}
