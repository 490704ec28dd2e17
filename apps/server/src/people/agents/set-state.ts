import type { Agent, AgentState } from '@parley/contract';
import type { AgentCaller } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import { updateState } from '../presence/store.ts';
import { getAgent } from './get-agent.ts';

/** Says whether conversations may come to an agent; saying the same again changes nothing. */
export async function setState(
  { kernel }: PeopleRoom,
  { agentId, workspaceId }: Pick<AgentCaller, 'agentId' | 'workspaceId'>,
  state: AgentState,
): Promise<Agent> {
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    const isChanged = await updateState(tx, agentId, state);
    if (isChanged) await kernel.events.announce(tx, { workspaceId, subject: 'agents', objectId: agentId });
    return getAgent(tx, workspaceId, agentId);
  });
}
