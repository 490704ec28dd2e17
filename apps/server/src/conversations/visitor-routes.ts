import { widgetEndpoints as endpoints } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import { type Route, route } from '../kernel/route.ts';
import {
  askForCallback,
  leaveMessage,
  leaveQueue,
  readAsContact,
  receiveAsContact,
  vote,
} from './visitor-acts.ts';
import type { VisitorConversations } from './visitor-conversations.ts';

/** What a visitor may do over HTTP; their sockets do the same through the same calls. */
export function visitorRoutes({ clock }: Kernel, conversations: VisitorConversations): Route[] {
  const { act, view } = conversations;
  return [
    route(endpoints.listVisitorEntries, ({ params, query }, caller) =>
      conversations.entries(caller, params.conversationId, query.after, query.limit),
    ),
    route(endpoints.sayAsVisitor, async ({ body: { conversationId, page, ...message } }, caller) => {
      const said = await conversations.say(caller, { message, conversationId, page });
      return { conversationId: said.conversationId, seq: said.seq, conversation: await view(said.state) };
    }),
    route(endpoints.askForPerson, ({ params }, caller) =>
      conversations.askForPerson(caller, params.conversationId),
    ),
    route(endpoints.leaveQueue, ({ params }, caller) =>
      act(caller, params.conversationId, leaveQueue(caller.contactId)),
    ),
    route(endpoints.leaveMessage, async ({ params, body }, caller) => {
      const team = await conversations.defaultTeam(caller);
      return act(caller, params.conversationId, leaveMessage(caller.contactId, team, body));
    }),
    route(endpoints.askForCallback, async ({ params, body }, caller) => {
      const team = await conversations.defaultTeam(caller);
      const asks = askForCallback(caller.contactId, team, body, clock.now());
      return act(caller, params.conversationId, asks);
    }),
    route(endpoints.endAsVisitor, ({ params }, caller) => conversations.end(caller, params.conversationId)),
    route(endpoints.readAsVisitor, ({ params, body }, caller) =>
      act(caller, params.conversationId, readAsContact(caller.contactId, body.upTo)),
    ),
    route(endpoints.receiveAsVisitor, ({ params, body }, caller) =>
      act(caller, params.conversationId, receiveAsContact(caller.contactId, body.upTo)),
    ),
    route(endpoints.voteAsVisitor, ({ params, body }, caller) =>
      act(caller, params.conversationId, vote(caller.contactId, body)),
    ),
    route(endpoints.rate, ({ params, body }, caller) =>
      conversations.rate(caller, params.conversationId, body),
    ),
  ];
}
