import { type MarkedRow, type ToneModel, worthSteps } from './tone-model.ts';

/** A mark must occur in so many rows. */
const leastRows = 2;
/** How far rarity and what tells labels apart count. */
const powers = { rarity: 0.5, ratio: 0.7 };

/**
 * Finds the marks worth knowing and what each is worth: the log-count ratio of naive Bayes between a label and the rest (Wang
 * and Manning, 2012), as the root of its mean square over labels, times inverse document frequency, both dampened.
 */
export function weighWorth(rows: readonly MarkedRow[], labels: number): Pick<ToneModel, 'marks' | 'worth'> {
  const seen = new Map<number, number>();
  for (const { marks } of rows) for (const mark of marks) seen.set(mark, (seen.get(mark) ?? 0) + 1);
  const common = Uint32Array.from(
    [...seen].filter(([, count]) => count >= leastRows),
    ([mark]) => mark,
  ).sort();
  const ratios = meanRatios(rows, common, labels);
  const worth = common.map((mark, at) => {
    const rarity = Math.log((1 + rows.length) / (1 + (seen.get(mark) ?? 0))) + 1;
    const value = (ratios[at] ?? 0) ** powers.ratio * rarity ** powers.rarity;
    return Math.min(255, Math.round(worthSteps * value));
  });
  const isWorthy = (_: number, at: number) => (worth[at] ?? 0) > 0;
  return { marks: common.filter(isWorthy), worth: Uint8Array.from(worth.filter(isWorthy)) };
}

function meanRatios(rows: readonly MarkedRow[], marks: Uint32Array, labels: number): Float64Array {
  const places = new Map(Array.from(marks, (mark, at) => [mark, at]));
  const counts = new Uint32Array(marks.length * labels);
  const sums = new Float64Array(labels).fill(marks.length);
  const totals = new Uint32Array(marks.length);
  let all = 0;
  for (const { marks: own, label } of rows)
    for (const mark of own) {
      const place = places.get(mark);
      if (place === undefined) continue;
      const cell = place * labels + label;
      counts[cell] = (counts[cell] ?? 0) + 1;
      totals[place] = (totals[place] ?? 0) + 1;
      sums[label] = (sums[label] ?? 0) + 1;
      all += 1;
    }
  return Float64Array.from(marks, (_, place) => {
    let squares = 0;
    for (let label = 0; label < labels; label += 1) {
      const inside = counts[place * labels + label] ?? 0;
      const insideAll = sums[label] ?? 1;
      const outside = (totals[place] ?? 0) - inside;
      const outsideAll = all + 2 * marks.length - insideAll;
      squares += Math.log((1 + inside) / insideAll / ((1 + outside) / outsideAll)) ** 2;
    }
    return Math.sqrt(squares / labels);
  });
}
