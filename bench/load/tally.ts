import type { LoadReport, Stretch } from './protocol.ts';

/** Keeps, by the number of each message, when it was said and what came back. */
export interface Tally {
  /** Gives the next number and notes the moment. */
  say(): number;
  acknowledge(number: number): void;
  seen(number: number): void;
  answered(number: number): void;
  refuse(code: string): void;
  late(ms: number): void;
  drop(): void;
  resync(): void;
  waiting(): number;
  begin(): void;
  end(): Stretch;
  report(): Omit<LoadReport, 'run'>;
}

const unset = -1;

export function createTally(now: () => number = () => performance.now()): Tally {
  const saidAt: number[] = [];
  const acked: number[] = [];
  const seen: number[] = [];
  const refused: Record<string, number> = {};
  let dropped = 0;
  let resyncs = 0;
  let waiting = 0;
  let first = 0;
  let begunAt = 0;
  let stretch: Stretch = emptyStretch();
  const since = (number: number) => now() - (saidAt[number] ?? Number.NaN);
  const isOfStretch = (number: number) => number >= first;
  return {
    say() {
      saidAt.push(now());
      acked.push(unset);
      seen.push(0);
      waiting++;
      stretch.said++;
      return saidAt.length - 1;
    },
    acknowledge(number) {
      if (acked[number] !== unset) return;
      acked[number] = 1;
      waiting--;
      if (!isOfStretch(number)) return;
      stretch.acknowledged++;
      stretch.ackMs.push(since(number));
    },
    seen(number) {
      const times = (seen[number] ?? 0) + 1;
      seen[number] = times;
      if (times === 1 && isOfStretch(number)) stretch.endToEndMs.push(since(number));
    },
    answered(number) {
      if (isOfStretch(number)) stretch.roundTripMs.push(since(number));
    },
    refuse(code) {
      waiting--;
      refused[code] = (refused[code] ?? 0) + 1;
    },
    late: (ms) => void stretch.lateMs.push(ms),
    drop: () => void dropped++,
    resync: () => void resyncs++,
    waiting: () => waiting,
    begin() {
      first = saidAt.length;
      begunAt = now();
      stretch = emptyStretch();
    },
    end: () => ({ ...stretch, seconds: (now() - begunAt) / 1000 }),
    report: () => ({
      acknowledged: acked.flatMap((state, number) => (state === unset ? [] : [number])),
      notSeenOnce: seen.flatMap((times, number) =>
        times === 1 || (acked[number] === unset && times === 0) ? [] : [[number, times]],
      ),
      refused,
      dropped,
      resyncs,
    }),
  };
}

const emptyStretch = (): Stretch => ({
  said: 0,
  acknowledged: 0,
  seconds: 0,
  ackMs: [],
  endToEndMs: [],
  roundTripMs: [],
  lateMs: [],
});
