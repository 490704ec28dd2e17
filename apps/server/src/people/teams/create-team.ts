import type { AgentId, Team } from '@parley/contract';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { recordChange } from '../audit/record-change.ts';
import type { PeopleRoom } from '../people-room.ts';
import { lockWorkspace } from '../workspaces/store.ts';
import { getTeam } from './get-team.ts';
import { refuseUnknownAgents } from './refuse-unknown-agents.ts';
import { insertTeam, setMembersOfTeam } from './store.ts';

/** Makes a team of agents of the workspace. */
export async function createTeam(
  room: PeopleRoom,
  caller: AgentCaller,
  wanted: { name: string; agentIds: AgentId[] },
): Promise<Team> {
  const { workspaceId } = caller;
  return room.kernel.database.in(workspaceId).transaction(async (tx) => {
    await lockWorkspace(tx, workspaceId);
    await refuseUnknownAgents(tx, workspaceId, wanted.agentIds);
    const id = newId('tem', room.kernel.clock.now());
    if (!(await insertTeam(tx, workspaceId, id, wanted.name))) throw new Refusal('name.taken');
    await setMembersOfTeam(tx, workspaceId, id, wanted.agentIds);
    await recordChange(room, tx, {
      ...{ workspaceId, actor: caller.agentId, object: id, action: 'team.created' },
      detail: { ...wanted },
      subjects: ['teams', 'agents'],
    });
    return getTeam(tx, workspaceId, id);
  });
}
