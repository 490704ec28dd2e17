import { featureVersion, readFeatures } from '../features/sentence-features.ts';
import { BytesEnded, checksumOf, createReader, createWriter } from './bytes.ts';
import type { CorpusProblem } from './corpus.ts';
import type { Calibration, Model, SparseWeights } from './model.ts';
import { vectorise } from './vocabulary.ts';

/** Why bytes are refused: not a model at all, damaged, from a newer program, or from an older one whose features differ (train anew). */
export type RefusalReason = 'not-a-model' | 'damaged' | 'newer' | 'older';

/** Thrown by `load`. */
export class ModelRefused extends Error {
  override name = 'ModelRefused';
  readonly reason: RefusalReason;
  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

const magic = 0x4d49_4c50;
const formatVersion = 3;
const headLength = 16;

interface Head {
  intents: readonly string[];
  words: string;
  calibration: Calibration;
  problems: readonly CorpusProblem[];
  kept: readonly { text: string; intent: number }[];
  live: readonly { text: string; intent: number; pulls: number[]; isNew: boolean; until: number }[];
}

/** The `save` of every model: magic, versions, checksum and length (16 bytes, little-endian), then a JSON head and packed weights. */
export function save(this: Model): Uint8Array {
  const { vocabulary, scales, biases, weights } = this;
  const writer = createWriter();
  writer.text(JSON.stringify(headOf(this)));
  writer.list(bytesOf(Int32Array.from(vocabulary.ids.keys()).subarray(0, vocabulary.weights.length)));
  writer.list(vocabulary.weights);
  writer.list(bytesOf(scales));
  writer.list(bytesOf(biases));
  writeWeights(weights, writer);
  const body = writer.finish();
  const bytes = new Uint8Array(headLength + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint16(4, formatVersion, true);
  view.setUint16(6, featureVersion, true);
  view.setUint32(8, checksumOf(body), true);
  view.setUint32(12, body.length, true);
  bytes.set(body, headLength);
  return bytes;
}

/** Reads a model that its `save` wrote; it answers as the saved one did. Throws ModelRefused for anything else. */
export function load(bytes: Uint8Array): Model {
  const body = openBody(bytes);
  try {
    return readModel(body);
  } catch (error) {
    if (error instanceof BytesEnded || error instanceof SyntaxError)
      throw new ModelRefused('damaged', 'The model is damaged: its parts do not fit together.');
    throw error;
  }
}

function openBody(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headLength || view.getUint32(0, true) !== magic)
    throw new ModelRefused('not-a-model', 'These bytes are not a model of intents.');
  const [format, features] = [view.getUint16(4, true), view.getUint16(6, true)];
  if (format > formatVersion || features > featureVersion)
    throw new ModelRefused(
      'newer',
      `The model was saved by a newer version (${format}.${features}); this one reads ${formatVersion}.${featureVersion}.`,
    );
  if (format < formatVersion || features < featureVersion)
    throw new ModelRefused(
      'older',
      `The model was saved by an older version (${format}.${features}); train it anew.`,
    );
  const body = bytes.subarray(headLength);
  if (body.length !== view.getUint32(12, true))
    throw new ModelRefused(
      'damaged',
      `The model is damaged: ${view.getUint32(12, true)} bytes were saved, ${body.length} are here.`,
    );
  if (checksumOf(body) !== view.getUint32(8, true))
    throw new ModelRefused('damaged', 'The model is damaged: its checksum differs.');
  return body;
}

function headOf({ intents, words, calibration, problems, kept, live }: Model): Head {
  return {
    intents,
    words: words.join(' '),
    calibration,
    problems,
    kept: kept.map(({ text, intent }) => ({ text, intent })),
    live: live.map(({ text, intent, pulls, isNew, until }) => ({
      text,
      intent,
      pulls: [...pulls],
      isNew,
      until,
    })),
  };
}

function readModel(body: Uint8Array): Model {
  const reader = createReader(body);
  const head = JSON.parse(reader.text()) as Head;
  const hashes = new Int32Array(alignedBuffer(reader.list()));
  const vocabulary = { ids: new Map(Array.from(hashes, (hash, id) => [hash, id])), weights: reader.list() };
  const scales = new Float32Array(alignedBuffer(reader.list()));
  const biases = new Float32Array(alignedBuffer(reader.list()));
  const weights = readWeights(reader);
  const known = weights.starts.length - 1;
  const vectorOf = (text: string, until: number) => vectorise(readFeatures(text), vocabulary, until);
  return {
    intents: head.intents,
    words: head.words.split(' ').filter(Boolean),
    vocabulary,
    weights,
    scales,
    biases,
    calibration: head.calibration,
    problems: head.problems,
    kept: head.kept.map((each) => ({ ...each, vector: vectorOf(each.text, known) })),
    live: head.live.map((each) => ({
      ...each,
      pulls: Float32Array.from(each.pulls),
      vector: vectorOf(each.text, each.until),
    })),
    save,
  };
}

function writeWeights(
  { starts, intents, values }: SparseWeights,
  writer: ReturnType<typeof createWriter>,
): void {
  writer.count(starts.length - 1);
  for (let feature = 0; feature + 1 < starts.length; feature += 1) {
    const [start = 0, end = 0] = starts.subarray(feature, feature + 2);
    writer.count(end - start);
    for (let k = start; k < end; k += 1)
      writer.count((intents[k] ?? 0) - (k === start ? 0 : (intents[k - 1] ?? 0)));
  }
  writer.list(new Uint8Array(values.buffer, values.byteOffset, values.length));
}

function readWeights(reader: ReturnType<typeof createReader>): SparseWeights {
  const starts = new Uint32Array(reader.count() + 1);
  const intents: number[] = [];
  for (let feature = 0; feature + 1 < starts.length; feature += 1) {
    const size = reader.count();
    let intent = 0;
    for (let k = 0; k < size; k += 1) {
      intent += reader.count();
      intents.push(intent);
    }
    starts[feature + 1] = intents.length;
  }
  return { starts, intents: Uint16Array.from(intents), values: new Int8Array(alignedBuffer(reader.list())) };
}

function bytesOf(values: Int32Array | Float32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

function alignedBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
