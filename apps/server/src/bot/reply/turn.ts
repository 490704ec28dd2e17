import type { BodyOf, HandOverRule, HandOverRules, Locale, QuestionId, ReplyReason } from '@parley/contract';
import type { Answer, Candidate, Offer, Understood } from '../../knowledge/index.ts';
import type { SmallTalk } from '../small-talk/find-small-talk.ts';

/** One thing the customer said, as it was understood. */
export interface Heard {
  decision: Understood['understanding']['decision'];
  wants: Understood['understanding']['wants'];
  /** word for word a question of the workspace, as a tapped choice is */
  isExact: boolean;
  /** likeliest first, at most five */
  candidates: readonly Candidate[];
  /** what the candidates are called, as far as they are still published */
  titles: readonly Offer[];
  /** there when the decision is sure */
  answer?: Answer & { related: readonly Offer[] };
  /** there when one question is meant more likely than not */
  likely?: Answer & { related: readonly Offer[] };
}

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

/** What the bot does: says something, several things, or nothing; and hands over, or not. */
export interface Reply {
  says: BodyOf<'message'>[];
  because: ReplyReason;
  handOver?: BodyOf<'handed-over'>['reason'];
  rule?: HandOverRule;
}
