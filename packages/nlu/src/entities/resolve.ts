import type { Candidate } from './entity.ts';

/** Keeps, of candidates that overlap, the one of lower rank, then the longer, then the earlier; the rest in the order of the text. */
export function resolveOverlaps(candidates: readonly Candidate[], length: number): Candidate[] {
  const taken = new Uint8Array(length);
  const sorted = candidates.toSorted(
    (a, b) => a.rank - b.rank || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept = sorted.filter(({ start, end }) => {
    if (end <= start || taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.toSorted((a, b) => a.start - b.start);
}
