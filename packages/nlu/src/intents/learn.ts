import { readFeatures, type SentenceFeatures } from '../features/sentence-features.ts';
import { MAX_TEXT_LENGTH } from '../normalise.ts';
import type { Example } from './corpus.ts';
import type { KeptExample, LiveExample, Model } from './model.ts';
import { clearFlat, dotFlat, layFlat, scoreAll } from './score.ts';
import { settings } from './settings.ts';
import { squareOf } from './similarity.ts';
import { type Vocabulary, vectorise } from './vocabulary.ts';

const neighbours = 16;
// A pull that moves no score by more than this is not worth keeping.
const leastPull = 0.02;
const passes = 12;
const rarest = 160;

/** A point that may pull at the scores: how far it does so far, and what getting it wrong costs. */
interface Point extends LiveExample {
  cost: number;
}

/** Learns one example, of a known intent or a new one, without training anew: the nearest known examples are held where they were. Returns a new model in some ten milliseconds; what cannot be read returns the model itself. */
export function learn(model: Model, example: Example): Model {
  const text = example.text.slice(0, MAX_TEXT_LENGTH);
  const features = readFeatures(text);
  const weight = example.weight ?? 1;
  if (!features.some((group) => group.length > 0) || !example.intent || !(weight > 0)) return model;
  const grown = withIntent({ ...model, vocabulary: extend(model.vocabulary, features) }, example.intent);
  const until = grown.vocabulary.weights.length;
  const fresh: Point = {
    text,
    intent: grown.intents.indexOf(example.intent),
    vector: vectorise(features, grown.vocabulary),
    pulls: new Float32Array(grown.intents.length),
    isNew: true,
    until,
    cost: settings.liveCost * weight,
  };
  const points = [fresh, ...nearestTo(fresh, grown)];
  const settled = settle(points, grown);
  const touched = new Set(points.map(keyOf));
  const rest = grown.live.filter((live) => !touched.has(keyOf(live)));
  return {
    ...grown,
    live: [
      ...rest,
      ...settled.filter(({ isNew, pulls }) => isNew || pulls.some((pull) => Math.abs(pull) > leastPull)),
    ],
  };
}

// Words that were never seen are taken for the rarest, so that the example is known again by them. The map is shared and
// only ever grows at its end, where older models do not look; it is copied only where two models grow from one.
function extend({ ids, weights }: Vocabulary, features: SentenceFeatures): Vocabulary {
  const grown = ids.size === weights.length ? ids : new Map([...ids].slice(0, weights.length));
  for (const group of features) for (const hash of group) if (!grown.has(hash)) grown.set(hash, grown.size);
  const grownWeights = new Uint8Array(grown.size).fill(rarest);
  grownWeights.set(weights);
  return { ids: grown, weights: grownWeights };
}

function keyOf({ text, intent }: KeptExample): string {
  return `${intent} ${text}`;
}

function withIntent(model: Model, intent: string): Model {
  if (model.intents.includes(intent)) return model;
  return {
    ...model,
    intents: [...model.intents, intent],
    scales: Float32Array.from([...model.scales, 1]),
    biases: Float32Array.from([...model.biases, settings.restingScore]),
    live: model.live.map((live) => ({ ...live, pulls: Float32Array.from([...live.pulls, 0]) })),
  };
}

function nearestTo(
  { vector, text, intent }: KeptExample,
  { kept, live, intents, weights, vocabulary }: Model,
): Point[] {
  const flat = new Float32Array(vocabulary.weights.length);
  layFlat(vector, flat);
  const moving = new Set(live.map(keyOf));
  const isOther = (other: KeptExample) => other.text !== text || other.intent !== intent;
  const held = kept
    .filter((example) => !moving.has(keyOf(example)))
    .map((example) => ({
      ...example,
      pulls: new Float32Array(intents.length),
      isNew: false,
      until: weights.starts.length - 1,
      cost: 1,
    }));
  const moved = live.map((example) => ({ ...example, cost: example.isNew ? settings.liveCost : 1 }));
  const nearest = (examples: readonly Point[]) =>
    examples
      .filter(isOther)
      .map((point) => ({ point, likeness: dotFlat(flat, point.vector) }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, neighbours)
      .map(({ point }) => point);
  return [...nearest(moved), ...nearest(held)];
}

/** Moves the pulls of the points, intent by intent, until each point keeps its margin: dual coordinate descent on top of what the model says already. */
function settle(points: readonly Point[], model: Model): LiveExample[] {
  const flat = new Float32Array(model.vocabulary.weights.length);
  const scores = points.map(({ vector }) => scoreAll(vector, model, flat));
  const alike = points.map(({ vector }) => {
    layFlat(vector, flat);
    const row = Float64Array.from(points, (other) => dotFlat(flat, other.vector));
    clearFlat(vector, flat);
    return row;
  });
  const lengths = points.map(({ vector }) => squareOf(vector));
  const settled = points.map(({ cost: _, ...point }) => ({ ...point, pulls: point.pulls.slice() }));
  model.intents.forEach((_, intent) => {
    const own = scores.map((score) => score[intent] ?? 0);
    for (let pass = 0; pass < passes; pass += 1)
      points.forEach((point, at) => {
        const side = point.intent === intent ? 1 : -1;
        const slack = 0.5 / point.cost;
        const pulls = settled[at]?.pulls;
        const before = side * (pulls?.[intent] ?? 0);
        const gradient = side * (own[at] ?? 0) - 1 + before * slack;
        const after = Math.max(Math.fround(before - gradient / ((lengths[at] ?? 0) + slack)), 0);
        const change = (after - before) * side;
        if (change === 0 || !pulls) return;
        pulls[intent] = after * side + 0;
        alike[at]?.forEach((likeness, other) => {
          own[other] = (own[other] ?? 0) + change * likeness;
        });
      });
  });
  return settled;
}
