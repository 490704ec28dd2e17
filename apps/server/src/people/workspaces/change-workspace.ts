import type { Workspace } from '@parley/contract';
import type { AgentCaller } from '../../kernel/route.ts';
import { difference } from '../audit/difference.ts';
import { recordChange } from '../audit/record-change.ts';
import type { PeopleRoom } from '../people-room.ts';
import { refuseUnknownTeams } from '../teams/refuse-unknown-teams.ts';
import { getWorkspace } from './get-workspace.ts';
import { lockWorkspace, updateWorkspace, type WorkspaceChange } from './store.ts';

/** Changes the workspace; the team that gets what nobody chose a team for must be one of its own. */
export async function changeWorkspace(
  room: PeopleRoom,
  caller: AgentCaller,
  wanted: WorkspaceChange,
): Promise<Workspace> {
  const { workspaceId } = caller;
  return room.kernel.database.in(workspaceId).transaction(async (tx) => {
    await lockWorkspace(tx, workspaceId);
    const before = await getWorkspace(tx, workspaceId);
    const detail = difference(before, wanted);
    if (Object.keys(detail).length === 0) return before;
    if (wanted.defaultTeamId) await refuseUnknownTeams(tx, [wanted.defaultTeamId]);
    await updateWorkspace(tx, workspaceId, wanted);
    await recordChange(room, tx, {
      ...{ workspaceId, actor: caller.agentId, object: workspaceId, action: 'workspace.changed' },
      detail,
      subjects: ['workspace'],
    });
    return getWorkspace(tx, workspaceId);
  });
}
