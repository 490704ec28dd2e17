import { setTimeout as sleep } from 'node:timers/promises';
import type { LiveAccount } from '../accounts/account.ts';
import type { HostRoom } from '../host-room.ts';
import { createAccountWorker, type Worker } from '../worker.ts';
import { tellStatus } from './note-status.ts';
import { createPace } from './pace.ts';
import { sendOne } from './send-one.ts';
import { type Delivery, listAbandoned, listAccountsToSend, listNext, noteOutcome, putOff } from './store.ts';

const atOnce = 50;
/** What ends within it is followed up by one look. */
const gatherMs = 5;

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
      const begin = (delivery: Delivery) => {
        const sending = sendOne(room, live, pace, delivery)
          .catch((error: unknown) => {
            trouble = { error };
          })
          .finally(() => underWay.delete(delivery.id));
        underWay.set(delivery.id, sending);
      };
      while (isHeld() && !trouble && (await isStillOn(room, live))) {
        const free = atOnce - underWay.size;
        const next = free > 0 ? await listNext(room.kernel.database.hot, live.row.id, atOnce) : [];
        const fresh = next.filter(({ id }) => !underWay.has(id)).slice(0, free);
        fresh.forEach(begin);
        if (underWay.size === 0) break;
        await Promise.race(underWay.values());
        await sleep(gatherMs);
        await room.leases.hold({ id: live.row.id, workspaceId: live.row.workspaceId, task: 'deliver' });
      }
      await Promise.all(underWay.values());
      if (trouble) throw trouble.error;
    },
  });
}

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
