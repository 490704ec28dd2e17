import { randomFrom } from '../intents/random.ts';
import { type Rows, solve, squareLengths } from '../intents/solve.ts';
import { chancesOf, scoreTones } from './tell-tone.ts';
import { readMarks } from './tone-marks.ts';
import { bias, type MarkedRow, type ToneModel, type ToneVector, weighMarks } from './tone-model.ts';
import { weighWorth } from './weigh-worth.ts';

/** A text and the label of its tone. */
export interface TonedText {
  text: string;
  label: string;
}

/** The one set for all data; chosen on validation rows and by cross-validation on rows to learn from. */
const settings = {
  cost: 0.6,
  effort: { restingScore: 0, epochs: 15, tolerance: 0.02, aside: 0.1 },
  /** Every so-many-th row shows how sharp scores are. */
  heldOutShare: 5,
  sharpnesses: Array.from({ length: 24 }, (_, step) => 0.5 * 1.15 ** step),
};

/** Learns to tell labels apart by tone, from rows that are all kept in memory: a linear support vector machine a label, over marks that count the more the better they tell labels apart. Any number of rows, none too; the same seed, the same model. */
export function learnTones(texts: readonly TonedText[], seed = 1): ToneModel {
  const labels = [...new Set(texts.map(({ label }) => label))].sort();
  const numbers = new Map(labels.map((label, at) => [label, at]));
  const rows = texts.map(({ text, label }) => ({ marks: readMarks(text), label: numbers.get(label) ?? 0 }));
  const isHeldOut = (_: MarkedRow, at: number) => at % settings.heldOutShare === 0;
  const trial = fit(
    rows.filter((row, at) => !isHeldOut(row, at)),
    labels,
    seed,
  );
  return { ...fit(rows, labels, seed), sharpness: findSharpness(rows.filter(isHeldOut), trial) };
}

type Fitted = Omit<ToneModel, 'sharpness'>;

function fit(rows: readonly MarkedRow[], labels: readonly string[], seed: number): Fitted {
  const known = weighWorth(rows, labels.length);
  const size = known.marks.length;
  const matrix = toMatrix(
    rows.map(({ marks }) => weighMarks(marks, known)),
    size,
  );
  const costs = new Float32Array(rows.length).fill(settings.cost);
  const lengths = squareLengths(matrix);
  const machines = labels.length === 2 ? 1 : labels.length;
  const weights = new Int8Array(machines * size);
  const scales = new Float32Array(machines);
  const biases = new Float32Array(machines);
  for (let machine = 0; machine < machines; machine += 1) {
    const sides = Int8Array.from(rows, ({ label }) => (label === machine ? 1 : -1));
    const problem = { rows: matrix, sides, costs, lengths, dimensions: size + 1 };
    const solved = solve(problem, { ...settings.effort, random: randomFrom(seed) });
    biases[machine] = solved[size] ?? 0;
    const most = solved.subarray(0, size).reduce((so, weight) => Math.max(so, Math.abs(weight)), 0);
    const scale = Math.fround(most / 127) || 1;
    scales[machine] = scale;
    for (let at = 0; at < size; at += 1) weights[machine * size + at] = Math.round((solved[at] ?? 0) / scale);
  }
  return { labels, ...known, weights, scales, biases };
}

function toMatrix(vectors: readonly ToneVector[], size: number): Rows {
  const starts = new Int32Array(vectors.length + 1);
  vectors.forEach(({ at }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + at.length + 1;
  });
  const ids = new Int32Array(starts[vectors.length] ?? 0).fill(size);
  const values = new Float32Array(ids.length).fill(bias);
  vectors.forEach((vector, row) => {
    ids.set(vector.at, starts[row] ?? 0);
    values.set(vector.values, starts[row] ?? 0);
  });
  return { starts, ids, values };
}

// The sharpness under which rows that the fit never saw are the likeliest.
function findSharpness(rows: readonly MarkedRow[], fitted: Fitted): number {
  const scored = rows.map(({ marks, label }) => ({
    scores: scoreTones(weighMarks(marks, fitted), fitted),
    label,
  }));
  const surprise = (sharpness: number) =>
    scored.reduce(
      (sum, { scores, label }) => sum - Math.log((chancesOf(scores, sharpness)[label] ?? 0) + 1e-9),
      0,
    );
  const [first = 1, ...others] = settings.sharpnesses;
  return Math.fround(others.reduce((best, each) => (surprise(each) < surprise(best) ? each : best), first));
}
