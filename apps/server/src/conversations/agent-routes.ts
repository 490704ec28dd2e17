import { conversationEndpoints as endpoints } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import { type Route, route } from '../kernel/route.ts';
import { accept, decline, prioritise, read, reopen, returnToBot, snooze, tag, take } from './agent-acts.ts';
import type { AgentConversations } from './agent-conversations.ts';
import { parseFilter } from './filter/parse-filter.ts';
import { filterOfView, pageOfFiltered, pageOfView, rowOf } from './page.ts';
import { searchEntries } from './search/search-entries.ts';
import { countViews } from './store.ts';
import type { SavedViews } from './views/saved-views.ts';

/** Reading the inbox. */
export function readingRoutes(kernel: Kernel, conversations: AgentConversations, views: SavedViews): Route[] {
  const store = kernel.database;
  return [
    route(endpoints.listConversations, async ({ query }, caller) => {
      const { savedViewId, filter: written } = query;
      const scope = store.in(caller.workspaceId);
      const nowMs = kernel.clock.now();
      if (savedViewId === undefined && written === undefined) {
        const { view, teamId, contactId, order } = query;
        if (order === undefined || contactId) return pageOfView(scope, caller, query);
        const filter = filterOfView(view, teamId);
        return pageOfFiltered(scope, caller, { ...query, filter, order, nowMs, isOwn: view === 'mine' });
      }
      const kept = savedViewId ? await views.get(caller, savedViewId) : undefined;
      const filter = written === undefined ? (kept?.filter ?? { all: [] }) : parseFilter(written);
      const order = query.order ?? kept?.order ?? 'newest';
      return pageOfFiltered(scope, caller, { ...query, filter, order, nowMs });
    }),
    route(endpoints.countConversations, (_, caller) => countViews(store.in(caller.workspaceId), caller)),
    route(endpoints.searchEntries, ({ query }, caller) =>
      searchEntries(store.in(caller.workspaceId), caller, query, kernel.clock.now()),
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
