import { readFeatures, type SentenceFeatures } from '../features/sentence-features.ts';
import { background } from './background.ts';
import { type FitRow, fit } from './fit.ts';
import { keepExamples } from './keep-examples.ts';
import { fitLogistic, type Point } from './logistic.ts';
import type { Calibration } from './model.ts';
import { createScorer, type Scorer, standing } from './score.ts';
import { settings } from './settings.ts';
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
  sharpness: 4,
  scope: [3, 0, 4, 0, 2, 0, 0, 0, 0, 0, 0, 0, -1],
};

const usualSharpness = 5;
const foreignShare = 0.5;
// Whole intents held out are near, background talk is far; there is less of the latter.
const backgroundWeight = 4;
let backgroundFeatures: SentenceFeatures[] | undefined;

interface Trial {
  scores: number[];
  own: number;
}

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
      if (!isOut(intent)) trials.push(toTrial(scores, intent, isOut));
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

function toTrial(scores: Float64Array, intent: number, isOut: (intent: number) => boolean): Trial {
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

// Golden-section search over the logarithm. Where few rows were held out and all came right, the loss alone would make everything certain;
// a pull towards the usual (weight 1, by cross-validation on training rows) holds it back.
function fitSharpness(trials: readonly Trial[]): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [Math.log(0.3), Math.log(40)];
  for (let round = 0; round < 24; round += 1) {
    const left = high - ratio * (high - low);
    const right = low + ratio * (high - low);
    if (lossAt(Math.exp(left), trials) < lossAt(Math.exp(right), trials)) high = right;
    else low = left;
  }
  return Math.exp((low + high) / 2);
}

function lossAt(sharpness: number, trials: readonly Trial[]): number {
  let loss = (Math.log(sharpness) - Math.log(usualSharpness)) ** 2;
  for (const { scores, own } of trials) {
    let top = Number.NEGATIVE_INFINITY;
    for (const score of scores) top = Math.max(top, score);
    let sum = 0;
    for (const score of scores) sum += Math.exp(sharpness * (score - top));
    loss += Math.log(sum) - sharpness * ((scores[own] ?? 0) - top);
  }
  return loss;
}
