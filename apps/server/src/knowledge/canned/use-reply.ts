import type { CannedReplyId } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import type { KnowledgeRoom } from '../room.ts';
import { countUse } from './store.ts';

/** Counts one use. A count is no change of the reply: nobody is told, and no audit is written. */
export async function useReply(
  { kernel }: KnowledgeRoom,
  caller: AgentCaller,
  id: CannedReplyId,
): Promise<void> {
  const { workspaceId, agentId } = caller;
  const counted = await countUse(kernel.database.in(workspaceId), workspaceId, agentId, id);
  if (counted === 0) throw new Refusal('object.not-found');
}
