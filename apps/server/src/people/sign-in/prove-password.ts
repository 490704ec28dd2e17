import type { PeopleRoom } from '../people-room.ts';
import { findPersonByEmail, type PersonRow } from './person-store.ts';
import { tryPassword } from './try-password.ts';

/** The person whose password this is. Unknown and wrong are refused alike and cost the same; every try counts towards the lock. */
export async function provePassword(
  room: PeopleRoom,
  claim: { email: string; password: string; address: string },
): Promise<PersonRow> {
  room.passwords.refuseFlood();
  return tryPassword(room, claim, async () => {
    const person = await findPersonByEmail(room.kernel.database.system, claim.email);
    const isRight = await room.passwords.verify(person?.passwordHash, claim.password);
    return isRight ? person : undefined;
  });
}
