import type { AgentId, WorkspaceId } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { countAgents } from '../agents/store.ts';

/** Refuses ids that are no agents of the workspace; a foreign agent looks like none. */
export async function refuseUnknownAgents(
  query: Query,
  workspaceId: WorkspaceId,
  ids: readonly AgentId[],
): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length > 0 && (await countAgents(query, workspaceId, wanted)) < wanted.length)
    throw new Refusal('object.not-found', { detail: 'One of the agents does not exist.' });
}
