import { randomUUID } from 'node:crypto';
import type { WorkspaceId } from '@parley/contract';
import type { Query } from '../database/index.ts';
import { sql } from '../database/index.ts';

export interface NewJob {
  kind: string;
  workspaceId: WorkspaceId | null;
  payload: Record<string, unknown>;
  /** at most one waiting job a key; adding it again moves its time */
  key?: string;
  /** ISO time; absent: now */
  runAt?: string;
}

export interface ClaimedJob {
  id: string;
  kind: string;
  payload: Record<string, unknown>;
  attempts: number;
  /** tells whether the job was added again while it ran */
  runAt: string;
}

/** Adds jobs; one whose key waits already is moved instead. */
export const insertJobs = (query: Query, jobs: readonly NewJob[]) =>
  query.run(
    sql`insert into job (id, workspace_id, kind, key, payload, run_at)
        select k.id, k.workspace_id, k.kind, k.key, k.payload, coalesce(k.run_at, now())
        from unnest(${jobs.map(() => randomUUID())}::text[], ${jobs.map((j) => j.workspaceId)}::text[], ${jobs.map((j) => j.kind)}::text[], ${jobs.map((j) => j.key ?? null)}::text[],
          ${jobs.map((j) => JSON.stringify(j.payload))}::jsonb[], ${jobs.map((j) => j.runAt ?? null)}::timestamptz[]) as k(id, workspace_id, kind, key, payload, run_at)
        on conflict (key) do update set run_at = excluded.run_at, payload = excluded.payload, failed = false`,
  );

/** Takes up to `most` due jobs for a minute; two processes never take the same one. */
export const claimDue = (query: Query, kinds: string[], most: number): Promise<ClaimedJob[]> =>
  query.rows(
    sql`update job set locked_until = now() + interval '60 seconds', attempts = attempts + 1
        where id in (select id from job where not failed and run_at <= now() and (locked_until is null or locked_until < now()) and kind = any(${kinds}::text[])
                     order by run_at limit ${most} for update skip locked)
        returning id, kind, payload, attempts, run_at as "runAt"`,
  );

/** Keeps a job that is under way from being taken for left. */
export const hold = (query: Query, id: string) =>
  query.run(
    sql`update job set locked_until = now() + interval '60 seconds' where id = ${id} and locked_until is not null`,
  );

/** Ends a job, unless it was added again meanwhile; a scheduled one waits for its next time. */
export async function finish(query: Query, job: ClaimedJob, everySeconds: number | undefined): Promise<void> {
  if (everySeconds !== undefined)
    await query.run(
      sql`update job set locked_until = null, attempts = 0, error = null, run_at = now() + make_interval(secs => ${everySeconds}::int) where id = ${job.id}`,
    );
  else {
    const done = await query.run(
      sql`delete from job where id = ${job.id} and run_at = ${job.runAt}::timestamptz`,
    );
    if (done === 0)
      await query.run(sql`update job set locked_until = null, attempts = 0 where id = ${job.id}`);
  }
}

/** Tries later with doubled patience (1 s … 10 min); out of tries it stays for the health page. A scheduled job never gives up. */
export async function putBack(
  query: Query,
  job: ClaimedJob,
  error: string,
  maxAttempts: number,
  everySeconds: number | undefined,
): Promise<void> {
  const waitSeconds = everySeconds ?? Math.min(600, 2 ** (job.attempts - 1));
  const failed = everySeconds === undefined && job.attempts >= maxAttempts;
  await query.run(
    sql`update job set locked_until = null, error = ${error.slice(0, 500)}, failed = ${failed}, run_at = now() + make_interval(secs => ${waitSeconds}::int) where id = ${job.id}`,
  );
}

/** Milliseconds until the next job is due that nobody has taken, if that is soon; however many wait, one is looked at. */
export async function nextDueMs(query: Query, soonMs: number): Promise<number | undefined> {
  const row = await query.find<{ ms: number }>(
    sql`select (extract(epoch from run_at - now()) * 1000)::float8 as ms from job
        where not failed and run_at <= now() + make_interval(secs => ${soonMs / 1000}::float8) and (locked_until is null or locked_until < now())
        order by run_at limit 1`,
  );
  return row?.ms;
}
