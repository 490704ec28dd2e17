import { readLanguage } from '@parley/nlu';
import { readRows } from './read-rows.ts';

/** Accuracy (percent) of language detection on held-out texts of up to 3, 4 to 10 and 11 to 30 characters. A mixed text counts when both its main language and that it is mixed are told; every other one when the language is told and not called mixed. */
export async function measureLanguage(): Promise<Record<string, unknown>> {
  const judged = readRows('language/held-out.tsv').map((row) => ({
    length: [...(row.text ?? '')].length,
    isRight: isRight(row),
  }));
  const within = (least: number, most: number) =>
    share(judged.filter((row) => row.length >= least && row.length <= most).map((row) => row.isRight));
  return { chars3: within(1, 3), chars10: within(4, 10), chars30: within(11, 30) };
}

/** Whether the language of one labelled row (`label`, `main`, `text`) is told in full. */
export function isRight(row: Readonly<Record<string, string>>): boolean {
  const reading = readLanguage(row.text ?? '');
  return reading.main === row.main && reading.isMixed === (row.label === 'mixed');
}

function share(isRight: readonly boolean[]): number {
  const right = isRight.filter(Boolean).length;
  return Math.round((1000 * right) / Math.max(1, isRight.length)) / 10;
}
