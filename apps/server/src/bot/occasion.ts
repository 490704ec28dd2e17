import type { ConversationState, Dialogue } from '@parley/contract';
import type { Line } from './lines/line.ts';
import type { Habits, KnownReader } from './store.ts';

/** What a turn must know of the conversation it is in. */
export type Talked = Pick<ConversationState, 'workspaceId' | 'id' | 'contactId' | 'locale' | 'tags'>;

/** What a turn rests on beside what the business knows. */
export interface Occasion {
  state: Talked;
  /** of the message that is answered */
  seq: number;
  /** of the conversation up to it, the latest of them */
  lines: readonly Line[];
  habits: Habits;
  known: KnownReader | undefined;
  /** what was spoken of in another conversation of somebody who has proven who they are */
  elsewhere?: Dialogue | undefined;
}
