import type { Inbound } from '@parley/channels';
import type { ContactId, ConversationId } from '@parley/contract';
import { newId } from '../../kernel/ids.ts';
import type { LiveAccount } from '../accounts/account.ts';
import type { HostRoom } from '../host-room.ts';
import { takeTurnAt } from '../people/store.ts';
import { inOrder, type Meant } from '../receive/in-order.ts';
import type { Said, Whereabouts } from '../receive/say-inbound.ts';
import { chooseTalks, talkName } from './choose-talks.ts';
import { claimTalks, findTalks, upsertReplyPlaces } from './store.ts';

/** Where each message goes that says what it continues; those of one talk share their whereabouts. */
export type Talks = ReadonlyMap<Inbound, Whereabouts>;

const mostKeys = 24;
const longestKey = 900;

/**
 * Finds or begins the talks of messages that say what they continue. What is new is claimed before anything is said in it,
 * one batch of an account after the other, so that two messages of a talk that come at once meet in one conversation.
 */
export async function placeTalks(
  { kernel }: HostRoom,
  { row }: LiveAccount,
  speaking: ReadonlyMap<ContactId | undefined, readonly Meant[]>,
): Promise<Talks> {
  const asking = [...speaking].flatMap(([contactId, theirs]) =>
    contactId === undefined
      ? []
      : inOrder(theirs).flatMap(({ inbound }) => {
          const keys = keysOf(inbound);
          return keys.length > 0 ? [{ inbound, contactId, keys }] : [];
        }),
  );
  if (asking.length === 0) return new Map();
  return kernel.database.live.transaction(async (tx) => {
    await takeTurnAt(tx, `channel-talks:${row.id}`);
    const asked = asking.flatMap(({ contactId, keys }) => keys.map((key) => ({ contactId, key })));
    const found = await findTalks(tx, row.id, asked);
    const known = new Map(found.map(({ asker, key, ...place }) => [talkName(asker, key), place]));
    const { places, claims } = chooseTalks(asking, known, () => newId('cnv', kernel.clock.now()));
    if (claims.length > 0) await claimTalks(tx, row.id, row.workspaceId, claims);
    const shared = new Map<ConversationId, Whereabouts>();
    for (const place of places)
      if (!shared.has(place.conversationId)) shared.set(place.conversationId, { ...place, isApart: true });
    return new Map(
      asking.flatMap(({ inbound }, at) => {
        const where = shared.get(places[at]?.conversationId as ConversationId);
        return where ? [[inbound, where] as const] : [];
      }),
    );
  });
}

function keysOf(inbound: Inbound): string[] {
  if (inbound.kind !== 'message' || inbound.continues === undefined) return [];
  return namesOf(inbound.vendorId, inbound.continues);
}

const namesOf = (vendorId: string, continues: readonly string[]) =>
  [vendorId, ...continues].filter((key) => key !== '' && key.length <= longestKey).slice(0, mostKeys);

/** What a message continues goes on elsewhere from now on. */
export const moveTalk = (
  { kernel }: HostRoom,
  { row }: LiveAccount,
  { contactId, conversationId }: Whereabouts,
  { vendorId, continues = [] }: Said,
) =>
  claimTalks(
    kernel.database.live,
    row.id,
    row.workspaceId,
    namesOf(vendorId, continues).map((key) => ({ key, contactId, conversationId })),
  );

/** Keeps where an answer in these conversations goes, by what was heard last in each, where that differs from talk to talk. */
export async function noteReplyPlaces(
  { kernel }: HostRoom,
  { row, can }: LiveAccount,
  heard: readonly (readonly [Whereabouts, Said])[],
): Promise<void> {
  if (!can.hasTalks) return;
  const places = new Map<ConversationId, Parameters<typeof upsertReplyPlaces>[2][number]>();
  for (const [{ conversationId }, { from, thread, vendorId, atMs, isOurs }] of heard) {
    if (!from || isOurs || (places.get(conversationId)?.lastMs ?? 0) > atMs) continue;
    places.set(conversationId, {
      ...{ conversationId, user: from.user, thread: thread ?? null },
      ...{ lastVendorId: vendorId, lastMs: atMs },
    });
  }
  if (places.size > 0) await upsertReplyPlaces(kernel.database.live, row, [...places.values()]);
}
