import type { BodyOf, BotTurn, ConnectorCalled, Dialogue, HandOverRule, ReplyReason } from '@parley/contract';
import type { Match } from '@parley/nlu';

/** What came of the wishes of one turn, as far as they could be met in it. */
export interface Met {
  says: BodyOf<'message'>[];
  records: ConnectorCalled[];
  dialogue: Dialogue;
  passed: BotTurn['passed'];
  because: ReplyReason;
  flowCandidates: readonly Match[];
  handOver?: { rule: HandOverRule; note: string | undefined; team?: string | undefined };
}
