import type { Kernel } from '../../kernel/kernel.ts';
import { laneCount } from '../log/lane.ts';
import { beat, leaseLanes, releaseLanes } from './lanes-store.ts';

export interface LaneHolder {
  /** The epoch under which this process holds the lane, if it does. */
  epochOf(lane: number): number | undefined;
  held(): number[];
  /** Renews, takes what is free, gives back what is more than the fair share. */
  renew(): Promise<void>;
  release(): Promise<void>;
  peers(): number;
}

/** Holds a fair share of the lanes; whoever stops renewing loses theirs, and an older epoch may write nothing. */
export function createLaneHolder(
  kernel: Kernel,
  counts: () => { visitors: number; agents: number },
): LaneHolder {
  let epochs = new Map<number, number>();
  /** by a clock that nobody sets */
  let heldUntil = 0;
  let peers = 0;
  return {
    epochOf: (lane) => (performance.now() < heldUntil ? epochs.get(lane) : undefined),
    held: () => (performance.now() < heldUntil ? [...epochs.keys()] : []),
    peers: () => peers,
    async renew() {
      const began = performance.now();
      const living = await beat(kernel.database.system, kernel.processId, counts());
      peers = living - 1;
      const share = Math.ceil(laneCount / living);
      const lanes = await leaseLanes(kernel.database.system, kernel.processId, share);
      epochs = new Map(lanes.map((lane) => [lane.lane, lane.epoch]));
      heldUntil = began + leaseMs;
    },
    async release() {
      heldUntil = 0;
      await releaseLanes(kernel.database.system, kernel.processId);
    },
  };
}

/** A little less than what the store grants, so that a holder stops before another may begin. */
const leaseMs = 5_000;
