import { readFeatures, type SentenceFeatures } from '../features/sentence-features.ts';
import { background } from './background.ts';
import { type FitRow, fit } from './fit.ts';
import { keepExamples } from './keep-examples.ts';
import { fitLogistic, type Point } from './logistic.ts';
import type { Calibration } from './model.ts';
import { createScorer, type Scorer, standing } from './score.ts';
import { settings } from './settings.ts';
import { evenSharpness, fitSharpness, type Trial } from './sharpness.ts';
import { collectVocabulary, type Vocabulary, vectorise } from './vocabulary.ts';

/** A row of the corpus made ready: its features, its intent, what it costs; names and answers are evidence, never questions. */
export interface Reading {
  text: string;
  features: SentenceFeatures;
  intent: number;
  cost: number;
  isExample: boolean;
}

/** What is assumed where nothing can be held out. */
export const plainCalibration: Calibration = {
  sharpness: evenSharpness(4),
  scope: [3, 0, 4, 0, 2, 0, 0, 0, 0, 0, 0, 0, -1],
};

const foreignShare = 0.5;
// Whole intents held out are near, background talk is far; there is less of the latter.
const backgroundWeight = 4;
let backgroundFeatures: SentenceFeatures[] | undefined;

/** Learns how far scores can be trusted: fits on parts of the rows, and looks at rows and whole intents that were held out, and at background talk. */
export function* calibrate(
  readings: readonly Reading[],
  intents: number,
  random: () => number,
): Generator<number, Calibration, void> {
  const order = readings.map(() => random());
  const turn = Array.from({ length: intents }, () => Math.floor(random() * settings.heldOutShare));
  const points: Point[] = [];
  const trials: Trial[] = [];
  for (let fold = 0; fold < countFolds(readings.length); fold += 1) {
    const isOut = (intent: number) => intents > 2 && turn[intent] === fold;
    const isHeld = spareRows(readings, order, intents, fold, isOut);
    const rest = readings.filter((reading, at) => !isOut(reading.intent) && !isHeld[at]);
    const talk = readBackground();
    if (rest.length === 0) continue;
    const { scorer, vocabulary } = yield* fitFold(
      rest,
      talk.filter((_, at) => at % 2 === fold % 2),
      intents,
      random,
    );
    readings.forEach(({ features, intent, isExample }, at) => {
      if (!isExample || !(isHeld[at] || isOut(intent))) return;
      const { scores, signals } = standing(vectorise(features, vocabulary), scorer, isOut);
      points.push({ signals, isIn: !isOut(intent), weight: 1 });
      if (!isOut(intent)) trials.push({ ...inPlay(scores, intent, isOut), signals });
    });
    for (const features of talk.filter((_, at) => at % 2 !== fold % 2))
      points.push({
        signals: standing(vectorise(features, vocabulary), scorer, isOut).signals,
        isIn: false,
        weight: backgroundWeight,
      });
  }
  return toCalibration(points, trials);
}

function countFolds(rows: number): number {
  return settings.foldsBelow.find((step) => rows < step.rows)?.folds ?? 1;
}

// An intent never gives up its last example.
function spareRows(
  readings: readonly Reading[],
  order: readonly number[],
  intents: number,
  fold: number,
  isOut: (intent: number) => boolean,
): boolean[] {
  const left = new Int32Array(intents);
  for (const { intent, isExample } of readings) if (isExample) left[intent] = (left[intent] ?? 0) + 1;
  return readings.map(({ intent, isExample }, at) => {
    const isTurn = Math.floor((order[at] ?? 0) * settings.heldOutShare) === fold;
    if (!isExample || isOut(intent) || !isTurn || (left[intent] ?? 0) < 2) return false;
    left[intent] = (left[intent] ?? 0) - 1;
    return true;
  });
}

function* fitFold(
  rest: readonly Reading[],
  talk: readonly SentenceFeatures[],
  intents: number,
  random: () => number,
): Generator<number, { scorer: Scorer; vocabulary: Vocabulary }, void> {
  const vocabulary = collectVocabulary(
    rest.map(({ features }) => features),
    rest.length >= settings.manyTexts ? settings.leastOfMany : 1,
  );
  const rows = rest.map((reading) => ({ ...reading, vector: vectorise(reading.features, vocabulary) }));
  const fitted = yield* fit(
    [...rows, ...foreignRows(talk, vocabulary)],
    intents,
    vocabulary.weights.length,
    random,
    settings.roughEffort,
  );
  const kept = keepExamples(
    rows.filter(({ isExample }) => isExample),
    intents,
  );
  return { scorer: createScorer({ ...fitted, live: [] }, kept, vocabulary.weights.length), vocabulary };
}

/** Background talk as rows that belong to no intent. */
export function foreignRows(talk: readonly SentenceFeatures[], vocabulary: Vocabulary): FitRow[] {
  return talk.map((features) => ({
    vector: vectorise(features, vocabulary),
    intent: -1,
    cost: settings.backgroundCost,
  }));
}

/** The features of background talk, read once. */
export function readBackground(): SentenceFeatures[] {
  backgroundFeatures ??= background.map((text) => readFeatures(text));
  return backgroundFeatures;
}

function inPlay(scores: Float64Array, intent: number, isOut: (intent: number) => boolean) {
  const inside = [...scores].map((score, other) => ({ score, other })).filter(({ other }) => !isOut(other));
  return { scores: inside.map(({ score }) => score), own: inside.findIndex(({ other }) => other === intent) };
}

function toCalibration(points: readonly Point[], trials: readonly Trial[]): Calibration {
  const inside = points.filter(({ isIn }) => isIn).length;
  const outside = points.length - inside;
  if (inside < 5 || outside < 5) return plainCalibration;
  const weighted = points.map((point) =>
    point.isIn ? point : { ...point, weight: (point.weight * foreignShare * inside) / outside },
  );
  return { sharpness: fitSharpness(trials), scope: fitLogistic(weighted, points[0]?.signals.length ?? 0) };
}
