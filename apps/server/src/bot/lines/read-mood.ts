import { type Feeling, feel, type Trend, trendOf } from '@parley/nlu';
import { withoutTakingBack } from '../cues/takes-back.ts';

/** How a customer feels at this moment, and where their mood is heading. */
export interface Mood {
  feeling: Feeling;
  trend: Trend;
  /** more than one of the last messages was ill at ease */
  isLasting: boolean;
}

const calm: Feeling = { emotion: 'neutral', intensity: 0, valence: 0, shownBy: [] };
const mostTexts = 8;

/** Reads the mood of what a customer wrote, newest first, of which `latest` texts came in one go: the worst of them counts. What no word shows is too uncertain to act on. */
export function readMood(newestFirst: readonly string[], latest = 1): Mood {
  const feelings = newestFirst.slice(0, mostTexts).map((text) => shown(feel(withoutTakingBack(text))));
  const feeling = feelings
    .slice(0, Math.max(1, latest))
    .reduce((worst, each) => (each.valence < worst.valence || worst === calm ? each : worst), calm);
  const isLasting = feelings.filter(({ valence }) => valence < 0).length > 1;
  return { feeling, trend: trendOf(feelings.toReversed()), isLasting };
}

const shown = (feeling: Feeling): Feeling =>
  feeling.shownBy.length > 0 || feeling.intensity === 3 ? feeling : calm;
