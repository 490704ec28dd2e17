import { readRows } from './read-rows.ts';

/** One sentence, clean and disturbed; `intent` is a name of the service set, and only `held-out` pairs may be measured on. */
export interface DisturbedPair {
  split: 'tuning' | 'held-out';
  kind: string;
  language: string;
  intent: string;
  clean: string;
  disturbed: string;
}

/** Reads all pairs of the robustness set, in the order of the file. */
export function readRobustness(): DisturbedPair[] {
  return readRows('robustness/pairs.tsv').map((row) => ({
    split: row.split === 'held-out' ? 'held-out' : 'tuning',
    kind: row.kind ?? '',
    language: row.language ?? '',
    intent: row.intent ?? '',
    clean: row.clean ?? '',
    disturbed: row.disturbed ?? '',
  }));
}
