import type { AgentId, Changed, ConversationId, Participation } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import type { Act } from '../agent-acts.ts';
import { findAcceptSeconds, isTransferTarget, type NamedState } from '../store.ts';
import { invite } from './acts.ts';

interface Ways {
  get(caller: AgentCaller, id: ConversationId): Promise<NamedState>;
  act(caller: AgentCaller, id: ConversationId, judge: Act): Promise<Changed>;
}
/** Where offers are taken at once, an invitation waits for so long. */
const usualSeconds = 60;

/** Asks an active colleague of the workspace to take part; they have as long to answer as for an offer. */
export async function inviteColleague(
  kernel: Kernel,
  { get, act }: Ways,
  caller: AgentCaller,
  id: ConversationId,
  { agentId, mode, note }: { agentId: AgentId; mode: Participation; note?: string | undefined },
): Promise<Changed> {
  const query = kernel.database.in(caller.workspaceId);
  await get(caller, id);
  if (!(await isTransferTarget(query, caller.workspaceId, { agentId })))
    throw new Refusal('object.not-found', { detail: 'There is no such active colleague.' });
  const seconds = (await findAcceptSeconds(query, agentId)) || usualSeconds;
  const answerBy = new Date(kernel.clock.now() + seconds * 1000).toISOString();
  return act(caller, id, invite(caller, { agent: agentId, mode, answerBy, ...(note ? { note } : {}) }));
}
