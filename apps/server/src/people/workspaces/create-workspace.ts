import type { Locale, Workspace } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { PersonCaller } from '../../kernel/route.ts';
import { listMemberships } from '../agents/membership-store.ts';
import type { PeopleRoom } from '../people-room.ts';
import { getWorkspace } from './get-workspace.ts';
import { openWorkspace } from './open-workspace.ts';

/** Opens one more workspace for somebody who is an owner somewhere. */
export async function createWorkspace(
  room: PeopleRoom,
  caller: PersonCaller,
  wanted: { name: string; locale: Locale },
): Promise<Workspace> {
  return room.kernel.database.system.transaction(async (tx) => {
    const memberships = await listMemberships(tx, caller.personId);
    if (!memberships.some(({ role, active }) => role === 'owner' && active))
      throw new Refusal('right.missing');
    const { workspaceId } = await openWorkspace(room, tx, { ...wanted, personId: caller.personId });
    return getWorkspace(tx, workspaceId);
  });
}
