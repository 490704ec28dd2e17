import type { peopleEndpoints, ResultOf } from '@parley/contract';
import type { PeopleRoom } from '../people-room.ts';
import { findPersonByEmail } from '../sign-in/person-store.ts';
import { getWorkspace } from '../workspaces/get-workspace.ts';
import { getOffer } from './get-offer.ts';

/** What the bearer of an invitation is asked to join, and whether they have a password here already. */
export async function describeInvitation(
  room: PeopleRoom,
  token: string,
): Promise<ResultOf<typeof peopleEndpoints.describeInvitation>> {
  const { system } = room.kernel.database;
  const offer = await getOffer(room, token);
  const workspace = await getWorkspace(system, offer.workspaceId);
  const person = await findPersonByEmail(system, offer.email);
  return { email: offer.email, workspaceName: workspace.name, knownPerson: person !== undefined };
}
