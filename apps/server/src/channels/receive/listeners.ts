import { type Listening, VendorRefused } from '@parley/channels';
import type { ChannelAccountId } from '@parley/contract';
import { createRepeater } from '../../kernel/repeat.ts';
import type { LiveAccount } from '../accounts/account.ts';
import { listLiveIds } from '../accounts/store.ts';
import type { StoreEvents } from '../hooks/store-events.ts';
import type { HostRoom } from '../host-room.ts';
import { refuseTokens, toolsFor } from '../vendor/vendor-tools.ts';
import { wantPull } from './store.ts';

const lookMs = 4_000;
const patience = { firstMs: 1_000, mostMs: 5 * 60_000 };
/** A line that held this long was sound: the next break begins with the first pause again. */
const soundMs = 60_000;

interface Line {
  /** by which settings it was opened */
  settings: string;
  stop: AbortController;
  ended: Promise<void>;
}

/** Keeps the lines open that channels hold to their vendors: each in one process at a time, opened again after a break. */
export function createListeners(
  room: HostRoom,
  store: StoreEvents,
): { start(): void; stop(): Promise<void> } {
  const { kernel, leases } = room;
  const repeater = createRepeater();
  const lines = new Map<ChannelAccountId, Line>();
  const pauses = new Map<ChannelAccountId, { count: number; untilMs: number }>();

  const open = (live: LiveAccount): Line => {
    const { id } = live.row;
    const stop = new AbortController();
    const began = performance.now();
    const ended = listen(room, store, live, stop.signal)
      .catch((error: unknown) => {
        if (stop.signal.aborted) return;
        kernel.logger.warn({ error, account: id }, 'a line to a vendor broke and will be opened again');
        room.counts.add(live.row, 'failed:transient');
      })
      .finally(() => {
        const count = performance.now() - began > soundMs ? 1 : (pauses.get(id)?.count ?? 0) + 1;
        const waitMs = Math.min(patience.mostMs, patience.firstMs * 2 ** (count - 1));
        pauses.set(id, { count, untilMs: performance.now() + waitMs });
        lines.delete(id);
      });
    return { settings: settingsOf(live), stop, ended };
  };
  const look = async () => {
    const wanted = new Set<ChannelAccountId>();
    for (const { id } of await listLiveIds(kernel.database.system)) {
      const live = await room.accounts.find(id);
      if (!live?.channel.listen) continue;
      if (!(await leases.hold({ id, workspaceId: live.row.workspaceId, task: 'listen' }))) continue;
      wanted.add(id);
      const line = lines.get(id);
      if (line && line.settings !== settingsOf(live)) line.stop.abort();
      else if (!line && (pauses.get(id)?.untilMs ?? 0) <= performance.now()) lines.set(id, open(live));
    }
    for (const [id, line] of lines) if (!wanted.has(id)) line.stop.abort();
  };
  return {
    start: () =>
      repeater.every(lookMs, look, (error) =>
        kernel.logger.warn({ error }, 'the lines to vendors could not be looked after'),
      ),
    async stop() {
      repeater.stop();
      for (const { stop } of lines.values()) stop.abort();
      await Promise.all([...lines.values()].map(({ ended }) => ended));
    },
  };
}

const settingsOf = ({ account }: LiveAccount) => JSON.stringify(account.settings);

async function listen(
  room: HostRoom,
  store: StoreEvents,
  live: LiveAccount,
  signal: AbortSignal,
): Promise<void> {
  const { row, channel, account } = live;
  const lent = toolsFor(room, live);
  const listening: Listening = {
    signal,
    async deliver(events) {
      await store(events.map((event) => ({ ...event, id: row.id, workspaceId: row.workspaceId })));
      if (events.length > 0) room.counts.add(row, 'told', events.length);
    },
    wake: (cursor) =>
      void wantPull(room.kernel.database.system, row, [{ cursor, hint: undefined }]).then(
        () => room.wake(row.id),
        (error: unknown) => room.kernel.logger.warn({ error, account: row.id }, 'a wish to fetch was lost'),
      ),
  };
  try {
    await channel.listen?.(listening, account, lent.tools);
  } catch (error) {
    // The next try makes a new one.
    if (error instanceof VendorRefused && error.problem.class === 'auth')
      await refuseTokens(room, live, lent);
    throw error;
  }
}
