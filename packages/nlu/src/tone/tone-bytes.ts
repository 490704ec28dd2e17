import { createReader, createWriter } from '../intents/bytes.ts';
import type { ToneModel } from './tone-model.ts';

/** Writes a model as bytes: about (2 + machines) bytes a mark more than its head. */
export function saveTones({
  labels,
  marks,
  worth,
  weights,
  scales,
  biases,
  sharpness,
}: ToneModel): Uint8Array {
  const writer = createWriter();
  const head = { labels, scales: [...scales], biases: [...biases], sharpness };
  writer.text(JSON.stringify(head));
  writer.count(marks.length);
  marks.forEach((mark, at) => {
    writer.count(mark - (marks[at - 1] ?? 0));
  });
  writer.list(worth);
  writer.list(new Uint8Array(weights.buffer, weights.byteOffset, weights.length));
  return writer.finish();
}

/** Reads what `saveTones` wrote; it is for models that are shipped with the code and trusts them. */
export function loadTones(bytes: Uint8Array): ToneModel {
  const reader = createReader(bytes);
  const { labels, scales, biases, sharpness } = JSON.parse(reader.text()) as {
    labels: string[];
    scales: number[];
    biases: number[];
    sharpness: number;
  };
  const marks = new Uint32Array(reader.count());
  let last = 0;
  marks.forEach((_, at) => {
    last += reader.count();
    marks[at] = last;
  });
  const worth = reader.list();
  const weights = new Int8Array(reader.list().buffer);
  return {
    ...{ labels, marks, worth, weights, sharpness },
    scales: Float32Array.from(scales),
    biases: Float32Array.from(biases),
  };
}
