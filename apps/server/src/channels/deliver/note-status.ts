import type { ProblemClass } from '@parley/contract';
import { groupBy } from '../../kernel/group-by.ts';
import type { LiveAccount } from '../accounts/account.ts';
import type { HostRoom } from '../host-room.ts';
import type { ChannelUser } from '../people/store.ts';
import type { Meant } from '../receive/in-order.ts';
import {
  advance,
  insertEarly,
  listParts,
  type Moved,
  type PartRow,
  readUpTo,
  type StatusNews,
  takeEarly,
} from './store.ts';

const rank = { sent: 1, delivered: 2, read: 3, failed: 4 } as const;

/** Applies what a vendor says of messages of ours; what is not known here yet is kept until it is. */
export async function noteStatuses(
  room: HostRoom,
  live: LiveAccount,
  meant: readonly Meant[],
): Promise<void> {
  const furthest = new Map<string, StatusNews>();
  for (const { inbound } of meant) {
    if (inbound.kind !== 'status') continue;
    const { vendorId, status, problem = null } = inbound;
    const before = furthest.get(vendorId);
    if (!before || rank[status] > rank[before.status]) furthest.set(vendorId, { vendorId, status, problem });
  }
  if (furthest.size === 0) return;
  const { hot } = room.kernel.database;
  const news = [...furthest.values()];
  const known = await advance(hot, live.row.id, news);
  const early = news.filter(({ vendorId }) => !known.some((each) => each.vendorId === vendorId));
  if (early.length > 0) await insertEarly(hot, live.row, early);
  // The sending may have ended between the look and the note.
  const late = early.length > 0 ? await advance(hot, live.row.id, early) : [];
  countFailures(room, live, news);
  await tellStatus(
    room,
    [...known, ...late].filter(({ isMoved }) => isMoved),
  );
}

/** Applies what was told of a message before the vendor's answer to its sending was read. */
export async function applyEarly(room: HostRoom, live: LiveAccount, vendorId: string): Promise<void> {
  const { hot } = room.kernel.database;
  const news = await takeEarly(hot, live.row.id, vendorId);
  const [last] = news.toSorted((a, b) => rank[b.status] - rank[a.status]);
  if (last) await advance(hot, live.row.id, [last]);
}

/** Applies that people have read up to a time. */
export async function noteReads(
  room: HostRoom,
  live: LiveAccount,
  meant: readonly Meant[],
  users: ReadonlyMap<string, ChannelUser>,
): Promise<void> {
  const newest = new Map<string, number>();
  for (const { inbound } of meant) {
    const user = inbound.kind === 'read-up-to' ? users.get(inbound.user)?.user : undefined;
    if (user && inbound.kind === 'read-up-to')
      newest.set(user, Math.max(inbound.atMs, newest.get(user) ?? 0));
  }
  for (const [user, atMs] of newest) {
    const moved = await readUpTo(room.kernel.database.hot, live.row.id, user, atMs);
    // The last one says it of all before.
    const byConversation = groupBy(moved, ({ conversationId }) => conversationId);
    await tellStatus(
      room,
      [...byConversation.values()].map((each) => each.reduce((a, b) => (a.seq > b.seq ? a : b))),
    );
  }
}

function countFailures(room: HostRoom, { row }: LiveAccount, news: readonly StatusNews[]) {
  for (const { status, problem } of news)
    if (status === 'failed') room.counts.add(row, `failed:${problem?.class ?? 'unknown'}`);
}

/** Tells the log how far messages came, once all their parts have come to something. */
export async function tellStatus(room: HostRoom, moved: readonly Moved[]): Promise<void> {
  if (moved.length === 0) return;
  const parts = await listParts(room.kernel.database.hot, moved);
  const messages = groupBy(parts, ({ conversationId, seq }) => `${conversationId} ${seq}`);
  await Promise.all([...messages.values()].map((each) => tellOne(room, each)));
}

async function tellOne({ ports }: HostRoom, parts: readonly PartRow[]): Promise<void> {
  const [first] = parts;
  const status = statusOf(parts);
  if (!first || !status) return;
  const { workspaceId, conversationId, seq } = first;
  const problem = parts.find((part) => part.status === status)?.problem;
  const attempts = parts.reduce((sum, part) => sum + part.attempts, 0);
  await ports.log.append({
    workspaceId,
    conversationId,
    clientId: `delivery:${seq}:${status}:${attempts}`,
    decide: () => [
      {
        author: { kind: 'system' },
        body: {
          ...{ kind: 'delivery', seq, status },
          ...((status === 'failed' || status === 'unknown') && problem ? reasonOf(problem) : {}),
        },
      },
    ],
  });
}

const reasonOf = ({ class: reason, detail }: { class: ProblemClass; detail: string }) => ({
  reason,
  ...(detail ? { detail: detail.toWellFormed().replaceAll('\0', '').slice(0, 300) } : {}),
});

/** A message has come as far as the part that came least far; undefined while one is on its way. */
export function statusOf(parts: readonly Pick<PartRow, 'status'>[]) {
  const found = new Set(parts.map(({ status }) => status));
  if (found.has('queued') || found.has('sending')) return undefined;
  return (['failed', 'unknown', 'sent', 'delivered', 'read'] as const).find((status) => found.has(status));
}
