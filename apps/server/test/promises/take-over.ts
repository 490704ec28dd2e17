import type { ConversationId, WorkspaceId } from '@parley/contract';
import { type AgentClient, ProblemAnswer } from '../agent-client.ts';

/** Makes the conversation the agent's, whoever moves it at the same time. */
export async function takeOver(
  agent: AgentClient,
  workspaceId: WorkspaceId,
  id: ConversationId,
): Promise<void> {
  const on = { params: { workspaceId, conversationId: id } };
  for (;;) {
    const { ownerVersion } = await agent.call('getConversation', on);
    try {
      await agent.call('takeConversation', { ...on, body: { ownerVersion } });
      return;
    } catch (error) {
      if (!(error instanceof ProblemAnswer) || error.problem.code !== 'conversation.owner-changed')
        throw error;
    }
  }
}
