import type { Locale, Me } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { PersonCaller } from '../../kernel/route.ts';
import { difference } from '../audit/difference.ts';
import type { PeopleRoom } from '../people-room.ts';
import { describeMe } from '../sessions/describe-me.ts';
import { findPerson, updatePerson } from './person-store.ts';
import { recordForPerson } from './record-for-person.ts';

/** Changes the own name, language or time to take messages back, which colleagues see at once. */
export async function changeMe(
  room: PeopleRoom,
  caller: PersonCaller,
  wanted: { name?: string | undefined; locale?: Locale | undefined; undoSeconds?: number | undefined },
): Promise<Me> {
  await room.kernel.database.system.transaction(async (tx) => {
    const self = await findPerson(tx, caller.personId);
    if (!self) throw new Refusal('session.expired');
    const detail = difference(self, wanted);
    if (Object.keys(detail).length === 0) return;
    await updatePerson(tx, caller.personId, wanted);
    await recordForPerson(room, tx, caller.personId, {
      action: 'person.changed',
      subjects: ['agents'],
      detail,
    });
  });
  return describeMe(room, caller);
}
