import type { Me } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { PersonCaller } from '../../kernel/route.ts';
import { listMemberships } from '../agents/membership-store.ts';
import type { PeopleRoom } from '../people-room.ts';
import { findPerson } from '../sign-in/person-store.ts';
import { listWorkspacesByIds } from '../workspaces/store.ts';
import { listEndedFor } from './store.ts';

/** Who is signed in, and the workspaces in which this session is an active agent of theirs. */
export async function describeMe(
  { kernel }: PeopleRoom,
  caller: Pick<PersonCaller, 'personId' | 'sessionId'>,
): Promise<Me> {
  const { system } = kernel.database;
  const person = await findPerson(system, caller.personId);
  if (!person) throw new Refusal('session.expired');
  const ended = await listEndedFor(system, caller.sessionId);
  const active = (await listMemberships(system, person.id)).filter(
    (membership) => membership.active && !ended.includes(membership.agentId),
  );
  const workspaces = await listWorkspacesByIds(
    system,
    active.map((membership) => membership.workspaceId),
  );
  const { passwordHash: _secret, ...shown } = person;
  return {
    person: shown,
    memberships: workspaces.flatMap((workspace) => {
      const membership = active.find((each) => each.workspaceId === workspace.id);
      if (!membership) return [];
      const { agentId, role, visibility } = membership;
      return [{ agentId, role, visibility, workspace }];
    }),
    sessionId: caller.sessionId,
  };
}
