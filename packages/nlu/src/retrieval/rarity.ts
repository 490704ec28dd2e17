const exactBelow = 16;
const stepsAnOctave = 8;

/** A count as coarse as it may be for weights: itself below 16, then in steps of about a twelfth, so that an edit leaves nearly every weight as it was. */
export function coarsen(count: number): number {
  return count < exactBelow ? count : 2 ** (Math.round(Math.log2(count) * stepsAnOctave) / stepsAnOctave);
}

/** How much a feature tells entries apart: rare ones more, damped by the square root as short texts need. */
export function rarity(entriesWithIt: number, entries: number): number {
  return Math.sqrt(Math.log(1 + coarsen(entries) / (coarsen(entriesWithIt) + 0.5)));
}
