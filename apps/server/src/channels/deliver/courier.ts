import { setTimeout as sleep } from 'node:timers/promises';
import type { LiveAccount } from '../accounts/account.ts';
import type { HostRoom } from '../host-room.ts';
import { type ChannelUser, findUsers } from '../people/store.ts';
import { findReplyPlaces, type ReplyPlace } from '../talks/store.ts';
import { createAccountWorker, type Worker } from '../worker.ts';
import { tellStatus } from './note-status.ts';
import { createPace } from './pace.ts';
import { sendOne } from './send-one.ts';
import { type Delivery, listAbandoned, listAccountsToSend, listNext, noteOutcome, putOff } from './store.ts';

const atOnce = 50;
/** What ends within it is followed up by one look. */
const gatherMs = 5;
/** What has to wait longer for the account's pace is left to a later turn. */
const mostWaitMs = 250;

/** Sends what is to go out: one process at a time for an account, to each person one thing after the other, to many people beside each other. */
export function createCourier(room: HostRoom): Worker {
  const pace = createPace(room.kernel.clock);
  return createAccountWorker(room, {
    task: 'deliver',
    listDue: () => listAccountsToSend(room.kernel.database.system),
    async work(live, isHeld) {
      if (live.row.status !== 'on') return;
      await settleAbandoned(room, live);
      const underWay = new Map<string, Promise<void>>();
      let trouble: { error: unknown } | undefined;
      const begin = (delivery: Delivery, user: ChannelUser | undefined) => {
        const sending = sendOne(room, live, pace, delivery, user)
          .catch((error: unknown) => {
            trouble = { error };
          })
          .finally(() => underWay.delete(delivery.id));
        underWay.set(delivery.id, sending);
      };
      while (isHeld() && !trouble && (await isStillOn(room, live))) {
        const { places, waitMs } = pace.look(live.row.id, live.can.rate);
        const fresh = await listFresh(room, live, underWay, Math.min(atOnce - underWay.size, places));
        for (const { delivery, user } of fresh) begin(delivery, user);
        const isPaced = places < 1 && waitMs <= mostWaitMs;
        if (underWay.size === 0 && !isPaced) break;
        await Promise.race([...underWay.values(), ...(isPaced ? [sleep(waitMs)] : [])]);
        await sleep(gatherMs);
        await room.leases.hold({ id: live.row.id, workspaceId: live.row.workspaceId, task: 'deliver' });
      }
      await Promise.all(underWay.values());
      if (trouble) throw trouble.error;
    },
  });
}

/** So many of what goes next and is not under way, each with whom it goes to. */
async function listFresh(
  { kernel }: HostRoom,
  { row, can }: LiveAccount,
  underWay: ReadonlyMap<string, unknown>,
  most: number,
): Promise<{ delivery: Delivery; user: ChannelUser | undefined }[]> {
  if (most < 1) return [];
  const { hot } = kernel.database;
  const next = await listNext(hot, row.id, Math.min(atOnce, most + underWay.size));
  const fresh = next.filter(({ id }) => !underWay.has(id)).slice(0, most);
  if (fresh.length === 0) return [];
  const users = await findUsers(
    hot,
    row.id,
    fresh.map(({ user }) => user),
  );
  const places = can.hasTalks
    ? await findReplyPlaces(
        hot,
        row.id,
        fresh.map(({ conversationId }) => conversationId),
      )
    : new Map<string, ReplyPlace>();
  return fresh.map((delivery) => ({
    delivery,
    user: inTalk(users.get(delivery.user), places.get(delivery.conversationId)),
  }));
}

/** Somebody as they were heard last in one of their talks. */
const inTalk = (user: ChannelUser | undefined, place: ReplyPlace | undefined): ChannelUser | undefined =>
  user && place?.user === user.user
    ? {
        ...user,
        ...{ thread: place.thread, lastVendorId: place.lastVendorId },
        lastAt: new Date(place.lastMs).toISOString(),
      }
    : user;

/** Settings that changed or an account that fails end this turn; the next begins with them. */
const isStillOn = async (room: HostRoom, live: LiveAccount) => {
  const now = await room.accounts.find(live.row.id);
  return now?.row.status === 'on' && now.row.removedAt === null;
};

/** What a process was sending when it died may have arrived: only where the vendor takes our id it is tried again. */
async function settleAbandoned(room: HostRoom, { row, can }: LiveAccount): Promise<void> {
  const { hot } = room.kernel.database;
  const left = await listAbandoned(hot, row.id, room.kernel.processId);
  for (const { id } of left)
    if (can.takesOurId) await putOff(hot, id, 0, null);
    else {
      const problem = {
        class: 'unknown',
        code: 'process-ended',
        detail: 'The program ended while this was being sent.',
      } as const;
      await noteOutcome(hot, id, { status: 'unknown', vendorId: null, problem });
      room.counts.add(row, 'unknown');
    }
  await tellStatus(room, left);
}
