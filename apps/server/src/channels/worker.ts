import type { ChannelAccountId } from '@parley/contract';
import { createRepeater } from '../kernel/repeat.ts';
import type { LiveAccount } from './accounts/account.ts';
import type { HostRoom } from './host-room.ts';

const sweepMs = 2_000;
const patience = { firstMs: 500, mostMs: 30_000 };

export interface WorkerKind {
  task: string;
  /** Accounts for which there is something to do, whoever left it. */
  listDue(): Promise<readonly ChannelAccountId[]>;
  /** Does all that is due; `isHeld` tells whether this process still is the one to do it. */
  work(live: LiveAccount, isHeld: () => boolean): Promise<void>;
}
export interface Worker {
  want(id: ChannelAccountId): void;
  start(): void;
  stop(): Promise<void>;
  /** Resolves when nothing is under way or wanted here. */
  idle(): Promise<void>;
}

/** Works for accounts beside each other, in one process at a time each: woken at once, swept after a crash, patient after a failure. */
export function createAccountWorker(room: HostRoom, kind: WorkerKind): Worker {
  const { kernel, leases, accounts } = room;
  const repeater = createRepeater();
  const wanted = new Set<ChannelAccountId>();
  const running = new Map<ChannelAccountId, Promise<void>>();
  const failures = new Map<ChannelAccountId, { count: number; untilMs: number }>();
  let isStopped = false;

  const turn = async (id: ChannelAccountId) => {
    const live = await accounts.find(id);
    if (!live || live.row.removedAt !== null) return;
    const leased = { id, workspaceId: live.row.workspaceId, task: kind.task };
    if (await leases.hold(leased)) await kind.work(live, () => !isStopped && leases.holds(leased));
  };
  const begin = (id: ChannelAccountId) => {
    if (isStopped || running.has(id)) return;
    const pause = (failures.get(id)?.untilMs ?? 0) - performance.now();
    if (pause > 0) return;
    wanted.delete(id);
    const run = turn(id)
      .then(() => void failures.delete(id))
      .catch((error: unknown) => {
        const count = (failures.get(id)?.count ?? 0) + 1;
        const waitMs = Math.min(patience.mostMs, patience.firstMs * 2 ** (count - 1));
        failures.set(id, { count, untilMs: performance.now() + waitMs });
        kernel.logger.error(
          { error, account: id, task: kind.task },
          'work for a channel failed and will be tried again',
        );
      })
      .finally(() => {
        running.delete(id);
        if (wanted.has(id)) begin(id);
      });
    running.set(id, run);
  };
  const want = (id: ChannelAccountId) => {
    wanted.add(id);
    begin(id);
  };
  const sweep = async () => {
    for (const id of await kind.listDue()) want(id);
  };
  return {
    want,
    start() {
      repeater.every(sweepMs, sweep, (error) =>
        kernel.logger.warn({ error, task: kind.task }, 'the sweep for channels failed'),
      );
    },
    async stop() {
      isStopped = true;
      repeater.stop();
      await Promise.all(running.values());
    },
    async idle() {
      await sweep();
      while (running.size > 0) await Promise.all(running.values());
    },
  };
}
