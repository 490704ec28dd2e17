import type { AgentId, BodyOf, ConversationId, WorkspaceId } from '@parley/contract';
import type { Log } from '../conversations/index.ts';

/** Puts a conversation back to the front of its queue, if this agent still has it under this version. */
export async function requeue(
  log: Log,
  held: {
    workspaceId: WorkspaceId;
    id: ConversationId;
    agentId: AgentId;
    ownerVersion: number;
    /** nothing is taken back once it was accepted */
    offered: boolean;
  },
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
      const isTaken = held.offered && !isGone.has(reason) && state.acceptBy === null;
      return isHeld && !isTaken
        ? [{ author: { kind: 'system' }, body: { kind: 'requeued', from: held.agentId, reason } }]
        : [];
    },
  });
}

/** Who is gone keeps nothing, accepted or not. */
const isGone = new Set<BodyOf<'requeued'>['reason']>(['removed', 'signed-out']);
