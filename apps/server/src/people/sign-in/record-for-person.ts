import type { PersonId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { listMemberships } from '../agents/membership-store.ts';
import { type Change, recordChange } from '../audit/record-change.ts';
import type { PeopleRoom } from '../people-room.ts';

/** Records what a person changed about themselves wherever they are an agent. */
export async function recordForPerson(
  room: PeopleRoom,
  tx: Tx,
  personId: PersonId,
  change: Pick<Change, 'action' | 'subjects' | 'detail'>,
): Promise<void> {
  for (const { agentId, workspaceId } of await listMemberships(tx, personId))
    await recordChange(room, tx, { ...change, workspaceId, actor: agentId, object: agentId });
}
