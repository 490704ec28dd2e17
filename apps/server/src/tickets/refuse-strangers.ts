import type { AgentId, TeamId, WorkspaceId } from '@parley/contract';
import { isTransferTarget } from '../conversations/index.ts';
import type { Query } from '../kernel/database/index.ts';
import { Refusal } from '../kernel/refusal.ts';

/** A ticket is given to an active agent and to a team of this workspace, and to nobody else. */
export async function refuseStrangers(
  query: Query,
  workspaceId: WorkspaceId,
  { agentId, teamId }: { agentId?: AgentId | null | undefined; teamId?: TeamId | null | undefined },
): Promise<void> {
  if (!agentId && !teamId) return;
  const to = { agentId: agentId ?? undefined, teamId: teamId ?? undefined };
  if (!(await isTransferTarget(query, workspaceId, to)))
    throw new Refusal('object.not-found', { detail: 'There is no such team or active colleague.' });
}
