import { isoNow } from '../kernel/clock.ts';
import { hashSecret } from '../kernel/ids.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { VisitorCaller } from '../kernel/route.ts';
import { findToken, touchToken } from './token-store.ts';

const longestToken = 200;

/**
 * Who holds this token, or nobody. One indexed read; the last visit is noted once a minute.
 * Refuses with `channel.disabled`, and with `identity.required` where only verified visitors may write, so that no door can forget it.
 */
export async function findVisitor(
  { database, clock }: Kernel,
  token: string,
): Promise<VisitorCaller | undefined> {
  if (token === '' || token.length > longestToken) return undefined;
  const [hash, now] = [hashSecret(token), isoNow(clock)];
  const state = await findToken(database.system, hash, now);
  if (!state) return undefined;
  const { isEnabled, isVerifiedOnly, isStale, ...visitor } = state;
  if (!isEnabled) throw new Refusal('channel.disabled');
  if (isVerifiedOnly && !visitor.verified) throw new Refusal('identity.required');
  if (isStale) await touchToken(database.system, hash, now);
  return { kind: 'visitor', ...visitor };
}
