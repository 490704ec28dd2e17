import type { Agent, AgentId } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { recordChange } from '../audit/record-change.ts';
import type { PeopleRoom } from '../people-room.ts';
import { endSessionsAs } from '../sessions/store.ts';
import { getAgent } from './get-agent.ts';
import { maySignOut } from './role-rules.ts';
import { markSignedOut } from './store.ts';

/** Ends every session of an agent in this workspace, whoever they are elsewhere, and takes their seat until they sign in again; whoever holds their conversations hears of it by the event. */
export async function signOutAgent(room: PeopleRoom, caller: AgentCaller, id: AgentId): Promise<Agent> {
  const { workspaceId } = caller;
  return room.kernel.database.system.transaction(async (tx) => {
    const before = await getAgent(tx, workspaceId, id);
    if (!maySignOut(caller.role, before.role)) throw new Refusal('right.missing');
    await markSignedOut(tx, id);
    await endSessionsAs(tx, before.personId, id);
    await recordChange(room, tx, {
      ...{ workspaceId, actor: caller.agentId, object: id, action: 'agent.signed-out', detail: {} },
      subjects: ['agents'],
    });
    return getAgent(tx, workspaceId, id);
  });
}
