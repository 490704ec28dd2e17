import type { Tools } from '@parley/channels';
import type { Kernel } from '../../kernel/kernel.ts';
import type { LiveAccount } from '../accounts/account.ts';

/** The public keys by which vendors sign, for channels that have such. */
export interface VendorKeys {
  /** at most an hour old; undefined where the channel has none or they cannot be had */
  get(live: LiveAccount): Promise<string | undefined>;
  /** fetched now, but not more than once a minute: a stranger may name any key */
  getAnew(live: LiveAccount): Promise<string | undefined>;
}

const usualMs = 3_600_000;
const soonestMs = 60_000;

/** Keeps what was fetched for an account, in this process. */
export function createVendorKeys(
  { clock, logger }: Pick<Kernel, 'clock' | 'logger'>,
  lend: (live: LiveAccount) => Tools,
): VendorKeys {
  const known = new Map<string, { atMs: number; keys: Promise<string | undefined> }>();
  const getWithin = async (live: LiveAccount, ageMs: number): Promise<string | undefined> => {
    const { channel, account, row } = live;
    if (!channel.keys) return undefined;
    const held = known.get(row.id);
    if (held && clock.now() - held.atMs < ageMs) return held.keys;
    const keys = channel.keys(account, lend(live)).catch((error: unknown) => {
      logger.warn({ error, account: row.id }, 'the keys of a vendor could not be fetched');
      return held?.keys;
    });
    known.set(row.id, { atMs: clock.now(), keys });
    return keys;
  };
  return { get: (live) => getWithin(live, usualMs), getAnew: (live) => getWithin(live, soonestMs) };
}
