import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';
import { evenSharpness, fitSharpness, sharpnessOf, type Trial } from './sharpness.ts';

/** Rows of four intents whose own one is drawn by the chances that a sharpness gives. */
function drawTrials(coefficients: readonly number[], rows: number): Trial[] {
  const random = randomFrom(3);
  return Array.from({ length: rows }, () => {
    const scores = Array.from({ length: 4 }, () => random() * 2 - 1);
    const [top = 0, next = 0] = scores.toSorted((a, b) => b - a);
    const signals = [top, top - next];
    const odds = scores.map((score) => Math.exp(sharpnessOf(coefficients, signals) * score));
    let left = random() * odds.reduce((sum, each) => sum + each, 0);
    const own = odds.findIndex((each) => {
      left -= each;
      return left <= 0;
    });
    return { scores, own: Math.max(0, own), signals };
  });
}

test('sharpness is found again from rows drawn by it, also where it depends on the text', () => {
  const coefficients = [1, 0.6, -0.8];
  const fitted = fitSharpness(drawTrials(coefficients, 20_000));
  for (const [at, coefficient] of coefficients.entries()) expect(fitted[at]).toBeCloseTo(coefficient, 0.5);
});

test('a few rows that all came right make nothing certain, and none leave it as usual', () => {
  const right = Array.from({ length: 4 }, () => ({ scores: [1, -1], own: 0, signals: [1, 2] }));
  expect(sharpnessOf(fitSharpness(right), [1, 2])).toBeLessThan(12);
  expect(sharpnessOf(fitSharpness([]), [0, 0])).toBeCloseTo(5, 6);
  expect(sharpnessOf(evenSharpness(4), [3, 3])).toBeCloseTo(4, 6);
});
