import type { Clock } from '../kernel/clock.ts';
import { Refusal } from '../kernel/refusal.ts';

/** How much is granted: `burst` at once, `perSecond` steadily. */
export interface Allowance {
  burst: number;
  perSecond: number;
}
export interface Limiter {
  /** Takes one; refuses with the seconds to wait when nothing is left. */
  take(key: string, allowance: Allowance): void;
}

const mostKeys = 200_000;

/** Token buckets by key, in this process; idle buckets are forgotten when they are full again. */
export function createLimiter(clock: Clock): Limiter {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take(key, { burst, perSecond }) {
      const now = clock.now();
      const bucket = buckets.get(key) ?? { tokens: burst, at: now };
      const tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
      if (tokens < 1)
        throw new Refusal('request.too-many', { retryAfter: Math.ceil((1 - tokens) / perSecond) });
      buckets.delete(key);
      buckets.set(key, { tokens: tokens - 1, at: now });
      if (buckets.size > mostKeys) buckets.delete(buckets.keys().next().value as string);
    },
  };
}
