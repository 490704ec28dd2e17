import type { TeamId } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { recordChange } from '../audit/record-change.ts';
import type { PeopleRoom } from '../people-room.ts';
import { lockWorkspace } from '../workspaces/store.ts';
import { getTeam } from './get-team.ts';
import { deleteTeam, isTeamInUse } from './store.ts';

/** Removes a team that nothing waits for. */
export async function removeTeam(room: PeopleRoom, caller: AgentCaller, id: TeamId): Promise<void> {
  const { workspaceId } = caller;
  await room.kernel.database.in(workspaceId).transaction(async (tx) => {
    await lockWorkspace(tx, workspaceId);
    const { name } = await getTeam(tx, workspaceId, id);
    if (await isTeamInUse(tx, workspaceId, id)) throw new Refusal('team.in-use');
    await deleteTeam(tx, id);
    await recordChange(room, tx, {
      ...{ workspaceId, actor: caller.agentId, object: id, action: 'team.deleted' },
      detail: { name },
      subjects: ['teams', 'agents'],
    });
  });
}
