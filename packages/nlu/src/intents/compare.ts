import { judge, type LabelledText } from './evaluate.ts';
import type { Model } from './model.ts';

/** Two models on the same texts. */
export interface Comparison {
  /** Share (0..1) of the in-scope rows that each has right. */
  accuracyA: number;
  accuracyB: number;
  /** Rows that only one of them has right. */
  onlyA: number;
  onlyB: number;
  /** Chance of a difference at least so great if both were equally good: McNemar's exact test, two-sided. */
  pValue: number;
  /** The better one where the chance is below 5 %, else neither: a retrain that is not better is not preferred. */
  better: 'a' | 'b' | 'neither';
}

/** Compares two models on labelled texts that neither was trained on; rows out of scope do not count. */
export function compare(a: Model, b: Model, labelled: readonly LabelledText[]): Comparison {
  const inScope = labelled.filter(({ intent }) => intent);
  const [ofA, ofB] = [judge(a, inScope), judge(b, inScope)];
  const onlyA = ofA.filter(({ isRight }, at) => isRight && !ofB[at]?.isRight).length;
  const onlyB = ofB.filter(({ isRight }, at) => isRight && !ofA[at]?.isRight).length;
  const both = ofA.filter(({ isRight }, at) => isRight && ofB[at]?.isRight).length;
  const pValue = mcnemar(onlyA, onlyB);
  const rows = inScope.length || 1;
  return {
    accuracyA: (both + onlyA) / rows,
    accuracyB: (both + onlyB) / rows,
    onlyA,
    onlyB,
    pValue,
    better: pValue >= 0.05 ? 'neither' : onlyA > onlyB ? 'a' : 'b',
  };
}

/** McNemar's exact two-sided test (McNemar, 1947): the chance that a fair coin falls so unevenly. */
export function mcnemar(onlyA: number, onlyB: number): number {
  const all = onlyA + onlyB;
  let logCombinations = 0;
  let tail = 0;
  for (let heads = 0; heads <= Math.min(onlyA, onlyB); heads += 1) {
    tail += Math.exp(logCombinations - all * Math.LN2);
    logCombinations += Math.log((all - heads) / (heads + 1));
  }
  return Math.min(1, 2 * tail);
}
