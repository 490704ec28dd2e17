import { conversationEndpoints as endpoints } from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { type Route, route } from '../kernel/route.ts';
import { accept, decline, prioritise, read, reopen, returnToBot, snooze, tag, take } from './agent-acts.ts';
import type { AgentConversations } from './agent-conversations.ts';
import { pageOfFound, pageOfView, rowOf } from './page.ts';
import { countViews } from './store.ts';

/** Reading the inbox. */
export function readingRoutes(kernel: Kernel, conversations: AgentConversations): Route[] {
  const store = kernel.database;
  return [
    route(endpoints.listConversations, ({ query }, caller) =>
      pageOfView(store.in(caller.workspaceId), caller, query),
    ),
    route(endpoints.countConversations, (_, caller) => countViews(store.in(caller.workspaceId), caller)),
    route(endpoints.searchEntries, ({ query }, caller) =>
      pageOfFound(store.in(caller.workspaceId), caller, query, isoNow(kernel.clock)),
    ),
    route(endpoints.getConversation, async ({ params }, caller) =>
      rowOf(await conversations.get(caller, params.conversationId)),
    ),
    route(endpoints.listEntries, ({ params, query }, caller) =>
      conversations.entries(caller, params.conversationId, query),
    ),
  ];
}

/** Acting on conversations: every one of these is an append. */
export function actingRoutes({ act, send, addNote, close, transfer }: AgentConversations): Route[] {
  return [
    route(endpoints.sendMessage, ({ params, body }, caller) => send(caller, params.conversationId, body)),
    route(endpoints.addNote, ({ params, body }, caller) => addNote(caller, params.conversationId, body)),
    route(endpoints.takeConversation, ({ params, body }, caller) =>
      act(caller, params.conversationId, take(caller.agentId, body.ownerVersion)),
    ),
    route(endpoints.acceptConversation, ({ params, body }, caller) =>
      act(caller, params.conversationId, accept(caller.agentId), body.clientId),
    ),
    route(endpoints.declineConversation, ({ params, body }, caller) =>
      act(caller, params.conversationId, decline(caller.agentId), body.clientId),
    ),
    route(endpoints.transferConversation, ({ params, body }, caller) =>
      transfer(caller, params.conversationId, body),
    ),
    route(endpoints.returnToBot, ({ params, body }, caller) =>
      act(caller, params.conversationId, returnToBot(caller.agentId, body.ownerVersion, body.note)),
    ),
    route(endpoints.closeConversation, ({ params, body }, caller) =>
      close(caller, params.conversationId, body.clientId),
    ),
    route(endpoints.reopenConversation, ({ params, body }, caller) =>
      act(caller, params.conversationId, reopen(caller.agentId), body.clientId),
    ),
    route(endpoints.snoozeConversation, ({ params, body }, caller) =>
      act(caller, params.conversationId, snooze(caller.agentId, body.until)),
    ),
    route(endpoints.tagConversation, ({ params, body }, caller) =>
      act(caller, params.conversationId, tag(caller.agentId, body.added, body.removed)),
    ),
    route(endpoints.prioritiseConversation, ({ params, body }, caller) =>
      act(caller, params.conversationId, prioritise(caller.agentId, body.priority)),
    ),
    route(endpoints.readConversation, ({ params, body }, caller) =>
      act(caller, params.conversationId, read(caller.agentId, body.upTo)),
    ),
  ];
}
