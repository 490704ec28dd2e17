import { messageEndpoints as endpoints } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { type Route, route } from '../../kernel/route.ts';
import type { AgentConversations } from '../agent-conversations.ts';
import type { ConversationPorts } from '../ports.ts';
import { editMessage, recallMessage } from './amend-message.ts';
import { listChanged } from './find-message.ts';
import { forwardMessage } from './forward-message.ts';

/** What becomes of single messages. */
export function messageRoutes(
  kernel: Kernel,
  agents: AgentConversations,
  { copyFiles, ...told }: Pick<ConversationPorts, 'copyFiles' | 'carries'>,
): Route[] {
  return [
    route(endpoints.getMessage, async ({ params, query }, caller) => {
      await agents.get(caller, params.conversationId);
      const store = kernel.database.in(caller.workspaceId);
      return { data: await listChanged(store, params.conversationId, query.seq) };
    }),
    route(endpoints.recallMessage, ({ params, body }, caller) =>
      recallMessage(kernel, agents, caller, params.conversationId, body.seq, told),
    ),
    route(endpoints.editMessage, ({ params, body }, caller) =>
      editMessage(kernel, agents, caller, params.conversationId, body, { speak: agents.speak, ...told }),
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
