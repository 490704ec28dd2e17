import { timingSafeEqual } from 'node:crypto';

/** Whether two texts are the same, in a time that does not tell how much of them is; an empty one equals nothing, so that a missing secret lets nobody in. */
export function isEqual(given: string | null | undefined, wanted: string): boolean {
  if (!given || wanted === '') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
