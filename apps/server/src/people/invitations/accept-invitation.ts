import type { Me } from '@parley/contract';
import { isoNow } from '../../kernel/clock.ts';
import type { Tx } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { RequestFacts } from '../../kernel/route.ts';
import { join } from '../agents/add-agent.ts';
import { recordChange } from '../audit/record-change.ts';
import type { PeopleRoom } from '../people-room.ts';
import { describeMe } from '../sessions/describe-me.ts';
import { startSession } from '../sessions/start-session.ts';
import { findPersonByEmail, insertPerson, type NewPerson } from '../sign-in/person-store.ts';
import { provePassword } from '../sign-in/prove-password.ts';
import { getWorkspace } from '../workspaces/get-workspace.ts';
import { getOffer } from './get-offer.ts';
import { type Offer, takeInvitation } from './store.ts';

interface Acceptance {
  token: string;
  name: string;
  password: string;
}

/** Makes the invited person an agent and signs them in. Whoever has a password here proves it; everybody else chooses one. */
export async function acceptInvitation(
  room: PeopleRoom,
  given: Acceptance,
  facts: Pick<RequestFacts, 'address' | 'device' | 'keepSession'>,
): Promise<Me> {
  const offer = await getOffer(room, given.token);
  const { system } = room.kernel.database;
  const known = await findPersonByEmail(system, offer.email);
  const claim = { email: offer.email, password: given.password, address: facts.address };
  const person = known ? await provePassword(room, claim) : await newPerson(room, offer, given);
  await system.transaction(async (tx) => {
    if (!(await takeInvitation(tx, offer.id, isoNow(room.kernel.clock)))) throw new Refusal('token.invalid');
    if (!known && !(await insertPerson(tx, person))) throw new Refusal('email.taken');
    await welcome(room, tx, offer, person);
  });
  const sessionId = await startSession(room, system, person, facts);
  return describeMe(room, { personId: person.id, sessionId });
}

async function newPerson(room: PeopleRoom, offer: Offer, { name, password }: Acceptance): Promise<NewPerson> {
  room.passwords.refuseFlood();
  const { locale } = await getWorkspace(room.kernel.database.system, offer.workspaceId);
  const passwordHash = await room.passwords.hash(password);
  return { id: newId('per', room.kernel.clock.now()), name, email: offer.email, locale, passwordHash };
}

async function welcome(room: PeopleRoom, tx: Tx, offer: Offer, person: NewPerson): Promise<void> {
  const { workspaceId, role, teamIds } = offer;
  const agentId = newId('agt', room.kernel.clock.now());
  await join(tx, { id: agentId, workspaceId, personId: person.id, role }, teamIds);
  await recordChange(room, tx, {
    ...{ workspaceId, actor: agentId, object: agentId, action: 'invitation.accepted' },
    detail: { email: offer.email, role, invitation: offer.id },
    subjects: ['agents', 'teams', 'invitations'],
  });
}
