import type { Wordings } from '../wordings.ts';

/** A topic as it is brought in: published at once, and found again under its key. */
export interface ImportedTopic {
  key: string;
  category: string;
  wordings: Wordings;
  /** keys of topics to lead on to; absent: as they are */
  related?: readonly string[];
}
