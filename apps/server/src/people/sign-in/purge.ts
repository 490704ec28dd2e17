import { isoNow } from '../../kernel/clock.ts';
import { deleteInvitationsBefore } from '../invitations/store.ts';
import type { PeopleRoom } from '../people-room.ts';
import { deleteSessionsBefore } from '../sessions/store.ts';
import { deleteFailuresBefore } from './failure-store.ts';
import { failuresMatterSince } from './try-password.ts';

/** Deletes failures that no longer count, sessions that have ended and invitations that have expired. */
export async function purge({ kernel }: PeopleRoom): Promise<void> {
  const { system } = kernel.database;
  const now = isoNow(kernel.clock);
  await deleteFailuresBefore(system, failuresMatterSince(kernel.clock.now()));
  await deleteSessionsBefore(system, now);
  await deleteInvitationsBefore(system, now);
}
