import { type Asked, moment, type Ticket, type TicketStatus, type ticketEndpoints } from '@parley/contract';
import { z } from 'zod';
import { packCursor, parseCursor } from '../conversations/index.ts';
import { isoNow } from '../kernel/clock.ts';
import type { AgentCaller } from '../kernel/route.ts';
import type { TicketRoom } from './room.ts';
import { listTickets, never, type TicketPlace } from './store.ts';

type Wanted = Asked<typeof ticketEndpoints.listTickets>['query'];

const place = z.object({ at: moment.or(z.literal(never)), id: z.string().max(100) });

/** A page of the tickets that the caller may see, what changed last first, or what is due first. */
export async function pageOfTickets(
  { kernel }: Pick<TicketRoom, 'kernel'>,
  caller: AgentCaller,
  wanted: Wanted,
) {
  const { status, agentId, due, cursor, limit, ...asked } = wanted;
  const after = parseCursor<TicketPlace>(cursor, place);
  const found = await listTickets(kernel.database.in(caller.workspaceId), caller, {
    ...asked,
    dueBy: due && isoNow(kernel.clock),
    statuses: status?.split(',') as TicketStatus[] | undefined,
    agentId: agentId === 'me' ? caller.agentId : agentId,
    after,
    limit: limit + 1,
  });
  const data = found.slice(0, limit);
  const last = data.at(-1);
  const hasMore = found.length > limit;
  return { data, has_more: hasMore, next_cursor: hasMore && last ? cursorOf(last, wanted.order) : null };
}

const cursorOf = ({ changedAt, dueAt, id }: Ticket, order: Wanted['order']): string =>
  packCursor({ at: order === 'due' ? (dueAt ?? never) : changedAt, id } satisfies TicketPlace);
