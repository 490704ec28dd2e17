import type { AgentId, ConversationId, TeamId } from '@parley/contract';
import { chooseAgent, type Seat } from './choose-agent.ts';

/** A customer in the queue, as the pass sees them. */
export interface Waiting {
  id: ConversationId;
  teamId: TeamId;
  ownerVersion: number;
  passedBy: AgentId[];
}
export interface Assignment {
  conversation: Waiting;
  agentId: AgentId;
}

/** Gives every waiting customer, in their order, the best free agent of their team; each gift counts at once towards the load of the next. */
export function planAssignments(
  waiting: readonly Waiting[],
  seatsOf: ReadonlyMap<TeamId, readonly Seat[]>,
  nowIso: string,
): Assignment[] {
  const given = new Map<AgentId, number>();
  return waiting.flatMap((conversation) => {
    const seats = (seatsOf.get(conversation.teamId) ?? []).map((seat) =>
      withGiven(seat, given.get(seat.agentId) ?? 0, nowIso),
    );
    const agentId = chooseAgent(seats, conversation.passedBy);
    if (!agentId) return [];
    given.set(agentId, (given.get(agentId) ?? 0) + 1);
    return [{ conversation, agentId }];
  });
}

const withGiven = (seat: Seat, count: number, nowIso: string): Seat =>
  count === 0 ? seat : { ...seat, openConversations: seat.openConversations + count, assignedAt: nowIso };
