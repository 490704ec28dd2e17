import type { Agent, AgentId, TeamId } from '@parley/contract';
import type { Query, Tx } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { difference } from '../audit/difference.ts';
import { recordChange } from '../audit/record-change.ts';
import type { PeopleRoom } from '../people-room.ts';
import { refuseUnknownTeams } from '../teams/refuse-unknown-teams.ts';
import { setTeamsOfAgent } from '../teams/store.ts';
import { lockWorkspace } from '../workspaces/store.ts';
import { getAgent } from './get-agent.ts';
import { losesOwner, mayGrant, mayTouch } from './role-rules.ts';
import { type AgentChange, countOtherOwners, updateAgent } from './store.ts';

export interface WantedAgent extends AgentChange {
  teamIds?: TeamId[] | undefined;
}

/** Changes rights, teams or capacity of an agent, or deactivates them; whoever holds their conversations hears of it by the event. */
export async function changeAgent(
  room: PeopleRoom,
  caller: AgentCaller,
  id: AgentId,
  given: WantedAgent,
): Promise<Agent> {
  const { workspaceId } = caller;
  const wanted = given.teamIds ? { ...given, teamIds: [...new Set(given.teamIds)].toSorted() } : given;
  return room.kernel.database.in(workspaceId).transaction(async (tx) => {
    await lockWorkspace(tx, workspaceId);
    const before = await getAgent(tx, workspaceId, id);
    await refuseChange(tx, caller, before, wanted);
    const detail = difference<Agent>(before, wanted);
    if (Object.keys(detail).length === 0) return before;
    await saveChange(tx, before, wanted);
    await recordChange(room, tx, {
      ...{ workspaceId, actor: caller.agentId, object: id, action: 'agent.changed' },
      detail,
      subjects: wanted.teamIds ? ['agents', 'teams'] : ['agents'],
    });
    return getAgent(tx, workspaceId, id);
  });
}

async function refuseChange(query: Query, caller: AgentCaller, before: Agent, wanted: WantedAgent) {
  if (!mayTouch(caller.role, before.role)) throw new Refusal('right.missing');
  if (wanted.role && !mayGrant(caller.role, wanted.role)) throw new Refusal('right.missing');
  if (losesOwner(before, wanted) && (await countOtherOwners(query, caller.workspaceId, before.id)) === 0)
    throw new Refusal('agent.last-owner');
  if (wanted.teamIds) await refuseUnknownTeams(query, wanted.teamIds);
}

async function saveChange(tx: Tx, agent: Agent, wanted: WantedAgent) {
  await updateAgent(tx, agent.id, wanted);
  if (wanted.teamIds) await setTeamsOfAgent(tx, agent.id, wanted.teamIds);
}
