import type { HandOverRules, Locale, QuestionId } from '@parley/contract';
import type { Offer } from '../../knowledge/index.ts';
import type { SmallTalk } from '../small-talk/find-small-talk.ts';
import type { Heard } from './heard.ts';

/** All that a decision of the bot rests on. */
export interface Turn {
  locale: Locale;
  /** what the customer said since the last answer, oldest first */
  heard: readonly Heard[];
  hasAttachment: boolean;
  /** how often in a row the bot has not understood before */
  tries: number;
  /** what is asked most */
  suggestions: readonly Offer[];
  rules: HandOverRules;
  /** how often each question was answered since the bot has the conversation */
  answered: ReadonlyMap<QuestionId, number>;
  smallTalk?: SmallTalk | undefined;
  isAbusive: boolean;
  /** the title of the case that was left unfinished for so long that it is over */
  lapsed?: string | undefined;
  /** the title of the case that could be begun after the answer */
  offered?: string | undefined;
}
