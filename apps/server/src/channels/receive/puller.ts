import { type Pulled, VendorRefused } from '@parley/channels';
import type { LiveAccount } from '../accounts/account.ts';
import { markFailing } from '../accounts/mark-failing.ts';
import { listLiveIds } from '../accounts/store.ts';
import { insertEvents } from '../hooks/store.ts';
import type { HostRoom } from '../host-room.ts';
import { refuseTokens, toolsFor } from '../vendor/vendor-tools.ts';
import { createAccountWorker, type Worker } from '../worker.ts';
import {
  claimCursors,
  type DueCursor,
  insertCursors,
  listAccountsToPull,
  saveFailure,
  savePage,
} from './cursors-store.ts';

const patience = { firstMs: 2_000, mostMs: 10 * 60_000 };
const mostPages = 1_000;
const lookMs = 30_000;

/** Fetches what vendors keep, page by page; events and place are stored in one transaction, so that a crash repeats a page and loses none. */
export function createPuller(room: HostRoom): Worker {
  const { system } = room.kernel.database;
  let lookedAt = Number.NEGATIVE_INFINITY;
  /** Accounts may have come, or their places changed. */
  const makeKnown = async () => {
    if (performance.now() - lookedAt < lookMs) return;
    lookedAt = performance.now();
    for (const { id } of await listLiveIds(system)) {
      const live = await room.accounts.find(id);
      if (live) await knowCursors(room, live);
    }
  };
  return createAccountWorker(room, {
    task: 'pull',
    async listDue() {
      await makeKnown();
      return listAccountsToPull(system);
    },
    async work(live, isHeld) {
      if (live.row.status === 'off' || !live.channel.pull) return;
      await knowCursors(room, live);
      const due = await claimCursors(system, live.row.id);
      await Promise.all(due.map((cursor) => pullAll(room, live, cursor, isHeld)));
    },
  });
}

async function knowCursors({ kernel }: HostRoom, { row, channel, account }: LiveAccount): Promise<void> {
  const cursors = channel.cursors?.(account.settings) ?? [];
  if (cursors.length > 0)
    await insertCursors(
      kernel.database.system,
      row,
      cursors.map(({ cursor }) => cursor),
    );
}

async function pullAll(
  room: HostRoom,
  live: LiveAccount,
  due: DueCursor,
  isHeld: () => boolean,
): Promise<void> {
  const { row, channel, account } = live;
  const everyMs =
    channel.cursors?.(account.settings).find(({ cursor }) => cursor === due.cursor)?.everyMs ?? null;
  let at = due.place ?? undefined;
  try {
    for (let page = 0; page < mostPages && isHeld(); page++) {
      const pulled = await pullPage(room, live, due, at);
      const news = await room.kernel.database.system.transaction(async (tx) => {
        const events = pulled.events.map((event) => ({ ...event, id: row.id, workspaceId: row.workspaceId }));
        const stored = events.length > 0 ? await insertEvents(tx, events) : new Set();
        await savePage(tx, row.id, due, { place: pulled.at, nextMs: pulled.hasMore ? 0 : everyMs });
        return stored.size > 0;
      });
      if (pulled.events.length > 0) room.counts.add(row, 'told', pulled.events.length);
      if (news) room.wake(row.id);
      if (!pulled.hasMore) return;
      at = pulled.at;
    }
  } catch (error) {
    await failed(room, live, due, error);
  }
}

async function pullPage(
  room: HostRoom,
  live: LiveAccount,
  { cursor, hint }: DueCursor,
  at: string | undefined,
): Promise<Pulled> {
  const asked = { cursor, at, ...(hint ? { hint } : {}) };
  const lent = toolsFor(room, live);
  const pull = live.channel.pull?.bind(live.channel);
  if (!pull) throw new Error('this channel has nothing to fetch');
  try {
    return await pull(asked, live.account, lent.tools);
  } catch (error) {
    const isRefused = error instanceof VendorRefused && error.problem.class === 'auth';
    if (!isRefused || !(await refuseTokens(room, live, lent))) throw error;
    return pull(asked, live.account, toolsFor(room, live).tools);
  }
}

async function failed(room: HostRoom, { row }: LiveAccount, due: DueCursor, error: unknown): Promise<void> {
  const { kernel, counts } = room;
  const problem = error instanceof VendorRefused ? error.problem : undefined;
  const afterMs = problem?.retryAfterMs ?? Math.min(patience.mostMs, patience.firstMs * 2 ** due.attempts);
  counts.add(row, `failed:${problem?.class ?? 'transient'}`);
  kernel.logger.warn({ error, account: row.id, cursor: due.cursor }, 'a vendor could not be asked for news');
  await saveFailure(kernel.database.system, row.id, due, {
    afterMs,
    problem: String(problem?.detail ?? error),
  });
  if (problem?.class === 'auth') await markFailing(room, row, problem);
}
