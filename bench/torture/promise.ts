import type { Build } from '../stage/build.ts';
import type { Options } from './options.ts';
import type { Chance } from './random.ts';
import type { Stage } from './stage.ts';

/** What became of a promise. */
export interface Verdict {
  isKept: boolean;
  figures: Record<string, unknown>;
  /** the first of what was wrong */
  examples: readonly string[];
}
export interface Ground {
  build: Build;
  options: Options;
  chance: Chance;
  /** the two servers; opened when first asked for */
  stage(): Promise<Stage>;
}
export type Torment = (ground: Ground) => Promise<Verdict>;
