import { familyOf, type Language } from '../language.ts';
import { lengthOf, startOf } from './posting-lists.ts';
import type { Query } from './query.ts';
import type { Hit } from './search.ts';
import { answerFactor, type Example, isFirst, languageOf, type Shelf } from './shelf.ts';
import { gaugeWording, type WordingLikeness } from './wording.ts';

/** What speaks for an entry as the answer to a question; every figure lies within 0 and 1. */
export interface Evidence extends Hit {
  /** How much of the question's weight occurs in the entry at all. */
  coverage: number;
  /** The same, by how many of its examples have it. */
  habit: number;
  /** How near its five nearest examples are in the mean. */
  fellows: number;
  /** Shared units and neighbours of the two wordings, and their lengths compared. */
  units: number;
  pairs: number;
  length: number;
  /** All of it together: how alike the question and the entry are. */
  similarity: number;
}

const answerShare = 0.5;
const fellowsAsked = 5;
const missingFellow = 0.9;
const foreignFactor = 0.8;
const otherScriptFactor = 0.98;

// Chinese has no endings and few grammar words: there the length of a question tells more, and how much of it is found tells more than the angle.
const shares = {
  chinese: { cosine: 0.15, coverage: 0.4, units: 0.2, length: 0.4, fellows: 0.3, habit: 0.3, sum: 1.35 },
  others: { cosine: 0.4, coverage: 0.3, units: 0.2, length: 0.28, fellows: 0.3, habit: 0.3, sum: 1.5 },
};

let marks = new Float32Array(1024);
let gains = new Float32Array(1024);
let counts = new Float32Array(1024);

/** Gathers what speaks for each hit, most similar first; ties by their words. Weights were chosen on LCQMC's development pairs and on held-out training rows of BANKING77 and CLINC150. */
export function weighHits(
  hits: readonly Hit[],
  question: { query: Query; normalised: string; language: Language },
  shelf: Shelf,
): Evidence[] {
  mark(question.query, shelf);
  const gauge = gaugeWording(question.normalised);
  const weighed = hits.map((hit) => weigh(hit, question.language, gauge(hit.example.normalised), shelf));
  for (const { feature } of question.query.terms) marks[feature] = gains[feature] = 0;
  return weighed.sort((a, b) => b.similarity - a.similarity || (isFirst(a.entry, b.entry) ? -1 : 1));
}

function mark({ terms, norm }: Query, shelf: Shelf): void {
  if (marks.length < shelf.dictionary.size) {
    const size = shelf.dictionary.hashes.length;
    marks = new Float32Array(size);
    gains = new Float32Array(size);
    counts = new Float32Array(size);
  }
  for (const { feature, weight, gain } of terms) {
    marks[feature] = (weight / norm) ** 2;
    gains[feature] = gain / norm;
  }
}

function weigh(hit: Hit, language: Language, wording: WordingLikeness, shelf: Shelf): Evidence {
  const { coverage, habit, fellows } = weighEntry(hit.entry.examples, shelf);
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

const met: number[] = [];

/** Walks once over the examples of an entry. */
function weighEntry(examples: readonly Example[], shelf: Shelf) {
  const nearest: number[] = [];
  met.length = 0;
  let coverage = 0;
  const { features, inverses } = shelf;
  for (const { slot, kind } of examples) {
    const start = startOf(features, slot);
    const end = start + lengthOf(features, slot);
    const share = kind === 'question' ? 1 : answerShare;
    let dot = 0;
    for (let at = start; at < end; at += 1) {
      const feature = features.cells[at] ?? 0;
      const asked = marks[feature] ?? 0;
      if (asked === 0) continue;
      dot += gains[feature] ?? 0;
      // Questions stand before the answer, so the first to have a feature counts it most.
      if (counts[feature] === 0) {
        met.push(feature);
        coverage += asked * share;
      }
      counts[feature] = (counts[feature] ?? 0) + share;
    }
    keepNearest(nearest, dot * (inverses[slot] ?? 0) * (kind === 'question' ? 1 : answerFactor));
  }
  const full = Math.log(1 + examples.length);
  let habit = 0;
  for (const feature of met) {
    habit += ((marks[feature] ?? 0) * Math.log(1 + (counts[feature] ?? 0))) / full;
    counts[feature] = 0;
  }
  return { coverage: Math.min(1, coverage), habit: Math.min(1, habit), fellows: meanOf(nearest) };
}

function keepNearest(nearest: number[], cosine: number): void {
  if (nearest.length === fellowsAsked && cosine <= (nearest[fellowsAsked - 1] ?? 0)) return;
  let at = Math.min(nearest.length, fellowsAsked - 1);
  for (; at > 0 && (nearest[at - 1] ?? 0) < cosine; at -= 1) nearest[at] = nearest[at - 1] ?? 0;
  nearest[at] = cosine;
}

// An entry with fewer examples is not held to what it does not have.
function meanOf(nearest: readonly number[]): number {
  const missing = (nearest[nearest.length - 1] ?? 0) * missingFellow;
  let sum = 0;
  for (let at = 0; at < fellowsAsked; at += 1) sum += nearest[at] ?? missing;
  return Math.min(1, sum / fellowsAsked);
}

function closeness(example: Example, language: Language): number {
  if (language === 'und') return 1;
  const own = languageOf(example);
  if (own === language || own === 'und') return 1;
  return familyOf(own) === familyOf(language) ? otherScriptFactor : foreignFactor;
}
