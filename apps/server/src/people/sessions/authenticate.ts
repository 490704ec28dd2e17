import type { WorkspaceId } from '@parley/contract';
import { hashSecret } from '../../kernel/ids.ts';
import type { AgentCaller, PersonCaller } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import { type AgentRights, findHolder, findRights, type SessionHolder } from './caller-store.ts';
import { sessionEnd, touchEveryMs } from './session-life.ts';
import { touchSession } from './store.ts';

export interface Authenticated {
  person: PersonCaller;
  /** absent where the person is no active agent of the workspace */
  agent?: AgentCaller;
}

/** Who carries this session token, and as which agent of the workspace; undefined when it is unknown, ended or expired. */
export async function authenticate(
  room: PeopleRoom,
  token: string,
  workspaceId: WorkspaceId | null,
): Promise<Authenticated | undefined> {
  const now = room.kernel.clock.now();
  const { system } = room.kernel.database;
  const holder = await findHolder(system, hashSecret(token), workspaceId, new Date(now).toISOString());
  if (!holder) return undefined;
  await touch(room, holder, now);
  const { personId, sessionId, agentId, role, visibility, teamIds } = holder;
  const person: PersonCaller = { kind: 'person', personId, sessionId };
  if (!workspaceId || !agentId || !role || !visibility) return { person };
  const rights = { agentId, role, visibility, teamIds: teamIds ?? [] };
  return { person, agent: asAgent(person, workspaceId, rights) };
}

/** The active agent that a person is in a workspace. */
export async function findAgent(
  room: PeopleRoom,
  person: PersonCaller,
  workspaceId: WorkspaceId,
): Promise<AgentCaller | undefined> {
  const rights = await findRights(room.kernel.database.system, person.sessionId, workspaceId);
  return rights && asAgent(person, workspaceId, rights);
}

const asAgent = (person: PersonCaller, workspaceId: WorkspaceId, rights: AgentRights): AgentCaller => ({
  kind: 'agent',
  workspaceId,
  personId: person.personId,
  sessionId: person.sessionId,
  ...rights,
});

async function touch({ kernel }: PeopleRoom, holder: SessionHolder, now: number): Promise<void> {
  const unseenSince = new Date(now - touchEveryMs).toISOString();
  if (holder.seenAt > unseenSince) return;
  await touchSession(kernel.database.system, {
    id: holder.sessionId,
    now: new Date(now).toISOString(),
    unseenSince,
    expiresAt: sessionEnd(now),
  });
}
