import type { Team, TeamId, WorkspaceId } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { listTeams } from './store.ts';

/** The team of the workspace, or the refusal that says there is none. */
export async function getTeam(query: Query, workspaceId: WorkspaceId, id: TeamId): Promise<Team> {
  const [team] = await listTeams(query, workspaceId, id);
  if (!team) throw new Refusal('object.not-found');
  return team;
}
