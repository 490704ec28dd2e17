import type { SocketEnv } from '../socket.ts';
import type { PendingMessage } from './state.ts';

/** What became of one attempt to send; `later` means that it must be repeated. */
export type Verdict = { kind: 'settled' } | { kind: 'later'; afterMs?: number | undefined };

export interface DrainOptions {
  next(): PendingMessage | undefined;
  send(item: PendingMessage): Promise<Verdict>;
  /** only one tab empties the outbox at a time */
  withLock(work: () => Promise<void>): Promise<void>;
  env: Pick<SocketEnv, 'after' | 'random'>;
}

const firstWaitMs = 1_000;
const longestWaitMs = 20_000;

/** Empties the outbox one message after the other, and keeps trying. */
export function createDrain(options: DrainOptions) {
  const { env } = options;
  let state: 'idle' | 'running' | 'waiting' | 'stopped' = 'idle';
  let nudgedMeanwhile = false;
  let attempts = 0;
  let cancelTimer = () => {};

  const isStopped = () => state === 'stopped';

  async function pass() {
    for (let item = options.next(); item && !isStopped(); item = options.next()) {
      const verdict = await options.send(item);
      if (verdict.kind === 'later') return verdict;
      attempts = 0;
    }
    return undefined;
  }

  async function run() {
    cancelTimer();
    state = 'running';
    nudgedMeanwhile = false;
    const outcome: { unsent?: { afterMs?: number | undefined } | undefined } = {};
    await options.withLock(async () => {
      outcome.unsent = await pass();
    });
    if (isStopped()) return;
    state = 'idle';
    if (nudgedMeanwhile) void run();
    else if (outcome.unsent) waitFor(outcome.unsent.afterMs);
    else if (options.next()) void run();
  }

  function waitFor(askedMs: number | undefined) {
    const ceilingMs = Math.min(longestWaitMs, firstWaitMs * 2 ** attempts);
    attempts += 1;
    state = 'waiting';
    cancelTimer = env.after(askedMs ?? env.random() * ceilingMs, () => void run());
  }

  return {
    /** Something was written: send it, unless a wait is under way. */
    nudge() {
      if (state === 'idle') void run();
    },
    /** Sending has become possible again: do not sit out the wait. */
    wake() {
      attempts = 0;
      if (state === 'idle' || state === 'waiting') void run();
      else nudgedMeanwhile = true;
    },
    stop() {
      cancelTimer();
      state = 'stopped';
    },
  };
}
export type Drain = ReturnType<typeof createDrain>;
