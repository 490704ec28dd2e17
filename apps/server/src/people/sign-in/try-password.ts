import type { Query } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { PeopleRoom } from '../people-room.ts';
import { addressBlock } from './address-block.ts';
import { deleteFailures, findLocks, insertFailure, lockEmail } from './failure-store.ts';

const windowMs = 30 * 60_000;
const allowed = { email: 5, address: 50 } as const;

/** When failures no longer matter. */
export const failuresMatterSince = (now: number): string => new Date(now - windowMs).toISOString();

/**
 * Runs one check of a password unless email or address are locked. The try counts as failed before the check begins, so that
 * a thousand at once are no better than one after another, and until the check gives a result.
 */
export async function tryPassword<T>(
  room: PeopleRoom,
  from: { email: string; address: string },
  check: () => Promise<T | undefined>,
): Promise<T> {
  const attempt = { email: from.email, address: addressBlock(from.address) };
  if (room.tries.counting.isFull()) throw new Refusal('request.too-many', { retryAfter: 5 });
  await room.tries.counting.run(() => countTry(room, attempt));
  const stepOut = stepIn(room.tries.underWay, attempt.address);
  try {
    const result = await check();
    if (result === undefined) throw new Refusal('sign-in.wrong');
    await deleteFailures(room.kernel.database.system, attempt.email);
    return result;
  } finally {
    stepOut();
  }
}

async function countTry({ kernel, tries }: PeopleRoom, attempt: { email: string; address: string }) {
  const { system } = kernel.database;
  const now = kernel.clock.now();
  const refuseLocked = async (query: Query) => {
    // A whole office signs in from one address at nine o'clock: what is still being checked is no failure of that address.
    const address = allowed.address + (tries.underWay.get(attempt.address) ?? 0);
    const since = failuresMatterSince(now);
    const locks = await findLocks(query, { ...attempt, since, allowed: { email: allowed.email, address } });
    refuseUntil([locks?.email, locks?.address], now);
  };
  // Most of a flood ends here, with one read and no transaction.
  await refuseLocked(system);
  await system.transaction(async (tx) => {
    await lockEmail(tx, attempt.email);
    await refuseLocked(tx);
    await insertFailure(tx, { ...attempt, at: new Date(now).toISOString() });
  });
}

function refuseUntil(lockedSince: (string | null | undefined)[], now: number): void {
  const ends = lockedSince.filter((at) => at != null).map((at) => Date.parse(at) + windowMs);
  if (ends.length === 0) return;
  throw new Refusal('sign-in.locked', {
    detail: 'Too many wrong passwords. Wait, then try again.',
    retryAfter: Math.max(1, Math.ceil((Math.max(...ends) - now) / 1000)),
  });
}

function stepIn(underWay: Map<string, number>, address: string): () => void {
  underWay.set(address, (underWay.get(address) ?? 0) + 1);
  return () => {
    const left = (underWay.get(address) ?? 1) - 1;
    if (left > 0) underWay.set(address, left);
    else underWay.delete(address);
  };
}
