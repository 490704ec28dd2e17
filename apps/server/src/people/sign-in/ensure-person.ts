import type { Locale, PersonId } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { PeopleRoom } from '../people-room.ts';
import { findPersonByEmail, insertPerson } from './person-store.ts';

export interface NewPerson {
  name: string;
  email: string;
  password: string;
  locale?: Locale;
}

/** The person with this email, made if there is none yet. */
export async function ensurePerson(
  { kernel }: PeopleRoom,
  query: Query,
  person: { name: string; email: string; locale: Locale; passwordHash: string },
): Promise<PersonId> {
  const id = newId('per', kernel.clock.now());
  const { name, email, locale, passwordHash } = person;
  if (await insertPerson(query, { id, name, email, locale, passwordHash })) return id;
  return (await findPersonByEmail(query, email))?.id ?? id;
}
