import type { Agent, AgentState, WorkspaceId } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import { updateState } from '../presence/store.ts';
import { getWorkspace } from '../workspaces/get-workspace.ts';
import { getAgent } from './get-agent.ts';

/** Says whether conversations may come to an agent, and why not; saying the same again changes nothing. */
export async function setState(
  { kernel }: PeopleRoom,
  { agentId, workspaceId }: Pick<AgentCaller, 'agentId' | 'workspaceId'>,
  state: AgentState,
  reason?: string,
): Promise<Agent> {
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    if (reason) await refuseUnknownReason(tx, workspaceId, state, reason);
    const isChanged = await updateState(tx, agentId, state, reason ?? null);
    if (isChanged) await kernel.events.announce(tx, { workspaceId, subject: 'agents', objectId: agentId });
    return getAgent(tx, workspaceId, agentId);
  });
}

async function refuseUnknownReason(
  tx: Query,
  workspaceId: WorkspaceId,
  state: AgentState,
  reason: string,
): Promise<void> {
  const { stateReasons } = await getWorkspace(tx, workspaceId);
  if (!stateReasons.some((each) => each.key === reason && each.state === state))
    throw new Refusal('request.invalid', {
      errors: { reason: 'The workspace has no such reason for this state.' },
    });
}
