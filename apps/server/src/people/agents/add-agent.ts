import type { AgentId, AgentState, Role, TeamId, Visibility, WorkspaceId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { recordChange } from '../audit/record-change.ts';
import type { PeopleRoom } from '../people-room.ts';
import { ensurePerson, type NewPerson } from '../sign-in/ensure-person.ts';
import { setTeamsOfAgent } from '../teams/store.ts';
import { getWorkspace } from '../workspaces/get-workspace.ts';
import { insertAgent, type NewAgentRow } from './store.ts';

export interface NewAgent extends NewPerson {
  workspaceId: WorkspaceId;
  role?: Role;
  teamIds?: TeamId[];
  capacity?: number;
  visibility?: Visibility;
  state?: AgentState;
}

/** Makes an agent without invitation; for seeding. A person who is known by email stays as they are. */
export async function addAgent(room: PeopleRoom, wanted: NewAgent): Promise<AgentId> {
  const { workspaceId, name, email, role = 'agent', teamIds = [] } = wanted;
  const passwordHash = await room.passwords.hash(wanted.password);
  return room.kernel.database.system.transaction(async (tx) => {
    const workspace = await getWorkspace(tx, workspaceId);
    const locale = wanted.locale ?? workspace.locale;
    const personId = await ensurePerson(room, tx, { name, email, locale, passwordHash });
    const { capacity, visibility, state } = wanted;
    const agentId = newId('agt', room.kernel.clock.now());
    await join(tx, { id: agentId, workspaceId, personId, role, capacity, visibility, state }, teamIds);
    await recordChange(room, tx, {
      ...{ workspaceId, actor: 'system', object: agentId, action: 'agent.added' },
      detail: { email, role },
      subjects: ['agents', 'teams'],
    });
    return agentId;
  });
}

/** Makes a person an agent of a workspace, in those of the teams that exist there; refused for whoever is one already. */
export async function join(tx: Tx, row: NewAgentRow, teamIds: readonly TeamId[]): Promise<void> {
  if (!(await insertAgent(tx, row))) throw new Refusal('email.taken');
  await setTeamsOfAgent(tx, row.id, teamIds);
}
