import type { Machines } from './score.ts';
import type { Vector } from './vocabulary.ts';

/** How much of what a text says speaks for an intent. */
export interface Support {
  /** Shares (0..1) of the vector's squared length whose features pull towards the intent: of all of it, of its words, of its letter runs; one half where there is nothing to share. */
  all: number;
  words: number;
  letters: number;
  /** How far the other features push the score down (0 and more). */
  against: number;
}

const unknown = 0.5;
const wordGroup = 0;
const letterGroup = 2;

/** Tells which parts of a text speak for an intent: somebody who asks for something else often shares but a word or two with it. */
export function supportOf(vector: Vector, intent: number, machines: Machines): Support {
  const taught = taughtFeatures(intent, machines);
  const scale = machines.scales[intent] ?? 0;
  const lengths = vector.ends.map(() => 0);
  const pulling = vector.ends.map(() => 0);
  let against = 0;
  let start = 0;
  vector.ends.forEach((end, group) => {
    for (let at = start; at < end; at += 1) {
      const id = vector.ids[at] ?? 0;
      const value = vector.values[at] ?? 0;
      const weight = weightOf(id, intent, machines);
      lengths[group] = (lengths[group] ?? 0) + value * value;
      if (weight > 0 || taught?.has(id)) pulling[group] = (pulling[group] ?? 0) + value * value;
      else against -= value * weight * scale;
    }
    start = end;
  });
  const share = (group: number) => shareOf(pulling[group] ?? 0, lengths[group] ?? 0);
  return {
    all: shareOf(sum(pulling), sum(lengths)),
    words: share(wordGroup),
    letters: share(letterGroup),
    against,
  };
}

// The intents of a feature stand in rising order.
function weightOf(feature: number, intent: number, { weights }: Machines): number {
  const { starts, intents, values } = weights;
  let low = starts[feature] ?? 0;
  let high = (starts[feature + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = intents[middle] ?? 0;
    if (found === intent) return values[middle] ?? 0;
    if (found < intent) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

// What was learnt live has no weights of its own yet.
function taughtFeatures(intent: number, { live }: Machines): Set<number> | undefined {
  const own = live.filter((example) => example.isNew && example.intent === intent);
  return own.length === 0 ? undefined : new Set(own.flatMap(({ vector }) => [...vector.ids]));
}

const shareOf = (part: number, whole: number) => (whole === 0 ? unknown : part / whole);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
