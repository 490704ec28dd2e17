import { conversationEndpoints as endpoints } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { type Route, route } from '../../kernel/route.ts';
import type { AgentConversations } from '../agent-conversations.ts';
import { depart, join, remove } from './acts.ts';
import { inviteColleague } from './invite-colleague.ts';

/** Colleagues beside the owner. */
export const participantRoutes = (kernel: Kernel, conversations: AgentConversations): Route[] => [
  route(endpoints.inviteColleague, ({ params, body }, caller) =>
    inviteColleague(kernel, conversations, caller, params.conversationId, body),
  ),
  route(endpoints.joinConversation, ({ params, body }, caller) =>
    conversations.act(caller, params.conversationId, join(caller, body.mode, kernel.clock.now())),
  ),
  route(endpoints.departConversation, ({ params, body }, caller) =>
    conversations.act(caller, params.conversationId, depart(caller.agentId), body.clientId),
  ),
  route(endpoints.removeParticipant, ({ params }, caller) =>
    conversations.act(caller, params.conversationId, remove(caller, params.agentId)),
  ),
];
