import { type Asked, moment, type Ticket, type TicketStatus, type ticketEndpoints } from '@parley/contract';
import { z } from 'zod';
import { packCursor, parseCursor } from '../conversations/index.ts';
import type { Query } from '../kernel/database/index.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { listTickets, type TicketPlace } from './store.ts';

type Wanted = Asked<typeof ticketEndpoints.listTickets>['query'];

const place = z.object({ at: moment, id: z.string().max(100) });

/** A page of the tickets that the caller may see, what changed last first. */
export async function pageOfTickets(query: Query, caller: AgentCaller, wanted: Wanted) {
  const { status, agentId, cursor, limit, ...asked } = wanted;
  const after = parseCursor<TicketPlace>(cursor, place);
  const found = await listTickets(query, caller, {
    ...asked,
    statuses: status?.split(',') as TicketStatus[] | undefined,
    agentId: agentId === 'me' ? caller.agentId : agentId,
    after,
    limit: limit + 1,
  });
  const data = found.slice(0, limit);
  const last = data.at(-1);
  const hasMore = found.length > limit;
  return { data, has_more: hasMore, next_cursor: hasMore && last ? cursorOf(last) : null };
}

const cursorOf = ({ changedAt, id }: Ticket): string =>
  packCursor({ at: changedAt, id } satisfies TicketPlace);
