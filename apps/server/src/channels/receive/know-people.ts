import type { Inbound } from '@parley/channels';
import { type ContactId, type Locale, locales } from '@parley/contract';
import { isoNow } from '../../kernel/clock.ts';
import type { Tx } from '../../kernel/database/index.ts';
import type { LiveAccount } from '../accounts/account.ts';
import type { HostRoom } from '../host-room.ts';
import {
  type ChannelUser,
  findUsers,
  insertAliases,
  insertUsers,
  type KnownUser,
  markGone,
  noteSteps,
  type Step,
  takeTurnAt,
} from '../people/store.ts';
import { type Meant, userOf } from './in-order.ts';

const mostKept = 50_000;
type Speaking = Extract<Inbound, { from: unknown }>;
type Sender = Speaking['from'];

/** Everybody whom a batch is about, known or made known, by every id that it names them by. */
export async function knowPeople(
  room: HostRoom,
  live: LiveAccount,
  meant: readonly Meant[],
): Promise<Map<string, KnownUser>> {
  const { row } = live;
  const asked = [...new Set(meant.flatMap(({ inbound }) => userOf(inbound) ?? []))];
  if (asked.length === 0) return new Map();
  const { live: store } = room.kernel.database;
  let users = await findUsers(store, row.id, asked);
  const speaking = meant.flatMap(({ inbound }) =>
    'from' in inbound && inbound.kind !== 'typing' ? [inbound] : [],
  );
  const strangers = speaking.filter(({ from }) => !users.has(from.user));
  const made = new Map<string, Sender>();
  if (strangers.length > 0) {
    for (const sender of await store.transaction((tx) => makeKnown(room, live, tx, strangers)))
      made.set(sender.user, sender);
    users = await findUsers(store, row.id, asked);
  }
  await noteAliases(room, live, meant, users);
  await proveAddresses(room, live, speaking, users, made);
  return users;
}

/** What people did opens what it opens, and who left is gone. */
export async function noteActs(
  { kernel }: HostRoom,
  { row }: LiveAccount,
  meant: readonly Meant[],
  users: ReadonlyMap<string, ChannelUser>,
): Promise<void> {
  const { live: store } = kernel.database;
  const steps = stepsOf(meant, users);
  if (steps.length > 0) await noteSteps(store, row.id, row.workspaceId, steps);
  const gone = meant.flatMap(({ inbound }) =>
    inbound.kind === 'left' ? (users.get(inbound.user)?.user ?? []) : [],
  );
  if (gone.length > 0) await markGone(store, row.id, gone, isoNow(kernel.clock));
}

/** Another process may have been first: who is there by now is not made again. */
async function makeKnown(
  { kernel, ports }: HostRoom,
  { row }: LiveAccount,
  tx: Tx,
  strangers: readonly Speaking[],
): Promise<Sender[]> {
  await takeTurnAt(tx, `channel-people:${row.id}`);
  const senders = new Map(strangers.map(({ from }) => [from.user, from]));
  const known = await findUsers(tx, row.id, [
    ...senders.keys(),
    ...[...senders.values()].flatMap(({ aliases = [] }) => aliases),
  ]);
  const people = [...senders.values()].filter(
    ({ user, aliases = [] }) => !known.has(user) && !aliases.some((alias) => known.has(alias)),
  );
  const contacts = await ports.contacts.openFromChannel(
    tx,
    { workspaceId: row.workspaceId, channelAccountId: row.id, at: isoNow(kernel.clock) },
    people.map(({ user, name, locale, phone, email }) => ({
      ...{ user, name, phone, email },
      locale: localeOf(locale) ?? row.locale,
    })),
  );
  await insertUsers(
    tx,
    row.id,
    row.workspaceId,
    [...contacts].map(([user, contactId]) => ({ user, contactId })),
  );
  const named = [...senders.values()].flatMap(({ user, aliases = [] }) => {
    const old = aliases.map((alias) => known.get(alias)).find((each) => each !== undefined);
    return old && !contacts.has(user) ? [{ alias: user, user: old.user }] : [];
  });
  await insertAliases(tx, row.id, row.workspaceId, named);
  if (contacts.size > 0)
    await kernel.events.announce(tx, { workspaceId: row.workspaceId, subject: 'contacts' });
  return people.filter(({ user }) => contacts.has(user));
}

