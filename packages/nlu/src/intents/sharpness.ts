import { solveLinear } from './logistic.ts';

/** A row that a fit had not seen: the scores of the intents in play, the place of its own among them, and the signals of its standing. */
export interface Trial {
  scores: readonly number[];
  own: number;
  signals: readonly number[];
}

const usual = Math.log(5);
const least = Math.log(0.3);
const most = Math.log(40);
// Where few rows were held out and all came right, the loss alone would make everything certain; these hold it back (by cross-validation on training rows).
const pullToUsual = 2;
const pullToNone = 4;
const rounds = 30;
const longestStep = 0.5;

/** What the scores of a text are multiplied by before the softmax: the better the best score is and the further it leads, the more a difference may mean. */
export function sharpnessOf(coefficients: readonly number[], signals: readonly number[]): number {
  const inputs = inputsOf(signals);
  const sum = inputs.reduce((total, input, at) => total + input * (coefficients[at] ?? 0), 0);
  return Math.exp(Math.min(most, Math.max(least, sum)));
}

/** Sharpness that does not depend on the text. */
export const evenSharpness = (sharpness: number): number[] => [Math.log(sharpness), 0, 0];

/** Fits sharpness to held-out rows: the greatest likelihood of their own intents, by Newton's method; coefficients for the constant, the best score and its lead. */
export function fitSharpness(trials: readonly Trial[]): number[] {
  let coefficients = evenSharpness(Math.exp(usual));
  for (let round = 0; round < rounds; round += 1) {
    const change = stepFrom(coefficients, trials);
    coefficients = coefficients.map(
      (coefficient, at) => coefficient + Math.max(-longestStep, Math.min(longestStep, change[at] ?? 0)),
    );
    if (change.every((each) => Math.abs(each) < 1e-5)) break;
  }
  return coefficients;
}

// The best score of a known text is about 1, its lead about 1 more than that of a doubtful one.
const inputsOf = ([top = 0, lead = 0]: readonly number[]): number[] => [1, top, lead - 0.5];

function stepFrom(coefficients: readonly number[], trials: readonly Trial[]): number[] {
  const pulls = coefficients.map((_, at) => (at === 0 ? pullToUsual : pullToNone));
  const gradient = coefficients.map((each, at) => -(pulls[at] ?? 0) * (each - (at === 0 ? usual : 0)));
  const curvature = pulls.map((pull, row) => pulls.map((_, column) => (row === column ? pull : 0) as number));
  for (const trial of trials) {
    const inputs = inputsOf(trial.signals);
    const { slope, bend } = lossAt(sharpnessOf(coefficients, trial.signals), trial);
    inputs.forEach((input, row) => {
      gradient[row] = (gradient[row] ?? 0) + slope * input;
      const line = curvature[row] ?? [];
      inputs.forEach((other, column) => {
        line[column] = (line[column] ?? 0) + bend * input * other;
      });
    });
  }
  return solveLinear(curvature, gradient);
}

/** How the logarithm of the likelihood changes with that of the sharpness, and how fast that change falls. */
function lossAt(sharpness: number, { scores, own }: Trial): { slope: number; bend: number } {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let [total, first, second] = [0, 0, 0];
  for (const score of scores) {
    const odds = Math.exp(sharpness * (score - top));
    total += odds;
    first += odds * (score - top);
    second += odds * (score - top) ** 2;
  }
  const mean = first / total;
  return {
    slope: sharpness * ((scores[own] ?? 0) - top - mean),
    bend: Math.max(1e-6, sharpness ** 2 * (second / total - mean ** 2)),
  };
}
