import { isoNow } from '../../kernel/clock.ts';
import { deleteSpellsBefore } from '../agents/spell-store.ts';
import { deleteInvitationsBefore } from '../invitations/store.ts';
import type { PeopleRoom } from '../people-room.ts';
import { deleteSessionsBefore } from '../sessions/store.ts';
import { deleteFailuresBefore } from './failure-store.ts';
import { failuresMatterSince } from './try-password.ts';

/** Somewhat over a year, so that a year can be compared with the one before. */
const spellsKeptMs = 400 * 86_400_000;

/** Deletes failures that no longer count, sessions that have ended invitations that have expired, and spells of work long past. */
export async function purge({ kernel }: PeopleRoom): Promise<void> {
  const { system } = kernel.database;
  const now = isoNow(kernel.clock);
  await deleteFailuresBefore(system, failuresMatterSince(kernel.clock.now()));
  await deleteSessionsBefore(system, now);
  await deleteInvitationsBefore(system, now);
  await deleteSpellsBefore(system, new Date(kernel.clock.now() - spellsKeptMs).toISOString());
}
