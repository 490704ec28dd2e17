import { messageEndpoints as endpoints } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { type Route, route } from '../../kernel/route.ts';
import type { AgentConversations } from '../agent-conversations.ts';
import type { ConversationPorts } from '../ports.ts';
import { editMessage, recallMessage } from './amend-message.ts';
import { forwardMessage } from './forward-message.ts';

/** What becomes of single messages. */
export function messageRoutes(
  kernel: Kernel,
  agents: AgentConversations,
  { copyFiles, screen }: Pick<ConversationPorts, 'copyFiles' | 'screen'>,
): Route[] {
  return [
    route(endpoints.recallMessage, ({ params, body }, caller) =>
      recallMessage(kernel, agents, caller, params.conversationId, body.seq),
    ),
    route(endpoints.editMessage, ({ params, body }, caller) =>
      editMessage(kernel, agents, caller, params.conversationId, body, screen),
    ),
    route(endpoints.forwardMessage, ({ params, body }, caller) =>
      forwardMessage(
        kernel,
        { reach: agents, speak: agents.speak, copyFiles },
        caller,
        params.conversationId,
        body,
      ),
    ),
  ];
}
