import type { HookReply } from '@parley/channels';
import type { ChannelAccountId } from '@parley/contract';
import type { Reaction, SpeechGuard } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Route } from '../kernel/route.ts';
import type { LiveAccount } from './accounts/account.ts';
import { createKnownAccounts } from './accounts/known-accounts.ts';
import { cleanUpRemoved } from './accounts/remove-account.ts';
import { amendDelivered, askForAmendments } from './deliver/amend-delivered.ts';
import { createCourier } from './deliver/courier.ts';
import { deliverMessages } from './deliver/deliver-messages.ts';
import { markRead } from './deliver/mark-read.ts';
import { createTypingSigns } from './deliver/show-typing.ts';
import { deleteOldEarly } from './deliver/store.ts';
import { checkAccounts } from './health/check-accounts.ts';
import { createCounts } from './health/counts.ts';
import { keepTroubles } from './health/keep-troubles.ts';
import { deleteOldCounts } from './health/store.ts';
import { watchLines } from './health/watch-lines.ts';
import { answerHook, findHooked, type HookCall } from './hooks/answer-hook.ts';
import { deleteOldEvents } from './hooks/store.ts';
import { createStoreEvents } from './hooks/store-events.ts';
import type { HostRoom } from './host-room.ts';
import { hostRoutes } from './host-routes.ts';
import { createLeases } from './leases/leases.ts';
import type { HostPorts } from './ports.ts';
import { createListeners } from './receive/listeners.ts';
import { fetchMedia } from './receive/media-jobs.ts';
import { fetchProfiles } from './receive/profile-jobs.ts';
import { createPuller } from './receive/puller.ts';
import { createReceiver } from './receive/receiver.ts';
import { refuseUnreachable } from './refuse-unreachable.ts';
import { createTokenKeeper } from './tokens/token-keeper.ts';
import { openMediaLink } from './vendor/media-links.ts';
import { createVendorKeys } from './vendor/vendor-keys.ts';
import { toolsFor } from './vendor/vendor-tools.ts';

/** Vendors tell again for days, not for weeks; the promise is eight days. */
const eventsKeptDays = 10;
const eventsAtOnce = 5_000;
const countsKeptDays = 35;

/** What every vendor's accounts have in common: their calls are taken, read and answered, and what is said goes out through them. */
export interface Host {
  routes: Route[];
  /** in the order in which they are to run */
  reactions: readonly Reaction[];
  /** Shows a customer, where their channel can, that an agent writes to them. */
  showTyping: ReturnType<typeof createTypingSigns>;
  hooks: {
    find(id: string, key: string): Promise<LiveAccount | undefined>;
    answer(live: LiveAccount, call: HookCall): Promise<HookReply>;
  };
  /** Refuses an agent's words that could not reach the customer now. */
  refuseUnreachable: SpeechGuard;
  /** Which stored file a link for vendors leads to, while it holds. */
  openMediaLink(sealed: string): { id: string; key: string } | undefined;
  /** Looks what is wrong with accounts, of one or of all. */
  findTroubles(id?: ChannelAccountId): Promise<void>;
  /** Asks vendors of accounts that nobody asked about for long. */
  checkAll(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
  /** Resolves when everything that waits for an account has been done, as far as it is done here. */
  idle(): Promise<void>;
}

export function createHost(kernel: Kernel, ports: HostPorts): Host {
  const leases = createLeases(kernel);
  const wakeHere = (id: ChannelAccountId) => {
    for (const worker of [receiver, courier, puller]) worker.want(id);
  };
  const wake = (id: ChannelAccountId) => {
    wakeHere(id);
    kernel.bus.publish('channel-work', id);
  };
  const room: HostRoom = {
    ...{ kernel, ports, leases, wake },
    accounts: createKnownAccounts(kernel, ports.channels.find),
    tokens: createTokenKeeper(kernel, leases),
    keys: createVendorKeys(kernel, (live) => toolsFor(room, live).tools),
    counts: createCounts(kernel),
    ...{ proven: new Set(), named: new Set() },
  };
  const receiver = createReceiver(room);
  const events = createStoreEvents(kernel, (ids) => {
    for (const id of ids) {
      receiver.want(id);
      kernel.bus.publish('channel-told', id);
    }
  });
  const courier = createCourier(room);
  const puller = createPuller(room);
  const listeners = createListeners(watchLines(room), events.store);
  const own = new Set<ChannelAccountId>();
  let isOpen = false;
  kernel.bus.subscribe('channel-work', (id) => {
    if (isOpen) wakeHere(id as ChannelAccountId);
  });
  kernel.bus.subscribe('channel-told', (id) => {
    if (isOpen) receiver.want(id as ChannelAccountId);
  });
  runJobs(room);
  const { findTroubles } = keepTroubles(room);
  const { checkAll } = checkAccounts(room);
  return {
    routes: hostRoutes(room),
    reactions: [deliverMessages(room, own), amendDelivered(room, own), markRead(room, own)],
    showTyping: createTypingSigns(room),
    hooks: {
      find: (id, key) => findHooked(room, id, key),
      answer: (live, call) => answerHook(room, events.store, live, call),
    },
    ...{ findTroubles, checkAll },
    refuseUnreachable: (state, about) => refuseUnreachable(room, state, about),
    openMediaLink: (sealed) => openMediaLink(kernel, sealed),
    start() {
      isOpen = true;
      for (const worker of [receiver, courier, puller]) worker.start();
      listeners.start();
    },
    async stop() {
      isOpen = false;
      await listeners.stop();
      await events.idle();
      await Promise.all([receiver.stop(), courier.stop(), puller.stop()]);
      await room.counts.stop();
      await leases.releaseAll();
    },
    async idle() {
      await events.idle();
      await puller.idle();
      await receiver.idle();
      await courier.idle();
    },
  };
}

function runJobs(room: HostRoom): void {
  const { jobs, database } = room.kernel;
  cleanUpRemoved(room);
  fetchMedia(room);
  askForAmendments(room);
  fetchProfiles(room);
  jobs.every(3_600, 'forget-channel-events', async () => {
    // Some at a time, so that no statement holds up those who store.
    while ((await deleteOldEvents(database.system, eventsKeptDays, eventsAtOnce)) === eventsAtOnce);
    await deleteOldEarly(database.system, eventsKeptDays);
    await deleteOldCounts(database.system, countsKeptDays);
  });
}
