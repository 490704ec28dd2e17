/** The value below or at which this share (0–1) of the values lies, by nearest rank; NaN of nothing. */
export function percentile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length === 0) return Number.NaN;
  const rank = Math.ceil(share * sorted.length);
  return sorted[Math.min(sorted.length - 1, Math.max(0, rank - 1))] as number;
}

export const median = (values: ArrayLike<number>): number => percentile(values, 0.5);

/** Rounds for people: three digits that mean something; whole numbers stay as they are. */
export const round = (value: number): number =>
  Number.isFinite(value) && !Number.isInteger(value)
    ? Number(value.toPrecision(value >= 1000 ? 6 : 3))
    : value;
