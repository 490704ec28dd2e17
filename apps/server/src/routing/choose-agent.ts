import type { AgentId } from '@parley/contract';

/** A place at which a conversation can be answered right now. */
export interface Seat {
  agentId: AgentId;
  /** how many conversations at a time */
  capacity: number;
  openConversations: number;
  stateSince: string;
  /** when this agent last got a conversation */
  assignedAt: string | null;
}

/**
 * Picks who takes the next conversation, or nobody. The least loaded for their capacity comes first; the longest idle wins a tie, so work does not pool on whoever signed in first.
 * Whoever let this customer pass is asked again only when nobody else is free.
 */
export function chooseAgent(seats: readonly Seat[], passedBy: readonly AgentId[]): AgentId | undefined {
  const free = seats.filter((seat) => seat.openConversations < seat.capacity);
  const fresh = free.filter((seat) => !passedBy.includes(seat.agentId));
  const [best] = (fresh.length > 0 ? fresh : free).toSorted(
    (a, b) =>
      load(a) - load(b) || idleSince(a).localeCompare(idleSince(b)) || a.agentId.localeCompare(b.agentId),
  );
  return best?.agentId;
}

const load = (seat: Seat) => seat.openConversations / seat.capacity;
const idleSince = (seat: Seat) => seat.assignedAt ?? seat.stateSince;