/** Whoever shows an address later than with their first words is known by it from then on. */
async function proveAddresses(
  { kernel, ports, proven }: HostRoom,
  { row }: LiveAccount,
  speaking: readonly Speaking[],
  users: ReadonlyMap<string, ChannelUser>,
  made: ReadonlyMap<string, Sender>,
): Promise<void> {
  const shown = new Map<string, { contactId: ContactId; kind: 'phone' | 'email'; value: string }>();
  for (const { from } of speaking) {
    const contactId = users.get(from.user)?.contactId;
    if (!contactId) continue;
    for (const kind of ['phone', 'email'] as const) {
      const value = from[kind];
      const name = `${contactId} ${kind} ${value}`;
      if (value === undefined || proven.has(name)) continue;
      if (made.get(from.user)?.[kind] === value) keep(proven, name);
      else shown.set(name, { contactId, kind, value });
    }
  }
  if (shown.size === 0) return;
  const where = { workspaceId: row.workspaceId, channelAccountId: row.id, at: isoNow(kernel.clock) };
  await kernel.database.system.transaction(async (tx) => {
    for (const { contactId, kind, value } of inOneOrder(shown))
      await ports.contacts.proveFromChannel(tx, { ...where, contactId }, { kind, value });
  });
  for (const name of shown.keys()) keep(proven, name);
}

/** Two processes that prove the same people never wait for each other in a circle. */
const inOneOrder = <T>(named: ReadonlyMap<string, T>): T[] =>
  [...named].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);

function keep(names: Set<string>, name: string) {
  if (names.size > mostKept) names.clear();
  names.add(name);
}

/** The language of the interface that is nearest to what a vendor says; undefined where none is. */
export function localeOf(said: string | undefined): Locale | undefined {
  const tag = (said ?? '').replace('_', '-').toLowerCase();
  if (/^zh-(tw|hk|mo|hant)/.test(tag)) return 'zh-TW';
  if (tag.startsWith('zh')) return 'zh-CN';
  return locales.find((locale) => tag.startsWith(locale.toLowerCase()));
}

async function noteAliases(
  { kernel, named }: HostRoom,
  { row }: LiveAccount,
  meant: readonly Meant[],
  users: ReadonlyMap<string, ChannelUser>,
): Promise<void> {
  const aliases = meant.flatMap(({ inbound }) => {
    if (inbound.kind === 'same-person') {
      const user = users.get(inbound.user)?.user;
      return user ? [{ alias: inbound.as, user }] : [];
    }
    if (!('from' in inbound)) return [];
    const user = users.get(inbound.from.user)?.user;
    return user ? (inbound.from.aliases ?? []).map((alias) => ({ alias, user })) : [];
  });
  const nameOf = ({ alias, user }: { alias: string; user: string }) => `${row.id} ${user} ${alias}`;
  const unknown = aliases.filter((each) => !named.has(nameOf(each)));
  if (unknown.length === 0) return;
  await insertAliases(kernel.database.live, row.id, row.workspaceId, unknown);
  for (const each of unknown) keep(named, nameOf(each));
}

/** What each person did newer than what is known; a repeated or late delivery opens nothing again. */
export function stepsOf(meant: readonly Meant[], users: ReadonlyMap<string, ChannelUser>): Step[] {
  const steps = new Map<string, Step>();
  for (const { inbound } of meant) {
    const after = afterOf(inbound);
    const known = 'from' in inbound ? users.get(inbound.from.user) : undefined;
    if (!after || !known || !('vendorId' in inbound)) continue;
    const { atMs } = inbound;
    const before = steps.get(known.user) ?? {
      ...{ user: known.user, contactId: known.contactId },
      ...{ thread: null, opened: {}, lastVendorId: null, lastMs: null },
    };
    const sinceMs = Math.max(before.opened[after] ?? 0, known.opened[after] ?? 0);
    const isNewest = atMs >= (before.lastMs ?? Date.parse(known.lastAt ?? '1970-01-01T00:00:00Z'));
    steps.set(known.user, {
      ...before,
      thread: isNewest
        ? (('thread' in inbound ? inbound.thread : undefined) ?? before.thread)
        : before.thread,
      opened: atMs > sinceMs ? { ...before.opened, [after]: atMs } : before.opened,
      ...(isNewest && inbound.kind !== 'opened' ? { lastVendorId: inbound.vendorId } : {}),
      ...(isNewest ? { lastMs: atMs } : {}),
    });
  }
  return [...steps.values()];
}

function afterOf(inbound: Inbound): string | undefined {
  if (inbound.kind === 'message') return inbound.isOurs ? undefined : 'message';
  if (inbound.kind === 'tapped') return 'message';
  return inbound.kind === 'opened' ? inbound.by : undefined;
}
