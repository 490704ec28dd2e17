import type { ChannelTrouble } from '@parley/contract';

const place = 'parley.seen-troubles';

/** One time that something was wrong; the same again is another. */
export const keyOf = ({ channelAccountId, what, since }: ChannelTrouble) =>
  `${channelAccountId} ${what} ${since}`;

/** What the reader has put away in this browser. */
export function seenKeys(): ReadonlySet<string> {
  try {
    return new Set(JSON.parse(localStorage.getItem(place) ?? '[]') as string[]);
  } catch {
    return new Set();
  }
}

/** Puts one away; of those that are over nothing is kept. */
export function noteSeen(trouble: ChannelTrouble, now: readonly ChannelTrouble[]): ReadonlySet<string> {
  const known = new Set(now.map(keyOf));
  const kept = new Set([...seenKeys(), keyOf(trouble)].filter((key) => known.has(key)));
  localStorage.setItem(place, JSON.stringify([...kept]));
  return kept;
}

/** Channels that had a trouble and have none of it now, each once; while another is left nobody is told that all is well. */
export function overSince(
  before: readonly ChannelTrouble[],
  now: readonly ChannelTrouble[],
): readonly ChannelTrouble[] {
  const ill = new Set(now.map(({ channelAccountId }) => channelAccountId));
  const over = before.filter(({ channelAccountId }) => !ill.has(channelAccountId));
  return [...new Map(over.map((trouble) => [trouble.channelAccountId, trouble])).values()];
}
