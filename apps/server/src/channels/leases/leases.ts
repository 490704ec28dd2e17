import type { ChannelAccountId, WorkspaceId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { endLease, endLeasesOf, takeLease } from './store.ts';

export const leaseSeconds = 15;
/** Well before another process may take it; by a clock that nobody sets. */
const trustedMs = 10_000;
const renewMs = 5_000;

export interface Leased {
  id: ChannelAccountId;
  workspaceId: WorkspaceId;
  /** what is done: one process at a time does it for an account */
  task: string;
}
/** Who does what for which account, over all processes; whoever dies loses it within 15 s. */
export interface Leases {
  /** Whether this process may do it now: held already, taken, or not. */
  hold(leased: Leased): Promise<boolean>;
  /** Whether it is still held, without asking anybody. */
  holds(leased: Leased): boolean;
  release(leased: Leased): Promise<void>;
  releaseAll(): Promise<void>;
}

export function createLeases({ database, processId }: Kernel): Leases {
  const held = new Map<string, number>();
  const nameOf = ({ id, task }: Leased) => `${id} ${task}`;
  const holds = (leased: Leased) => performance.now() < (held.get(nameOf(leased)) ?? 0);
  return {
    holds,
    async hold(leased) {
      const until = held.get(nameOf(leased)) ?? 0;
      if (performance.now() < until - trustedMs + renewMs) return true;
      const began = performance.now();
      const isTaken = (await takeLease(database.system, { ...leased, processId, seconds: leaseSeconds })) > 0;
      if (isTaken) held.set(nameOf(leased), began + trustedMs);
      else held.delete(nameOf(leased));
      return isTaken;
    },
    async release(leased) {
      if (!held.delete(nameOf(leased))) return;
      await endLease(database.system, leased.id, leased.task, processId);
    },
    async releaseAll() {
      held.clear();
      await endLeasesOf(database.system, processId);
    },
  };
}
