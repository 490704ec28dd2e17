import { setTimeout as sleep } from 'node:timers/promises';
import type { ChannelAccountId } from '@parley/contract';
import type { HostRoom } from '../host-room.ts';
import type { Worker } from '../worker.ts';
import { createAccountWorker } from '../worker.ts';
import { readBatch } from './read-batch.ts';
import { listAccountsToRead, listWaitingEvents } from './store.ts';

const mostAtOnce = 500;
/** What comes within it is put in order by the vendor's clock, and shares one commit. */
const gatherMs = 5;

/** Reads what was stored: one process at a time for an account, so that each person's words keep their order. */
export const createReceiver = (room: HostRoom): Worker =>
  createAccountWorker(room, {
    task: 'receive',
    listDue: () => listAccountsToRead(room.kernel.database.system),
    async work(live, isHeld) {
      if (live.row.status === 'off') return;
      await sleep(gatherMs);
      for (;;) {
        const events = await listWaitingEvents(
          room.kernel.database.live,
          live.row.id as ChannelAccountId,
          mostAtOnce,
        );
        if (events.length === 0 || !isHeld()) return;
        const settle = await readBatch(room, live, events);
        await Promise.all([settle(), sleep(gatherMs)]);
      }
    },
  });
