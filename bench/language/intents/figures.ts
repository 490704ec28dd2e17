import { areaUnderCurve, calibrationErrorOf, coverageAt } from '@parley/nlu';
import type { Answer } from './engine.ts';
import type { Labelled } from './read-rows.ts';

/** An answer beside what people said. */
export interface Judged extends Answer {
  expected: string;
  isRight: boolean;
}

/** Puts an answer beside its row. */
export function judgeAnswer(answer: Answer, { intent }: Labelled): Judged {
  return { ...answer, expected: intent, isRight: intent !== '' && answer.intent === intent };
}

/** Share (percent) of rows that are right. */
export function accuracyOf(judged: readonly Judged[]): number {
  return (100 * judged.filter(({ isRight }) => isRight).length) / (judged.length || 1);
}

/** Accuracy, calibration and coverage over in-scope rows, and over all rows where some are foreign. */
export function qualityOf(judged: readonly Judged[]): Record<string, number> {
  const inScope = judged.filter(({ expected }) => expected !== '');
  const foreign = judged.filter(({ expected }) => expected === '');
  const auroc = areaUnderCurve(
    inScope.map((row) => row.inScope),
    foreign.map((row) => row.inScope),
  );
  return {
    accuracy: accuracyOf(inScope),
    ece: calibrationErrorOf(inScope),
    eceByChance: expectedCalibrationError(inScope),
    coverageAt95: 100 * coverageAt(inScope, 0.95),
    ...(auroc === undefined ? {} : { auroc, coverageOfAllAt95: 100 * coverageAt(judged, 0.95) }),
  };
}

/** The calibration error that so few rows would show by chance if every probability were true (each bin's gap taken as normal). */
export function expectedCalibrationError(judged: readonly { probability: number }[]): number {
  const variances = Array.from({ length: 10 }, () => 0);
  for (const { probability } of judged) {
    const bin = Math.min(9, Math.floor(probability * 10));
    variances[bin] = (variances[bin] ?? 0) + probability * (1 - probability);
  }
  const gaps = variances.map((variance) => Math.sqrt((2 / Math.PI) * variance));
  return gaps.reduce((sum, gap) => sum + gap, 0) / (judged.length || 1);
}

/** What a threshold may cost: points of in-scope accuracy. */
const mostGivenUp = 2;

/** The greatest threshold on confidence that costs at most two points of accuracy on the in-scope rows among these. */
export function chooseThreshold(judged: readonly Judged[]): number {
  const inScope = judged.filter(({ expected }) => expected !== '');
  const right = inScope.filter(({ isRight }) => isRight).map(({ confidence }) => confidence);
  const given = Math.floor((mostGivenUp / 100) * inScope.length);
  return right.toSorted((a, b) => a - b)[given] ?? Number.POSITIVE_INFINITY;
}

/** Share (percent) of in-scope rows answered rightly, and of foreign rows left, at a threshold. */
export function atThreshold(judged: readonly Judged[], threshold: number) {
  const inScope = judged.filter(({ expected }) => expected !== '');
  const foreign = judged.filter(({ expected }) => expected === '');
  return {
    inScopeAtThreshold: accuracyOf(
      inScope.map((row) => ({ ...row, isRight: row.isRight && row.confidence >= threshold })),
    ),
    oosRecall:
      (100 * foreign.filter(({ confidence }) => confidence < threshold).length) / (foreign.length || 1),
  };
}

/** Greatest Matthews correlation over thresholds .1 to .9, out of scope being a class of its own (Gorodkin's R_K, 2004; picked on the test rows for every system alike, as HINT3 does). */
export function bestMcc(judged: readonly Judged[]): number {
  const thresholds = Array.from({ length: 9 }, (_, at) => (at + 1) / 10);
  return Math.max(...thresholds.map((threshold) => mccAt(judged, threshold)));
}

function mccAt(judged: readonly Judged[], threshold: number): number {
  const expected = new Map<string, number>();
  const given = new Map<string, number>();
  let right = 0;
  for (const row of judged) {
    const answer = row.confidence >= threshold ? row.intent : '';
    expected.set(row.expected, (expected.get(row.expected) ?? 0) + 1);
    given.set(answer, (given.get(answer) ?? 0) + 1);
    if (answer === row.expected) right += 1;
  }
  const all = judged.length;
  const squares = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + count * count, 0);
  const cross = [...expected].reduce((sum, [intent, count]) => sum + count * (given.get(intent) ?? 0), 0);
  const spread = Math.sqrt((all * all - squares(given)) * (all * all - squares(expected)));
  return spread === 0 ? 0 : (right * all - cross) / spread;
}
