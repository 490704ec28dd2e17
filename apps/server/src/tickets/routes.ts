import { ticketEndpoints as endpoints } from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import { type Route, route } from '../kernel/route.ts';
import { changeTicket } from './change-ticket.ts';
import { getWholeTicket } from './get-ticket.ts';
import { pageOfTickets } from './list-tickets.ts';
import { openTicket } from './open-ticket.ts';
import type { TicketRoom } from './room.ts';
import { countMine } from './store.ts';

export function ticketRoutes(room: TicketRoom): Route[] {
  const { database } = room.kernel;
  return [
    route(endpoints.openTicket, ({ params, body }, caller) =>
      openTicket(room, caller, params.conversationId, body),
    ),
    route(endpoints.listTickets, ({ query }, caller) => pageOfTickets(room, caller, query)),
    route(endpoints.countTickets, (_asked, caller) =>
      countMine(database.in(caller.workspaceId), caller, isoNow(room.kernel.clock)),
    ),
    route(endpoints.getTicket, ({ params }, caller) =>
      getWholeTicket(database.in(caller.workspaceId), caller, params.ticketId),
    ),
    route(endpoints.changeTicket, ({ params, body }, caller) =>
      changeTicket(room, caller, params.ticketId, body),
    ),
  ];
}
