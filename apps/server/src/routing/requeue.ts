import type { AgentId, BodyOf, ConversationId, WorkspaceId } from '@parley/contract';
import type { Log } from '../conversations/index.ts';

/** Puts a conversation back to the front of its queue, if this agent still has it under this version. */
export async function requeue(
  log: Log,
  held: { workspaceId: WorkspaceId; id: ConversationId; agentId: AgentId; ownerVersion: number },
  reason: BodyOf<'requeued'>['reason'],
): Promise<void> {
  await log.append({
    workspaceId: held.workspaceId,
    conversationId: held.id,
    decide: (state) => {
      const isHeld =
        state.owner.kind === 'agent' &&
        state.owner.agentId === held.agentId &&
        state.ownerVersion === held.ownerVersion &&
        state.status !== 'closed';
      const isTaken = reason === 'no-answer' && state.acceptBy === null;
      return isHeld && !isTaken
        ? [{ author: { kind: 'system' }, body: { kind: 'requeued', from: held.agentId, reason } }]
        : [];
    },
  });
}
