import type { Vector } from './vocabulary.ts';

/** The length of a vector, squared. */
export function squareOf({ values }: Vector): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
