import type { Channel, Inbound } from '@parley/channels';

/** So far ahead a vendor's clock may be; what it says of a later time, or of none, happened now. */
const mostAheadMs = 5 * 60_000;

/** The channel, whose word about people and times is made such that the store takes it and that no later word is hidden by it. */
export const tameChannel = (channel: Channel, nowMs: () => number): Channel => ({
  ...channel,
  async parse(event, account) {
    const now = nowMs();
    return (await channel.parse(event, account)).map((inbound) => tame(inbound, now));
  },
});

function tame(inbound: Inbound, nowMs: number): Inbound {
  const clean = storable(inbound);
  if (!('atMs' in clean)) return clean;
  return clean.atMs >= 0 && clean.atMs <= nowMs + mostAheadMs ? clean : { ...clean, atMs: nowMs };
}

/** Without the characters that no store takes: NUL, and halves of pairs. */
function storable<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '') as T;
  if (Array.isArray(value)) return value.map(storable) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, storable(each)])) as T;
}
