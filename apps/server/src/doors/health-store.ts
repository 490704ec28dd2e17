import type { Health, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../kernel/database/index.ts';

/** Whether the store answers, and since when it has been there. */
export const pingStore = async (query: Query): Promise<string> =>
  (await query.find<{ version: string }>(sql`select current_setting('server_version') as version`))
    ?.version ?? '';

export const listProcesses = (query: Query) =>
  query.rows<Health['processes'][number]>(
    sql`select p.id, p.started_at as "startedAt", p.seen_at as "seenAt", p.visitors, p.agents, (select count(*)::int from lane l where l.process_id = p.id and l.expires_at > now()) as lanes
        from process p order by p.started_at`,
  );

export const listParked = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<Health['parked'][number]>(
    sql`select reaction || ':' || conversation_id as id, reaction, conversation_id as subject, seq, attempts, retry_at as "retryAt", error
        from parked where workspace_id = ${workspaceId} order by retry_at limit 100`,
  );

export const listFailedJobs = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<Health['failedJobs'][number]>(
    sql`select id, kind, attempts, run_at as "runAt", coalesce(error, '') as error from job where failed and (workspace_id = ${workspaceId} or workspace_id is null) order by run_at limit 100`,
  );

/** How much is parked or failed over the whole installation, for metrics. */
export const countTrouble = async (
  query: Query,
): Promise<{ parked: number; failedJobs: number; due: number }> =>
  (await query.find<{ parked: number; failedJobs: number; due: number }>(
    sql`select (select count(*)::int from parked) as parked, (select count(*)::int from job where failed) as "failedJobs",
          (select count(*)::int from (select from conversation where reacted_seq < head_seq limit 1000) x) as due`,
  )) ?? { parked: 0, failedJobs: 0, due: 0 };
