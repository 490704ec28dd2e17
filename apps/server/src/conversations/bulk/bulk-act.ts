import type { AgentId, BulkAct, ConversationState } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import { type Act, close, prioritise, read, reopen, snooze, tag, transfer } from '../agent-acts.ts';

/** The same act for each of many, judged on each one's own state. */
export function bulkAct(me: AgentId, act: BulkAct): Act {
  switch (act.kind) {
    case 'tag':
      return tag(me, act.added, act.removed);
    case 'assign':
      return (state) =>
        isWith(state, act.agentId) ? [] : transfer(me, state.ownerVersion, { toAgent: act.agentId })(state);
    case 'transfer':
      return (state) =>
        state.owner.kind === 'queue' && state.teamId === act.teamId && state.status !== 'closed'
          ? []
          : transfer(me, state.ownerVersion, { toTeam: act.teamId })(state);
    case 'prioritise':
      return prioritise(me, act.priority);
    case 'snooze':
      return (state) => (state.snoozedUntil === act.until ? [] : snooze(me, act.until)(state));
    case 'close':
      return close(me, act.asksRating);
    case 'reopen':
      return reopen(me);
    case 'read':
      return (state) => {
        if (state.owner.kind !== 'agent' || state.owner.agentId !== me)
          throw new Refusal('conversation.not-yours');
        return read(me, state.headSeq)(state);
      };
  }
}

const isWith = ({ owner, acceptBy, status }: ConversationState, agentId: AgentId) =>
  owner.kind === 'agent' && owner.agentId === agentId && acceptBy === null && status !== 'closed';
