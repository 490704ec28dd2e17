import type { Locale, Me } from '@parley/contract';
import { hashSecret, newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { RequestFacts } from '../../kernel/route.ts';
import type { PeopleRoom } from '../people-room.ts';
import { describeMe } from '../sessions/describe-me.ts';
import { startSession } from '../sessions/start-session.ts';
import { insertPerson, isAnybodyThere } from '../sign-in/person-store.ts';
import { openWorkspace } from '../workspaces/open-workspace.ts';
import { isSetupToken, takeSetupToken } from './store.ts';

interface FirstAdministrator {
  token: string;
  name: string;
  email: string;
  password: string;
  workspaceName: string;
  locale: Locale;
}

/** Makes the first administrator and their workspace with the one-time token, and signs them in. */
export async function setUp(
  room: PeopleRoom,
  given: FirstAdministrator,
  facts: Pick<RequestFacts, 'address' | 'device' | 'keepSession'>,
): Promise<Me> {
  const { system } = room.kernel.database;
  const tokenHash = hashSecret(given.token);
  if (await isAnybodyThere(system)) throw new Refusal('setup.done');
  if (!(await isSetupToken(system, tokenHash))) throw new Refusal('token.invalid');
  const { name, email, locale } = given;
  const id = newId('per', room.kernel.clock.now());
  const person = { id, name, email, locale, passwordHash: await room.passwords.hash(given.password) };
  await system.transaction(async (tx) => {
    if (!(await takeSetupToken(tx, tokenHash))) throw new Refusal('token.invalid');
    if (!(await insertPerson(tx, person))) throw new Refusal('email.taken');
    await openWorkspace(room, tx, { name: given.workspaceName, locale, personId: id });
  });
  const sessionId = await startSession(room, system, person, facts);
  return describeMe(room, { personId: id, sessionId });
}
