import { Refusal } from '../../kernel/refusal.ts';
import type { PersonCaller, RequestFacts } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import { deleteOtherSessions } from '../sessions/store.ts';
import { findPerson, replacePassword } from './person-store.ts';
import { provePassword } from './prove-password.ts';
import { recordForPerson } from './record-for-person.ts';

/** Changes the own password after the present one is proven; every other session ends with it. */
export async function changePassword(
  room: PeopleRoom,
  caller: PersonCaller,
  wanted: { current: string; next: string },
  facts: Pick<RequestFacts, 'address'>,
): Promise<void> {
  const { system } = room.kernel.database;
  const self = await findPerson(system, caller.personId);
  if (!self) throw new Refusal('session.expired');
  const proven = await provePassword(room, {
    email: self.email,
    password: wanted.current,
    address: facts.address,
  });
  const next = await room.passwords.hash(wanted.next);
  await system.transaction(async (tx) => {
    if (!(await replacePassword(tx, proven.id, proven.passwordHash, next)))
      throw new Refusal('sign-in.wrong');
    await deleteOtherSessions(tx, caller.personId, caller.sessionId);
    await recordForPerson(room, tx, caller.personId, { action: 'person.password-changed', subjects: [] });
  });
}
