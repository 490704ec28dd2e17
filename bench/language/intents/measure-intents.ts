import { createRandom } from '../random.ts';
import { addTypos } from '../robustness/add-typos.ts';
import { type Engine, ours, peer, type Trained } from './engine.ts';
import {
  accuracyOf,
  atThreshold,
  bestMcc,
  chooseThreshold,
  type Judged,
  judgeAnswer,
  qualityOf,
} from './figures.ts';
import type { Labelled } from './read-rows.ts';
import { type IntentSet, readFurtherSets, readKnownSets } from './read-set.ts';

/** Texts asked before times count, so that the engine runs warm. */
const warmUp = 300;

/** Measures our intents, and nlp.js beside them in the same run where `peers` says so, on the known sets; `furtherDir` takes more in the same formats. Answers by set: accuracies in percent, times in the units of their names. */
export async function measureIntents(
  dataDir: string,
  options: { peers: boolean; furtherDir?: string; only?: readonly string[] },
): Promise<Record<string, unknown>> {
  const sets = [
    ...readKnownSets(dataDir),
    ...(options.furtherDir ? readFurtherSets(options.furtherDir) : []),
  ];
  const engines = options.peers ? [ours, peer] : [ours];
  const results: Record<string, unknown> = {};
  for (const set of sets) {
    if (options.only && !options.only.includes(set.name)) continue;
    const figures: Record<string, unknown> = {};
    for (const engine of engines) figures[engine.name] = await measureSet(engine, set);
    results[set.name] = figures;
  }
  return results;
}

/** Trains an engine on the training rows of a set and asks it the test rows. */
export async function measureSet(engine: Engine, set: IntentSet): Promise<Record<string, number>> {
  const { trained, seconds } = await timeTraining(engine, set.train);
  const validated = set.validation.length > 0 ? (await askAll(trained, set.validation)).judged : [];
  const { judged, micros } = await askAll(trained, [...set.test, ...set.foreign]);
  return {
    ...qualityOf(judged),
    ...(await measureTypos(trained, set)),
    ...(await measureFew(engine, set)),
    ...(validated.length > 0 ? atThreshold(judged, chooseThreshold(validated)) : {}),
    ...(set.name.startsWith('hint3')
      ? { mcc: bestMcc(judged), inScope: accuracyOf(judged.filter(({ expected }) => expected !== '')) }
      : {}),
    trainS: seconds,
    p50us: quantile(micros, 0.5),
    p99us: quantile(micros, 0.99),
    modelMB: trained.modelMB,
    rssMB: process.memoryUsage().rss / 1e6,
  };
}

/** Accuracy on the in-scope test rows with one slip in a fifth of their words; nothing where a script is written without spaces. */
async function measureTypos(trained: Trained, { test }: IntentSet): Promise<Record<string, number>> {
  if (test.some(({ text }) => /\p{Script=Han}/u.test(text))) return {};
  const random = createRandom(1);
  const disturbed = test.map((row) => ({ ...row, text: addTypos(row.text, random) }));
  return { accuracyWithTypos: accuracyOf((await askAll(trained, disturbed)).judged) };
}

async function measureFew(engine: Engine, set: IntentSet): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const [shots, rows] of Object.entries(set.few)) {
    const { trained, seconds } = await timeTraining(engine, rows);
    // The few-shot splits write some labels in another case than the test rows.
    const test = set.test.map((row) => ({ ...row, intent: row.intent.toLowerCase() }));
    const judged = (await askAll(trained, test, (intent) => intent.toLowerCase())).judged;
    figures[`acc${shots}shot`] = accuracyOf(judged);
    figures[`ece${shots}shot`] = qualityOf(judged).ece ?? 0;
    figures[`trainS${shots}shot`] = seconds;
  }
  return figures;
}

async function timeTraining(
  engine: Engine,
  rows: readonly Labelled[],
): Promise<{ trained: Trained; seconds: number }> {
  const start = performance.now();
  const trained = await engine.train(rows);
  return { trained, seconds: (performance.now() - start) / 1000 };
}

async function askAll(
  trained: Trained,
  rows: readonly Labelled[],
  write = (intent: string) => intent,
): Promise<{ judged: Judged[]; micros: number[] }> {
  for (const { text } of rows.slice(0, warmUp)) await trained.answer(text);
  const judged: Judged[] = [];
  const micros: number[] = [];
  for (const row of rows) {
    const start = performance.now();
    const answer = await trained.answer(row.text);
    micros.push((performance.now() - start) * 1000);
    judged.push(judgeAnswer({ ...answer, intent: write(answer.intent) }, row));
  }
  return { judged, micros };
}

function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0;
}
