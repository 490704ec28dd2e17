import { normaliseFast } from '../../normalise-fast.ts';
import { readFeatures } from '../read-features.ts';
import { gaugeWording } from '../wording.ts';

/** Says how alike two texts are (0..1, the same both ways), whatever their script, width, case, punctuation and courtesies; by what they share in words and ideas, no index needed. */
export function similar(a: string, b: string): number {
  const left = normaliseFast(a);
  const right = normaliseFast(b);
  if (left === right) return left === '' ? 0 : 1;
  const { units, pairs, length } = gaugeWording(left)(right);
  if (pairs === 1 && length === 1) return 1;
  const cosine = cosineOf(weightsOf(left), weightsOf(right));
  return Math.min(1, (0.7 * cosine + 0.3 * units) * (0.8 + 0.2 * length));
}

function weightsOf(normalised: string): Map<number, number> {
  const { hashes, weights, shares, length } = readFeatures(normalised);
  const heaviest = new Map<number, number>();
  for (let at = 0; at < length; at += 1) {
    const hash = hashes[at] ?? 0;
    const weight = (weights[at] ?? 0) * (shares[at] ?? 1);
    if (weight > (heaviest.get(hash) ?? 0)) heaviest.set(hash, weight);
  }
  return heaviest;
}

function cosineOf(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let dot = 0;
  for (const [hash, weight] of a) dot += weight * (b.get(hash) ?? 0);
  return dot === 0 ? 0 : dot / Math.sqrt(squareOf(a) * squareOf(b));
}

// In one order both ways, so that rounding cannot tell a from b.
function squareOf(weights: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const weight of [...weights.values()].sort((x, y) => x - y)) sum += weight * weight;
  return sum;
}
