import { classify } from './classify.ts';
import type { Model } from './model.ts';

/** A text with the intent that people gave it; none, or '', means that it is out of scope. */
export interface LabelledText {
  text: string;
  intent?: string;
}

/** How a model does on labelled texts; shares are 0..1. */
export interface IntentReport {
  rows: number;
  outOfScopeRows: number;
  /** Share of the in-scope rows whose first intent is right. */
  accuracy: number;
  perIntent: { intent: string; rows: number; precision: number; recall: number; f1: number }[];
  /** Mistakes, most frequent first. */
  confusion: { expected: string; given: string; rows: number }[];
  /** Expected calibration error over the in-scope rows: the mean gap between probability and accuracy in ten bins of the first intent's probability (Guo and others, 2017). */
  calibrationError: number;
  /** Greatest share of all rows that can be answered so that `precision` of the answers are right, most confident first. */
  coverage: number;
  precision: number;
  /** Chance that an in-scope row has a higher inScope than one out of scope; absent where one of the two is missing. */
  outOfScopeAuroc?: number;
}

/** One judged row. */
export interface Judged {
  expected: string;
  given: string;
  probability: number;
  inScope: number;
  confidence: number;
  isRight: boolean;
}

/** Measures a model on labelled texts that it was not trained on; coverage is at 95 % precision unless told. */
export function evaluate(
  model: Model,
  labelled: readonly LabelledText[],
  options: { precision?: number } = {},
): IntentReport {
  const judged = judge(model, labelled);
  const inScope = judged.filter(({ expected }) => expected !== '');
  const outside = judged.filter(({ expected }) => expected === '');
  const precision = options.precision ?? 0.95;
  const auroc = areaUnderCurve(
    inScope.map((row) => row.inScope),
    outside.map((row) => row.inScope),
  );
  return {
    rows: judged.length,
    outOfScopeRows: outside.length,
    accuracy: share(inScope, ({ isRight }) => isRight),
    perIntent: perIntent(judged),
    confusion: confusionOf(inScope),
    calibrationError: calibrationErrorOf(inScope),
    coverage: coverageAt(judged, precision),
    precision,
    ...(auroc === undefined ? {} : { outOfScopeAuroc: auroc }),
  };
}

/** Classifies labelled texts and tells which answers were right; an answer to an out-of-scope text never is. */
export function judge(model: Model, labelled: readonly LabelledText[]): Judged[] {
  return labelled.map(({ text, intent = '' }) => {
    const { intents, inScope, confidence } = classify(text, model);
    const given = intents[0]?.intent ?? '';
    return {
      expected: intent,
      given,
      probability: intents[0]?.probability ?? 0,
      inScope,
      confidence,
      isRight: intent !== '' && given === intent,
    };
  });
}

/** Greatest share of rows that can be answered, most confident first, so that `precision` of the answers are right. */
export function coverageAt(
  judged: readonly { confidence: number; isRight: boolean }[],
  precision: number,
): number {
  const sorted = judged.toSorted((a, b) => b.confidence - a.confidence);
  let right = 0;
  let most = 0;
  sorted.forEach(({ isRight }, at) => {
    right += isRight ? 1 : 0;
    if (right >= precision * (at + 1)) most = at + 1;
  });
  return judged.length === 0 ? 0 : most / judged.length;
}

/** Chance that one of `above` is greater than one of `below`, ties counting half. */
export function areaUnderCurve(above: readonly number[], below: readonly number[]): number | undefined {
  if (above.length === 0 || below.length === 0) return undefined;
  const sorted = Float64Array.from(below).sort();
  const countUpTo = (value: number, isBelow: (other: number) => boolean) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBelow(sorted[middle] ?? value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = above.map(
    (value) => (countUpTo(value, (other) => other < value) + countUpTo(value, (other) => other <= value)) / 2,
  );
  return wins.reduce((sum, each) => sum + each, 0) / (above.length * below.length);
}

/** The mean gap between probability and accuracy in ten bins, weighted by their rows. */
export function calibrationErrorOf(judged: readonly { probability: number; isRight: boolean }[]): number {
  const bins = Array.from({ length: 10 }, () => ({ gap: 0 }));
  for (const { probability, isRight } of judged) {
    const bin = bins[Math.min(9, Math.floor(probability * 10))];
    if (bin) bin.gap += probability - (isRight ? 1 : 0);
  }
  return judged.length === 0 ? 0 : bins.reduce((sum, { gap }) => sum + Math.abs(gap), 0) / judged.length;
}

function perIntent(judged: readonly Judged[]): IntentReport['perIntent'] {
  const counts = new Map<string, { rows: number; given: number; right: number }>();
  const countOf = (intent: string) => {
    const known = counts.get(intent) ?? { rows: 0, given: 0, right: 0 };
    counts.set(intent, known);
    return known;
  };
  for (const { expected, given, isRight } of judged) {
    if (expected) countOf(expected).rows += 1;
    countOf(given).given += 1;
    if (isRight) countOf(expected).right += 1;
  }
  return [...counts].map(([intent, { rows, given, right }]) => ({
    intent,
    rows,
    precision: right / (given || 1),
    recall: right / (rows || 1),
    f1: (2 * right) / (given + rows || 1),
  }));
}

function confusionOf(judged: readonly Judged[]): IntentReport['confusion'] {
  const counts = new Map<string, IntentReport['confusion'][number]>();
  for (const { expected, given, isRight } of judged) {
    if (isRight) continue;
    const key = JSON.stringify([expected, given]);
    const known = counts.get(key) ?? { expected, given, rows: 0 };
    known.rows += 1;
    counts.set(key, known);
  }
  return [...counts.values()].sort((a, b) => b.rows - a.rows);
}

function share<T>(rows: readonly T[], isIt: (row: T) => boolean): number {
  return rows.filter(isIt).length / (rows.length || 1);
}
