import type { SessionId } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import { hashSecret, newId, newSecret } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { RequestFacts } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import type { PersonRow } from '../sign-in/person-store.ts';
import { sessionEnd } from './session-life.ts';
import { insertSession, letBackIn } from './store.ts';

/** Starts a session with a token nobody has seen before and hands the token to the caller's cookie. */
export async function startSession(
  { kernel }: PeopleRoom,
  query: Query,
  person: Pick<PersonRow, 'id' | 'passwordHash'>,
  facts: Pick<RequestFacts, 'address' | 'device' | 'keepSession'>,
): Promise<SessionId> {
  const now = kernel.clock.now();
  const token = newSecret();
  const id = newId('ses', now);
  const isStarted = await insertSession(query, {
    id,
    personId: person.id,
    passwordHash: person.passwordHash,
    tokenHash: hashSecret(token),
    device: facts.device.slice(0, 300),
    address: facts.address.slice(0, 64),
    now: new Date(now).toISOString(),
    expiresAt: sessionEnd(now),
  });
  if (!isStarted) throw new Refusal('sign-in.wrong');
  await letBackIn(query, person.id);
  facts.keepSession(token);
  return id;
}
