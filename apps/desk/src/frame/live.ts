import type { ChangedSubject } from '@parley/contract';
import type { DeskEvent } from '@parley/sdk';
import { dueRulesKey } from '../conversations/clock/due-rules.ts';
import { forgetPassing, hearTyping, hearViewers } from '../conversations/ephemeral.ts';
import { askListAgain, askListsAgain, listsKey, patchLists, setCounts } from '../conversations/list/lists.ts';
import { askMentionsAgain } from '../conversations/list/mentions.ts';
import { watchedList } from '../conversations/list/use-watch.ts';
import { insightKey } from '../insight/keys.ts';
import { agentsKey, patchPresence, teamsKey } from '../people/agents.ts';
import { totalsKey } from '../people/use-state-totals.ts';
import { queries } from '../shell/queries.ts';
import type { Seat } from '../shell/seat.tsx';
import { ticketsKey } from '../tickets/tickets.ts';

/** What must be asked for again when a subject changed; a new subject does not compile until it is here. */
const asked: { readonly [S in ChangedSubject]: (workspaceId: string) => ReadonlyArray<readonly unknown[]> } =
  {
    agents: (id) => [agentsKey(id), totalsKey(id)],
    teams: (id) => [teamsKey(id), agentsKey(id)],
    workspace: () => [['me'], ['workspace']],
    channels: (id) => [
      ['channels', id],
      ['conversation-channel', id],
    ],
    connectors: (id) => [
      ['connectors', id],
      ['cards', id],
    ],
    flows: (id) => [['flows', id]],
    routing: (id) => [['routing', id], dueRulesKey(id)],
    'outside-desks': (id) => [['outside-desks', id]],
    bot: (id) => [['bot', id]],
    knowledge: (id) => [['questions', id], insightKey(id)],
    insight: (id) => [insightKey(id)],
    'canned-replies': (id) => [['canned-replies', id]],
    templates: (id) => [['templates', id]],
    tickets: (id) => [ticketsKey(id)],
    views: (id) => [['views', id]],
    bulk: (id) => [['bulk', id]],
    contacts: (id) => [
      ['contacts', id],
      ['conversations', id, 'of'],
    ],
    panels: (id) => [['panels', id]],
    'profile-settings': (id) => [['profile-settings', id]],
    scheduled: (id) => [['scheduled', id]],
    invitations: (id) => [['invitations', id]],
    'sensitive-words': (id) => [['sensitive-words', id]],
    announcements: (id) => [['announcements', id]],
    supervision: (id) => [['supervision', id]],
    translation: (id) => [['translation', id]],
  };

/** Lets what the link hears reach everything that is shown. */
export function hearEvent(seat: Seat, event: DeskEvent) {
  const { workspaceId, outbox } = seat;
  switch (event.t) {
    case 'rows':
      return patchLists(workspaceId, watchedList(), event);
    case 'counts':
      return setCounts(workspaceId, event.counts);
    case 'stale':
      return void askListAgain(watchedList() ?? listsKey(workspaceId));
    case 'mentioned':
      return askMentionsAgain(workspaceId);
    case 'resumed':
      forgetPassing();
      askMentionsAgain(workspaceId);
      void askListsAgain(workspaceId);
      return askAgain([agentsKey(workspaceId)]);
    case 'welcome':
      return outbox.flush();
    case 'typing':
      return hearTyping(event.conversationId, event.who, event.on, event.text);
    case 'viewers':
      return hearViewers(event.conversationId, event.agentIds);
    case 'presence':
      return patchPresence(workspaceId, event.agentId, event.state, event.connected);
    case 'changed':
      return askAgain(asked[event.subject](workspaceId));
    case 'bye':
      return event.reason === 'revoked' || !event.again ? askAgain([['me']]) : undefined;
    case 'refused':
      // the hello itself may be refused: the session or the seat is gone
      return event.ref === undefined && seat.link.state !== 'open' ? askAgain([['me']]) : undefined;
    default:
      return undefined;
  }
}

function askAgain(keys: ReadonlyArray<readonly unknown[]>) {
  for (const queryKey of keys) void queries.invalidateQueries({ queryKey });
}
