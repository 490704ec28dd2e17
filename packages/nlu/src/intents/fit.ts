import { groupByIntent, type SparseWeights } from './model.ts';
import { settings } from './settings.ts';
import { type Rows, type SolveOptions, solve, squareLengths } from './solve.ts';
import type { Vector } from './vocabulary.ts';

/** A vector to learn from: its intent, or −1 for none of them, and what getting it wrong costs. */
export interface FitRow {
  vector: Vector;
  intent: number;
  cost: number;
}

/** One machine for each intent, its weights in bytes; weights that hardly matter are left out. */
export interface Fitted {
  weights: SparseWeights;
  scales: Float32Array;
  biases: Float32Array;
}

/** How far a fit is driven; see SolveOptions. */
export type Effort = Omit<SolveOptions, 'random' | 'restingScore'>;

/** Fits one machine for each intent against all others; stops after each to let the caller breathe. */
export function* fit(
  rows: readonly FitRow[],
  intents: number,
  features: number,
  random: () => number,
  effort: Effort = settings.effort,
): Generator<number, Fitted, void> {
  const matrix = toMatrix(rows, features);
  const costs = Float32Array.from(rows, ({ cost }) => cost * settings.cost);
  const lengths = squareLengths(matrix);
  const rowsOf = groupByIntent(rows, intents);
  const scales = new Float32Array(intents);
  const biases = new Float32Array(intents);
  const columns: Column[] = [];
  for (let intent = 0; intent < intents; intent += 1) {
    const sides = new Int8Array(rows.length).fill(-1);
    for (const row of rowsOf[intent] ?? []) sides[row] = 1;
    const solved = solve(
      { rows: matrix, sides, costs, lengths, dimensions: features + 1 },
      { restingScore: settings.restingScore, ...effort, random },
    );
    biases[intent] = (solved[features] ?? 0) * settings.bias + settings.restingScore;
    const column = toColumn(solved.subarray(0, features));
    scales[intent] = column.scale;
    columns.push(column);
    yield intent + 1;
  }
  return { weights: toSparse(columns, features), scales, biases };
}

function toMatrix(rows: readonly FitRow[], features: number): Rows {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ vector }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + vector.ids.length + 1;
  });
  const ids = new Int32Array(starts[rows.length] ?? 0).fill(features);
  const values = new Float32Array(ids.length).fill(settings.bias);
  rows.forEach(({ vector }, row) => {
    ids.set(vector.ids, starts[row] ?? 0);
    values.set(vector.values, starts[row] ?? 0);
  });
  return { starts, ids, values };
}

interface Column {
  features: Uint32Array;
  values: Int8Array;
  scale: number;
}

function toColumn(weights: Float32Array): Column {
  let most = 0;
  for (let feature = 0; feature < weights.length; feature += 1)
    most = Math.max(most, Math.abs(weights[feature] ?? 0));
  const scale = Math.fround(most / 127) || 1;
  const least = most * settings.pruneShare;
  const features: number[] = [];
  for (let feature = 0; feature < weights.length; feature += 1)
    if (Math.abs(weights[feature] ?? 0) > least) features.push(feature);
  const values = Int8Array.from(features, (feature) => Math.round((weights[feature] ?? 0) / scale));
  return { features: Uint32Array.from(features), values, scale };
}

function toSparse(columns: readonly Column[], features: number): SparseWeights {
  const starts = new Uint32Array(features + 1);
  for (const column of columns)
    for (const feature of column.features) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
  for (let feature = 0; feature < features; feature += 1)
    starts[feature + 1] = (starts[feature + 1] ?? 0) + (starts[feature] ?? 0);
  const next = starts.slice();
  const intents = new Uint16Array(starts[features] ?? 0);
  const values = new Int8Array(intents.length);
  columns.forEach((column, intent) => {
    column.features.forEach((feature, at) => {
      const place = next[feature] ?? 0;
      next[feature] = place + 1;
      intents[place] = intent;
      values[place] = column.values[at] ?? 0;
    });
  });
  return { starts, intents, values };
}
