import type { QuestionContent } from '@parley/contract';
import type { Wordings } from '../wordings.ts';

/** A topic as it is brought in, and found again under its key; what it does not name stays as it is. */
export interface ImportedTopic
  extends Partial<Pick<QuestionContent, 'kind' | 'tags' | 'validFrom' | 'validTo'>> {
  key: string;
  category: string;
  wordings: Wordings;
  /** keys of topics to lead on to; absent: as they are */
  related?: readonly string[];
}

/** What bringing a topic in does, or would do. */
export type Effect = 'new' | 'changed' | 'same';
