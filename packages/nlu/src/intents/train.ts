import { collectWords } from '../features/mend-words.ts';
import { readFeatures } from '../features/sentence-features.ts';
import { calibrate, foreignRows, plainCalibration, type Reading, readBackground } from './calibrate.ts';
import { type CheckedCorpus, type CorpusProblem, checkCorpus, type IntentCorpus, nameOf } from './corpus.ts';
import { fit } from './fit.ts';
import { keepExamples } from './keep-examples.ts';
import type { Model } from './model.ts';
import { randomFrom } from './random.ts';
import { save } from './save.ts';
import { settings } from './settings.ts';
import { collectVocabulary, vectorise } from './vocabulary.ts';

/** How a model is trained; nothing else of it can be set. */
export interface TrainOptions {
  /** Same seed and corpus, same model; 1 unless told. */
  seed?: number;
}

/** How far a training is; `done` of `all` steps, which take about the same time within a stage. */
export interface TrainProgress {
  stage: 'reading' | 'learning' | 'calibrating';
  done: number;
  all: number;
}

/** Thrown when a corpus is beyond what one model can hold; says what to cut. */
export class CorpusTooLarge extends Error {
  override name = 'CorpusTooLarge';
}

const readingStep = 500;

/** Trains a model from a corpus, in one go; BANKING77's 10,003 rows take about three seconds. */
export function train(corpus: IntentCorpus, options: TrainOptions = {}): Model {
  const steps = trainInSteps(corpus, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Trains step by step: take the next step when there is time for it, drop the generator to cancel; the same model as `train`. */
export function* trainInSteps(
  corpus: IntentCorpus,
  options: TrainOptions = {},
): Generator<TrainProgress, Model, void> {
  const random = randomFrom(options.seed ?? 1);
  const checked = checkCorpus(corpus);
  refuseTooLarge(checked);
  const intents = checked.intents.length;
  const readings = yield* readAll(checked, corpus);
  const vocabulary = collectVocabulary(
    readings.map(({ features }) => features),
    readings.length >= settings.manyTexts ? settings.leastOfMany : 1,
  );
  const rows = readings.map((reading) => ({ ...reading, vector: vectorise(reading.features, vocabulary) }));
  const fitted = yield* report(
    'learning',
    intents,
    fit([...rows, ...foreignRows(readBackground(), vocabulary)], intents, vocabulary.weights.length, random),
  );
  const calibration =
    intents === 0
      ? plainCalibration
      : yield* report('calibrating', intents, calibrate(readings, intents, random));
  const kept = keepExamples(
    rows.filter(({ isExample }) => isExample),
    intents,
  );
  return {
    intents: checked.intents,
    vocabulary,
    words: collectWords(readings.map(({ text }) => text)),
    ...fitted,
    kept,
    live: [],
    calibration,
    problems: fewOfAKind(checked.problems),
    save,
  };
}

// A corpus may be wrong in every row; what stays with the model is to show what kind of wrong.
function fewOfAKind(problems: readonly CorpusProblem[]): CorpusProblem[] {
  const counts = new Map<CorpusProblem['kind'], number>();
  return problems.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= settings.keptProblemsOfAKind;
  });
}

function* report<T>(
  stage: TrainProgress['stage'],
  all: number,
  steps: Generator<number, T, void>,
): Generator<TrainProgress, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { stage, done: step.value, all };
  }
}

function* readAll(
  { rows, intents }: CheckedCorpus,
  corpus: IntentCorpus,
): Generator<TrainProgress, Reading[], void> {
  const readings: Reading[] = [];
  for (const { text, intent, weight } of rows) {
    readings.push({ text, features: readFeatures(text), intent, cost: weight, isExample: true });
    if (readings.length % readingStep === 0)
      yield { stage: 'reading', done: readings.length, all: rows.length };
  }
  const evidence = intents.flatMap((id, intent) => [
    { text: ownOf(corpus.names, id) ?? nameOf(id), intent, cost: settings.nameWeight },
    { text: ownOf(corpus.answers, id) ?? '', intent, cost: settings.answerWeight },
  ]);
  for (const each of evidence)
    if (each.text) readings.push({ ...each, features: readFeatures(each.text), isExample: false });
  return readings;
}

// An intent may be called "constructor".
function ownOf(texts: Readonly<Record<string, string>> = {}, intent: string): string | undefined {
  const text = Object.hasOwn(texts, intent) ? texts[intent] : undefined;
  return typeof text === 'string' ? text : undefined;
}

function refuseTooLarge({ intents, rows }: CheckedCorpus): void {
  if (intents.length > settings.mostIntents)
    throw new CorpusTooLarge(
      `The corpus has ${intents.length} intents; one model holds ${settings.mostIntents}. Cut ${intents.length - settings.mostIntents} of those with the fewest examples, merge such as share an answer, or look questions up in a knowledge index instead.`,
    );
  const fitting = Math.min(settings.mostRows, Math.floor(settings.mostWork / Math.max(1, intents.length)));
  if (rows.length > fitting)
    throw new CorpusTooLarge(
      `The corpus has ${rows.length} different examples; one model of ${intents.length} intents learns from ${fitting}. Cut ${rows.length - fitting} from the intents with the most.`,
    );
  const characters = rows.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > settings.mostCharacters)
    throw new CorpusTooLarge(
      `The examples have ${characters} characters; one model learns from ${settings.mostCharacters}. Cut ${characters - settings.mostCharacters} from the longest, such as mails: a few sentences of each suffice.`,
    );
}
