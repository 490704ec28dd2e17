import type { Agent, AgentId, WorkspaceId } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { listAgents } from './store.ts';

/** The agent of the workspace, or the refusal that says there is none. */
export async function getAgent(query: Query, workspaceId: WorkspaceId, id: AgentId): Promise<Agent> {
  const [agent] = await listAgents(query, workspaceId, id);
  if (!agent) throw new Refusal('object.not-found');
  return agent;
}
