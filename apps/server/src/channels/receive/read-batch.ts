import type { ContactId, ConversationId } from '@parley/contract';
import type { Verdict } from '../../conversations/index.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { LiveAccount } from '../accounts/account.ts';
import { noteReads, noteStatuses } from '../deliver/note-status.ts';
import type { HostRoom } from '../host-room.ts';
import type { ChannelUser } from '../people/store.ts';
import { noteReplyPlaces, placeTalks, type Talks } from '../talks/place-talks.ts';
import { amendInbound } from './amend-inbound.ts';
import { inOrder, type Meant, userOf } from './in-order.ts';
import { knowPeople, noteActs } from './know-people.ts';
import { type Announced, wantMedia } from './media-jobs.ts';
import { wantProfiles } from './profile-jobs.ts';
import { placesOf, saidIn, sayInbound, type Whereabouts } from './say-inbound.ts';
import { markDone, type StoredEvent, setAside, wantPull } from './store.ts';

/**
 * Reads events and puts what they mean where it belongs. One that cannot be read is kept aside alone, and so is one of which the store takes nothing:
 * the batch is read again in halves, which says nothing twice. Where the store is away, all of them wait.
 * Returns what is left to do: saying that they are read, which nothing but the next look waits for.
 */
export async function readBatch(
  room: HostRoom,
  live: LiveAccount,
  events: readonly StoredEvent[],
): Promise<() => Promise<void>> {
  const [first] = events;
  try {
    return await readTogether(room, live, events);
  } catch (error) {
    if (isPassing(error) || !first) throw error;
    if (events.length === 1) return () => settle(room, live, events, new Map([[first.id, String(error)]]));
    const half = Math.ceil(events.length / 2);
    const settleFirst = await readBatch(room, live, events.slice(0, half));
    await settleFirst();
    return readBatch(room, live, events.slice(half));
  }
}

async function readTogether(
  room: HostRoom,
  live: LiveAccount,
  events: readonly StoredEvent[],
): Promise<() => Promise<void>> {
  const failed = new Map<string, string>();
  const meant = (await Promise.all(events.map((event) => parse(live, event, failed)))).flat();
  const users = await knowPeople(room, live, meant);
  const speaking = groupBy(
    meant.filter(({ inbound }) => saidIn(inbound)),
    ({ inbound }) => users.get(userOf(inbound) ?? '')?.contactId,
  );
  const [places, talks] = await Promise.all([
    placesOf(
      room,
      live.row.id,
      [...speaking.keys()].filter((id) => id !== undefined),
    ),
    placeTalks(room, live, speaking),
    noteActs(room, live, meant, users),
  ]);
  await sayAll(room, live, speaking, { places, talks }, failed);
  await amendInbound(room, live, meant, users);
  await noteStatuses(room, live, meant);
  await noteReads(room, live, meant, users);
  await wantProfiles(room, live, meant, users);
  await passOn(room, live, meant, users);
  return () => settle(room, live, events, failed);
}

async function settle(
  { kernel }: HostRoom,
  { row }: LiveAccount,
  events: readonly StoredEvent[],
  failed: ReadonlyMap<string, string>,
): Promise<void> {
  const { live: store } = kernel.database;
  const aside = [...failed].map(([id, error]) => ({ id, error }));
  if (aside.length > 0) await setAside(store, aside);
  await markDone(
    store,
    events.map(({ id }) => id).filter((id) => !failed.has(id)),
  );
  if (aside.length > 0)
    kernel.logger.error(
      { account: row.id, events: aside.length },
      'events could not be read and are kept aside',
    );
}

async function parse(live: LiveAccount, event: StoredEvent, failed: Map<string, string>): Promise<Meant[]> {
  const { key, body, atMs } = event;
  try {
    const told = { key, body, ...(atMs === null ? {} : { atMs }) };
    const meant = await live.channel.parse(told, live.account);
    return meant.map((inbound) => ({ event, inbound }));
  } catch (error) {
    failed.set(event.id, String(error));
    return [];
  }
}

