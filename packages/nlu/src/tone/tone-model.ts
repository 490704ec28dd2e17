import { markBound } from './tone-marks.ts';

/** What tells a handful of labels apart by the manner of a text; mark m of `marks` has worth[m] steps and weighs weights[machine × marks + m] in bytes. */
export interface ToneModel {
  labels: readonly string[];
  /** ascending */
  marks: Uint32Array;
  worth: Uint8Array;
  /** One machine a label; one alone, for the first, where there are two. */
  weights: Int8Array;
  scales: Float32Array;
  biases: Float32Array;
  /** What scores are multiplied by before they become chances. */
  sharpness: number;
}

/** Worth is kept in these parts of one. */
export const worthSteps = 16;
/** The constant input of every machine. */
export const bias = 1;

/** A row as it is learnt from: its marks, and the number of its label. */
export interface MarkedRow {
  marks: Uint32Array;
  label: number;
}

/** Where a text's marks stand in a model, and their values: its worth each, together of length 1. */
export interface ToneVector {
  at: Uint32Array;
  values: Float32Array;
}

/** Finds a text's marks in a model's; all that are unknown are left out. */
export function weighMarks(
  found: Uint32Array,
  { marks, worth }: Pick<ToneModel, 'marks' | 'worth'>,
): ToneVector {
  const at = new Uint32Array(found.length);
  const values = new Float32Array(found.length);
  const begins = beginsOf(marks);
  let known = 0;
  let squares = 0;
  for (const mark of found) {
    const place = placeOf(mark, marks, begins);
    if (place === marks.length) continue;
    const value = worth[place] ?? 0;
    at[known] = place;
    values[known] = value;
    known += 1;
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  return { at: at.subarray(0, known), values: values.subarray(0, known).map((value) => value / length) };
}

const cellBits = 12;
const begun = new WeakMap<Uint32Array, Uint32Array>();

/** Where the marks of each cell begin: marks are spread evenly, so that a cell holds few of them, next to each other in memory. */
function beginsOf(marks: Uint32Array): Uint32Array {
  const known = begun.get(marks);
  if (known) return known;
  const begins = new Uint32Array((markBound >>> cellBits) + 1);
  for (const mark of marks) begins[(mark >>> cellBits) + 1] = (begins[(mark >>> cellBits) + 1] ?? 0) + 1;
  for (let cell = 1; cell < begins.length; cell += 1)
    begins[cell] = (begins[cell] ?? 0) + (begins[cell - 1] ?? 0);
  begun.set(marks, begins);
  return begins;
}

function placeOf(mark: number, marks: Uint32Array, begins: Uint32Array): number {
  const cell = mark >>> cellBits;
  let low = begins[cell] ?? 0;
  let high = begins[cell + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle] ?? 0) < mark) low = middle + 1;
    else high = middle;
  }
  return marks[low] === mark ? low : marks.length;
}
