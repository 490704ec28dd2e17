import type { Locale, PersonId } from '@parley/contract';
import type { PeopleRoom } from '../people-room.ts';
import { ensurePerson, type NewPerson } from '../sign-in/ensure-person.ts';
import { type OpenedWorkspace, openWorkspace } from './open-workspace.ts';

export interface NewWorkspace {
  name: string;
  locale: Locale;
  owner: NewPerson;
}

/** Makes a workspace with its owner, whoever asks; for seeding. A person who is known by email stays as they are. */
export async function createWorkspaceWith(
  room: PeopleRoom,
  wanted: NewWorkspace,
): Promise<OpenedWorkspace & { personId: PersonId }> {
  const passwordHash = await room.passwords.hash(wanted.owner.password);
  return room.kernel.database.system.transaction(async (tx) => {
    const person = { locale: wanted.locale, ...wanted.owner, passwordHash };
    const personId = await ensurePerson(room, tx, person);
    const opened = await openWorkspace(room, tx, { name: wanted.name, locale: wanted.locale, personId });
    return { ...opened, personId };
  });
}
