import type { BodyOf, HandOverRule, ReplyReason } from '@parley/contract';

/** What the bot does: says something, several things, or nothing; and hands over, or not. */
export interface Reply {
  says: BodyOf<'message'>[];
  because: ReplyReason;
  handOver?: BodyOf<'handed-over'>['reason'];
  rule?: HandOverRule;
}
