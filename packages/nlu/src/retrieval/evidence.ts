import { familyOf, type Language } from '../language.ts';
import type { Query } from './query.ts';
import type { Hit } from './search.ts';
import { type Example, isFirst, languageOf, type Shelf } from './shelf.ts';
import { type Tally, tallyHits } from './tally.ts';
import { gaugeWording, type WordingLikeness } from './wording.ts';

/** What speaks for an entry as the answer to a question; every figure lies within 0 and 1. */
export interface Evidence extends Hit, Tally {
  /** Shared units and neighbours of the two wordings, and their lengths compared. */
  units: number;
  pairs: number;
  length: number;
  /** All of it together: how alike the question and the entry are. */
  similarity: number;
}

const foreignFactor = 0.8;
const otherScriptFactor = 0.98;

// Chinese has no endings and few grammar words: there the length of a question tells more, and how much of it is found tells more than the angle.
const shares = {
  chinese: { cosine: 0.15, coverage: 0.4, units: 0.2, length: 0.4, fellows: 0.3, habit: 0.3, sum: 1.35 },
  others: { cosine: 0.4, coverage: 0.3, units: 0.2, length: 0.28, fellows: 0.3, habit: 0.3, sum: 1.5 },
};

/** Gathers what speaks for each hit, most similar first; ties by their words. Weights were chosen on LCQMC's development pairs and on held-out training rows of BANKING77 and CLINC150. */
export function weighHits(
  hits: readonly Hit[],
  question: { query: Query; normalised: string; language: Language },
  shelf: Shelf,
): Evidence[] {
  const gauge = gaugeWording(question.normalised);
  const tallies = tallyHits(hits, question.query, shelf);
  const weighed = tallies.flatMap((tally, at) => {
    const hit = hits[at];
    return hit ? [weigh(hit, question.language, gauge(hit.example.normalised), tally)] : [];
  });
  return weighed.sort((a, b) => b.similarity - a.similarity || (isFirst(a.entry, b.entry) ? -1 : 1));
}

function weigh(hit: Hit, language: Language, wording: WordingLikeness, tally: Tally): Evidence {
  const { coverage, habit, fellows } = tally;
  const { units, length } = wording;
  const cosine = hit.cosine * closeness(hit.example, language);
  const share = language.startsWith('zh') ? shares.chinese : shares.others;
  const nearest =
    (share.cosine * cosine + share.coverage * coverage + share.units * units) *
    (1 - share.length + share.length * length);
  const entryAsWhole = share.fellows * fellows + share.habit * habit;
  const similarity = Math.min(1, (nearest + entryAsWhole) / share.sum);
  const { entry, example } = hit;
  return { entry, example, cosine, coverage, habit, fellows, ...wording, similarity };
}

function closeness(example: Example, language: Language): number {
  if (language === 'und') return 1;
  const own = languageOf(example);
  if (own === language || own === 'und') return 1;
  return familyOf(own) === familyOf(language) ? otherScriptFactor : foreignFactor;
}
