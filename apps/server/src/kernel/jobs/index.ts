import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Database, Query } from '../database/index.ts';
import { sql } from '../database/index.ts';
import { createRunner } from './run-jobs.ts';
import { insertJobs, type NewJob, nextDueMs } from './store.ts';

export type { NewJob } from './store.ts';

type Handler = (payload: Record<string, unknown>, job: { id: string; attempts: number }) => Promise<void>;

/** Work that can wait or has its time: durable, at least once, so every handler is idempotent. */
export interface Jobs {
  /** Adds in the caller's transaction. Call `nudge` after the commit if it should run at once. */
  add(query: Query, job: NewJob): Promise<void>;
  /** As `add`, many by one statement; no two of them may have the same key. */
  addAll(query: Query, jobs: readonly NewJob[]): Promise<void>;
  nudge(): void;
  handle(kind: string, handler: Handler): void;
  /** Runs again and again, once per installation. */
  every(seconds: number, kind: string, handler: () => Promise<void>): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const idleMs = 1_000;

export function createJobs(database: Database, logger: Logger): Jobs {
  const handlers = new Map<string, Handler>();
  const schedules = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = true;

  const runner = createRunner(database, logger, { handlers, schedules, onEnd: () => wake() });
  const drain = async () => {
    for (;;) {
      again = false;
      const taken = await runner.take();
      if (stopped || (taken === 0 && !again)) return;
    }
  };
  const wake = () => {
    again = true;
    if (stopped || running) return;
    clearTimeout(timer);
    running = drain()
      .catch((error) => logger.error({ error }, 'jobs could not be read; trying again'))
      .then(() => nextDueMs(database.system, idleMs).catch(() => undefined))
      .then((ms = idleMs) => {
        running = undefined;
        if (!stopped) timer = setTimeout(wake, Math.max(ms, 10));
      });
  };
  const addAll: Jobs['addAll'] = async (query, jobs) => {
    if (jobs.length > 0) await insertJobs(query, jobs);
  };
  return {
    add: (query, job) => addAll(query, [job]),
    addAll,
    nudge: wake,
    handle: (kind, handler) => void handlers.set(kind, handler),
    every(seconds, kind, handler) {
      schedules.set(kind, seconds);
      handlers.set(kind, handler);
    },
    async start() {
      stopped = false;
      for (const kind of schedules.keys())
        await database.system.run(
          sql`insert into job (id, kind, key, payload) values (${randomUUID()}, ${kind}, ${`schedule:${kind}`}, '{}') on conflict (key) do nothing`,
        );
      wake();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
      await runner.idle();
    },
  };
}