/** Each person's words in their order, everybody's beside each other, and so are talks that somebody keeps apart. */
async function sayAll(
  room: HostRoom,
  live: LiveAccount,
  speaking: ReadonlyMap<ContactId | undefined, readonly Meant[]>,
  { places, talks }: { places: ReadonlyMap<ContactId, ConversationId>; talks: Talks },
  failed: Map<string, string>,
): Promise<void> {
  const usual = [...speaking].flatMap(([contactId, theirs]): [Whereabouts, Meant[]][] => {
    const together = theirs.filter(({ inbound }) => !talks.has(inbound));
    if (!contactId || together.length === 0) return [];
    const conversationId = places.get(contactId) ?? newId('cnv', room.kernel.clock.now());
    return [[{ contactId, conversationId }, together]];
  });
  const apart = groupBy(
    [...speaking.values()].flat().filter(({ inbound }) => talks.has(inbound)),
    ({ inbound }) => talks.get(inbound),
  );
  const all = [...usual, ...apart].flatMap(([where, theirs]) =>
    where ? [{ where, theirs: inOrder(theirs) }] : [],
  );
  await noteReplyPlaces(
    room,
    live,
    all.flatMap(({ where, theirs }) =>
      theirs.flatMap(({ inbound }) => {
        const said = saidIn(inbound);
        return said ? [[where, said] as const] : [];
      }),
    ),
  );
  const announced = await Promise.all(
    all.map(({ where, theirs }) => sayInOrder(room, live, where, theirs, failed)),
  );
  await wantMedia(room, live, announced.flat());
}

/** Handed to the log one after the other without waiting, since it keeps the order in which it was asked. Tells what media are coming. */
async function sayInOrder(
  room: HostRoom,
  live: LiveAccount,
  where: Whereabouts,
  theirs: readonly Meant[],
  failed: Map<string, string>,
): Promise<Announced[]> {
  const announced: Announced[] = [];
  const say = async ({ event, inbound }: Meant) => {
    const said = saidIn(inbound);
    if (!said) return;
    try {
      const verdict = await sayInbound(room, live, where, said, null);
      const { media } = said.content;
      const { contactId, conversationId } = where;
      if (media) announced.push({ contactId, conversationId, seq: seqOf(verdict), media });
    } catch (error) {
      if (isPassing(error)) throw error;
      failed.set(event.id, String(error));
    }
  };
  const [first, ...rest] = theirs;
  // The first one may begin the conversation, or find that it goes on elsewhere.
  if (first) await say(first);
  // What answers another has to find it in the log.
  const isAnswering = rest.some(({ inbound }) => saidIn(inbound)?.replyTo !== undefined);
  if (isAnswering) for (const each of rest) await say(each);
  else await Promise.all(rest.map(say));
  return announced;
}

const seqOf = (verdict: Verdict): number =>
  verdict.kind === 'already' ? verdict.seq : (verdict.entries.at(-1)?.seq ?? verdict.state.headSeq);

/** The store is away or full for now; nothing is wrong with the event. */
const isPassing = (error: unknown) =>
  error instanceof Refusal && ['store.unavailable', 'store.full', 'server.draining'].includes(error.code);

/** What is no entry: that somebody is typing, that there is more to fetch. */
async function passOn(
  room: HostRoom,
  live: LiveAccount,
  meant: readonly Meant[],
  users: ReadonlyMap<string, ChannelUser>,
): Promise<void> {
  const typing = meant.flatMap(({ inbound }) => (inbound.kind === 'typing' ? [inbound] : []));
  const contacts = typing.flatMap(({ from }) => users.get(from.user)?.contactId ?? []);
  const places = contacts.length > 0 ? await placesOf(room, live.row.id, contacts) : undefined;
  for (const { from, isTyping } of typing) {
    const contactId = users.get(from.user)?.contactId;
    const place = contactId && places?.get(contactId);
    if (contactId && place) room.ports.showTyping(contactId, place, isTyping);
  }
  const pulls = new Map(
    meant.flatMap(({ inbound }) =>
      inbound.kind === 'pull' ? [[inbound.cursor, inbound.hint] as const] : [],
    ),
  );
  if (pulls.size > 0) {
    const wanted = [...pulls].map(([cursor, hint]) => ({ cursor, hint }));
    await wantPull(room.kernel.database.hot, live.row, wanted);
    room.wake(live.row.id);
  }
}
