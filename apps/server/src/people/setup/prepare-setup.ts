import { hashSecret, newSecret } from '../../kernel/ids.ts';
import type { PeopleRoom } from '../people-room.ts';
import { isAnybodyThere } from '../sign-in/person-store.ts';
import { keepSetupToken } from './store.ts';

/** Makes the first administrator's one-time token, which voids any earlier one, and gives the path to open; undefined once somebody is there. */
export async function prepareSetup({ kernel }: PeopleRoom): Promise<string | undefined> {
  const { system } = kernel.database;
  if (await isAnybodyThere(system)) return undefined;
  const token = newSecret();
  await keepSetupToken(system, hashSecret(token));
  return `/desk/setup?token=${token}`;
}
