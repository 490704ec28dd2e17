import type { Inbound } from '@parley/channels';
import type { StoredEvent } from './store.ts';

/** One meaning of an event, and the event that it is of. */
export interface Meant {
  event: StoredEvent;
  inbound: Inbound;
}

/** Whom it is about, as the vendor names them; undefined where it is about a message only. */
export function userOf(inbound: Inbound): string | undefined {
  if ('from' in inbound) return inbound.from.user;
  return 'user' in inbound ? inbound.user : undefined;
}

const timeOf = ({ event, inbound }: Meant) =>
  'atMs' in inbound ? inbound.atMs : (event.atMs ?? event.arrivedMs);

/** What one person did, by the vendor's clock and then as it came: what was delivered out of order is put right. */
export const inOrder = (meant: readonly Meant[]): Meant[] =>
  meant
    .map((each, place) => ({ each, place, at: timeOf(each) }))
    .toSorted((a, b) => a.at - b.at || a.place - b.place)
    .map(({ each }) => each);
