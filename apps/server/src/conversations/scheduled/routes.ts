import { scheduledEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { ScheduledRoom } from './room.ts';
import { cancelScheduled, changeScheduled, listScheduled, scheduleMessage, sendNow } from './scheduled.ts';

/** What is to be said later. */
export function scheduledRoutes(room: ScheduledRoom): Route[] {
  return [
    route(endpoints.listScheduledMessages, async ({ params }, caller) => ({
      data: await listScheduled(room, caller, params.conversationId),
    })),
    route(endpoints.scheduleMessage, ({ params, body }, caller) =>
      scheduleMessage(room, caller, params.conversationId, body),
    ),
    route(endpoints.changeScheduledMessage, ({ params, body }, caller) =>
      changeScheduled(room, caller, params.conversationId, { id: params.scheduledMessageId, ...body }),
    ),
    route(endpoints.sendScheduledMessage, ({ params }, caller) =>
      sendNow(room, caller, params.conversationId, params.scheduledMessageId),
    ),
    route(endpoints.cancelScheduledMessage, async ({ params }, caller) => {
      await cancelScheduled(room, caller, params.conversationId, params.scheduledMessageId);
      return {};
    }),
  ];
}
