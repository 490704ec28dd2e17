import { randomUUID } from 'node:crypto';
import type { WorkspaceId } from '@parley/contract';
import type { Logger } from 'pino';
import type { Database, Query } from '../database/index.ts';
import { sql } from '../database/index.ts';
import { createRunner } from './run-jobs.ts';
import { nextDueMs } from './store.ts';

export interface NewJob {
  kind: string;
  workspaceId: WorkspaceId | null;
  payload: Record<string, unknown>;
  /** at most one waiting job a key; adding it again moves its time */
  key?: string;
  /** ISO time; absent: now */
  runAt?: string;
}
type Handler = (payload: Record<string, unknown>, job: { id: string; attempts: number }) => Promise<void>;

/** Work that can wait or has its time: durable, at least once, so every handler is idempotent. */
export interface Jobs {
  /** Adds in the caller's transaction. Call `nudge` after the commit if it should run at once. */
  add(query: Query, job: NewJob): Promise<void>;
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
      .then(() => nextDueMs(database.system).catch(() => idleMs))
      .then((ms) => {
        running = undefined;
        if (!stopped) timer = setTimeout(wake, Math.min(Math.max(ms, 10), idleMs));
      });
  };
  return {
    async add(query, job) {
      const key = job.key ?? null;
      await query.run(
        sql`insert into job (id, workspace_id, kind, key, payload, run_at) values (${randomUUID()}, ${job.workspaceId}, ${job.kind}, ${key}, ${JSON.stringify(job.payload)}, coalesce(${job.runAt ?? null}::timestamptz, now()))
          on conflict (key) do update set run_at = excluded.run_at, payload = excluded.payload, failed = false`,
      );
    },
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
