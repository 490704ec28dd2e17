import type { ChannelCapabilities } from '@parley/channels';
import type { Clock } from '../../kernel/clock.ts';

const mostUsers = 50_000;

/** How fast an account and each of its people may be written to, as its capabilities say. */
export interface Pace {
  /** Takes a place and tells 0, or how long to wait, in milliseconds. */
  take(account: string, user: string, rate: ChannelCapabilities['rate']): number;
  /** How many places the account has now, and in how many milliseconds it has one. */
  look(account: string, rate: ChannelCapabilities['rate']): { places: number; waitMs: number };
}

export function createPace({ now }: Clock): Pace {
  const buckets = new Map<string, { left: number; atMs: number }>();
  const look = (key: string, { messages, perMs }: { messages: number; perMs: number }) => {
    const bucket = buckets.get(key) ?? { left: messages, atMs: now() };
    const left = Math.min(messages, bucket.left + ((now() - bucket.atMs) * messages) / perMs);
    return { key, left, waitMs: left >= 1 ? 0 : Math.ceil(((1 - left) * perMs) / messages) };
  };
  return {
    look(account, rate) {
      if (!rate?.perAccount) return { places: Number.POSITIVE_INFINITY, waitMs: 0 };
      const { left, waitMs } = look(account, rate.perAccount);
      return { places: Math.floor(left), waitMs };
    },
    take(account, user, rate) {
      const looked = [
        ...(rate?.perAccount ? [look(account, rate.perAccount)] : []),
        ...(rate?.perUser ? [look(`${account} ${user}`, rate.perUser)] : []),
      ];
      const wait = Math.max(0, ...looked.map(({ waitMs }) => waitMs));
      if (wait > 0) return wait;
      for (const { key, left } of looked) {
        buckets.delete(key);
        buckets.set(key, { left: left - 1, atMs: now() });
      }
      while (buckets.size > mostUsers) buckets.delete(buckets.keys().next().value as string);
      return 0;
    },
  };
}
