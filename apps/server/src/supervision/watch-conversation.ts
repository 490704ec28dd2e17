import type { ConversationId } from '@parley/contract';
import type { AgentCaller } from '../kernel/route.ts';
import type { SupervisionRoom } from './room.ts';

/** Writes down who looks on; nothing of it is in the conversation. */
export async function watchConversation(
  { kernel, conversations, writeAudit }: SupervisionRoom,
  caller: AgentCaller,
  id: ConversationId,
): Promise<void> {
  await conversations.agents.get(caller, id);
  const { workspaceId, agentId: actor } = caller;
  await kernel.database
    .in(workspaceId)
    .transaction((tx) => writeAudit(tx, { workspaceId, actor, action: 'conversation.watched', object: id }));
}
