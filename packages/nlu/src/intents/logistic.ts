/** A point of a logistic regression: its signals, whether it is the sought, and how much it counts. */
export interface Point {
  signals: readonly number[];
  isIn: boolean;
  weight: number;
}

const rounds = 25;
const ridge = 1e-2;

/** The logistic function of a weighted sum of signals; the constant stands last in the coefficients. */
export function chance(coefficients: readonly number[], signals: readonly number[]): number {
  let sum = coefficients[signals.length] ?? 0;
  signals.forEach((signal, at) => {
    sum += signal * (coefficients[at] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}

/** Fits a logistic regression by Newton's method with a small ridge; coefficients, the constant last. */
export function fitLogistic(points: readonly Point[], size: number): number[] {
  let coefficients = new Array<number>(size + 1).fill(0);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = coefficients.map((coefficient) => -ridge * coefficient);
    const curvature = coefficients.map((_, row) =>
      coefficients.map((__, column) => (row === column ? ridge : 0) as number),
    );
    for (const { signals, isIn, weight } of points) {
      const at = chance(coefficients, signals);
      const inputs = [...signals, 1];
      inputs.forEach((input, row) => {
        gradient[row] = (gradient[row] ?? 0) + weight * ((isIn ? 1 : 0) - at) * input;
        const line = curvature[row] ?? [];
        inputs.forEach((other, column) => {
          line[column] = (line[column] ?? 0) + weight * at * (1 - at) * input * other;
        });
      });
    }
    const change = solveLinear(curvature, gradient);
    coefficients = coefficients.map(
      (coefficient, at) => coefficient + Math.max(-4, Math.min(4, change[at] ?? 0)),
    );
    if (change.every((each) => Math.abs(each) < 1e-6)) break;
  }
  return coefficients;
}

/** Solves linear equations with a positive definite matrix, for which Gauss's method needs no pivoting. */
export function solveLinear(matrix: number[][], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0]);
  const size = lines.length;
  lines.forEach((pivot, at) => {
    const divisor = pivot[at] || 1e-12;
    for (let column = at; column <= size; column += 1) pivot[column] = (pivot[column] ?? 0) / divisor;
    lines.forEach((line, other) => {
      const factor = line[at] ?? 0;
      if (other === at || factor === 0) return;
      for (let column = at; column <= size; column += 1)
        line[column] = (line[column] ?? 0) - factor * (pivot[column] ?? 0);
    });
  });
  return lines.map((line) => line[size] ?? 0);
}
