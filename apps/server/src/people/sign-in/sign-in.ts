import type { Me } from '@parley/contract';
import type { RequestFacts } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import { describeMe } from '../sessions/describe-me.ts';
import { startSession } from '../sessions/start-session.ts';
import { provePassword } from './prove-password.ts';

/** Lets a person in by email and password, with a new session. */
export async function signIn(
  room: PeopleRoom,
  claim: { email: string; password: string },
  facts: Pick<RequestFacts, 'address' | 'device' | 'keepSession'>,
): Promise<Me> {
  const person = await provePassword(room, { ...claim, address: facts.address });
  const sessionId = await startSession(room, room.kernel.database.system, person, facts);
  return describeMe(room, { personId: person.id, sessionId });
}
