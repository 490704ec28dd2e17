import type { AgentId, Team, TeamId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { difference } from '../audit/difference.ts';
import { recordChange } from '../audit/record-change.ts';
import type { PeopleRoom } from '../people-room.ts';
import { lockWorkspace } from '../workspaces/store.ts';
import { getTeam } from './get-team.ts';
import { refuseUnknownAgents } from './refuse-unknown-agents.ts';
import { renameTeam, setAcceptSecondsOfTeam, setMembersOfTeam } from './store.ts';

interface WantedTeam {
  name?: string | undefined;
  agentIds?: AgentId[] | undefined;
  acceptSeconds?: number | null | undefined;
}

/** Renames a team or chooses its agents; what the agents may see follows at once. */
export async function changeTeam(
  room: PeopleRoom,
  caller: AgentCaller,
  id: TeamId,
  given: WantedTeam,
): Promise<Team> {
  const { workspaceId } = caller;
  const wanted = given.agentIds ? { ...given, agentIds: [...new Set(given.agentIds)].toSorted() } : given;
  return room.kernel.database.in(workspaceId).transaction(async (tx) => {
    await lockWorkspace(tx, workspaceId);
    const before = await getTeam(tx, workspaceId, id);
    const detail = difference(before, wanted);
    if (Object.keys(detail).length === 0) return before;
    await saveTeam(tx, caller, id, wanted);
    await recordChange(room, tx, {
      ...{ workspaceId, actor: caller.agentId, object: id, action: 'team.changed' },
      detail,
      subjects: detail.agentIds ? ['teams', 'agents'] : ['teams'],
    });
    return getTeam(tx, workspaceId, id);
  });
}

async function saveTeam(tx: Tx, { workspaceId }: AgentCaller, id: TeamId, wanted: WantedTeam) {
  if (wanted.name && !(await renameTeam(tx, workspaceId, id, wanted.name))) throw new Refusal('name.taken');
  if (wanted.acceptSeconds !== undefined) await setAcceptSecondsOfTeam(tx, id, wanted.acceptSeconds);
  if (!wanted.agentIds) return;
  await refuseUnknownAgents(tx, workspaceId, wanted.agentIds);
  await setMembersOfTeam(tx, workspaceId, id, wanted.agentIds);
}
