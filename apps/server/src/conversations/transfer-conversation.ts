import type { AgentId, Changed, ConversationId, ConversationState, TeamId } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Actor } from './access.ts';
import { type Act, transfer } from './agent-acts.ts';
import { findAcceptSeconds, isTransferTarget, type NamedState } from './store.ts';

export interface TransferRequest {
  ownerVersion: number;
  teamId?: TeamId | undefined;
  agentId?: AgentId | undefined;
  note?: string | undefined;
}
interface Ways {
  get(caller: Actor, id: ConversationId): Promise<NamedState>;
  act(caller: Actor, id: ConversationId, judge: Act): Promise<Changed>;
}

/** Hands a conversation to a team's queue or to a colleague, who has the workspace's time to accept it. */
export async function transferConversation(
  kernel: Kernel,
  { get, act }: Ways,
  caller: Actor,
  id: ConversationId,
  asked: TransferRequest,
): Promise<Changed> {
  const { ownerVersion, teamId, agentId, note } = asked;
  if (
    !(await isTransferTarget(kernel.database.in(caller.workspaceId), caller.workspaceId, { agentId, teamId }))
  )
    throw new Refusal('object.not-found', { detail: 'There is no such team or active colleague.' });
  const { state } = await get(caller, id);
  const acceptBy =
    agentId && agentId !== caller.agentId ? await acceptByOf(kernel, state, agentId) : undefined;
  return act(
    caller,
    id,
    transfer(caller.agentId, ownerVersion, {
      ...(teamId ? { toTeam: teamId } : {}),
      ...(agentId ? { toAgent: agentId } : {}),
      ...(note ? { note } : {}),
      ...(acceptBy ? { acceptBy } : {}),
    }),
  );
}

async function acceptByOf(
  kernel: Kernel,
  state: ConversationState,
  agentId: AgentId,
): Promise<string | undefined> {
  const seconds = await findAcceptSeconds(kernel.database.in(state.workspaceId), agentId);
  return seconds === 0 ? undefined : new Date(kernel.clock.now() + seconds * 1000).toISOString();
}
