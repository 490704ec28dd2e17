import type {
  ConversationId,
  EntryBody,
  RegressionRun,
  RegressionRunId,
  RegressionRunRow,
  RegressionScript,
  RegressionTestId,
  WorkspaceId,
} from '@parley/contract';
import { type Query, sql } from '../kernel/database/index.ts';

export interface TestRow {
  id: RegressionTestId;
  workspaceId: WorkspaceId;
  name: string;
  isOn: boolean;
  script: RegressionScript;
  version: number;
  madeFrom: ConversationId | null;
  updatedAt: string;
  updatedBy: RegressionRunRow['by'];
  lastPassed: boolean | null;
  lastRunAt: string | null;
}

/** Those who write tests of a workspace do so one after another. */
export const takeTurn = (query: Query, workspaceId: WorkspaceId) =>
  query.rows(sql`select pg_advisory_xact_lock(hashtext('regression'), hashtext(${workspaceId}))`);

export const listTestRows = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<TestRow>(
    sql`select id, workspace_id as "workspaceId", name, is_on as "isOn", script, version, made_from as "madeFrom", updated_at as "updatedAt", updated_by as "updatedBy",
          last_passed as "lastPassed", last_run_at as "lastRunAt" from regression_test where workspace_id = ${workspaceId} order by id`,
  );

export const findTestRow = (query: Query, workspaceId: WorkspaceId, id: RegressionTestId) =>
  query.find<TestRow>(
    sql`select id, workspace_id as "workspaceId", name, is_on as "isOn", script, version, made_from as "madeFrom", updated_at as "updatedAt", updated_by as "updatedBy",
          last_passed as "lastPassed", last_run_at as "lastRunAt" from regression_test where workspace_id = ${workspaceId} and id = ${id}`,
  );

export async function countTests(query: Query, workspaceId: WorkspaceId): Promise<number> {
  const row = await query.find<{ count: number }>(
    sql`select count(*)::int as count from regression_test where workspace_id = ${workspaceId}`,
  );
  return row?.count ?? 0;
}

/** Writes a test; how an earlier version of it went says nothing of this one. */
export const saveTestRow = (query: Query, row: Omit<TestRow, 'lastPassed' | 'lastRunAt'>) =>
  query.run(
    sql`insert into regression_test (id, workspace_id, name, is_on, script, version, made_from, updated_at, updated_by)
        values (${row.id}, ${row.workspaceId}, ${row.name}, ${row.isOn}, ${JSON.stringify(row.script)}::jsonb, ${row.version}, ${row.madeFrom}, ${row.updatedAt}::timestamptz, ${row.updatedBy})
        on conflict (id) do update set name = excluded.name, is_on = excluded.is_on, script = excluded.script, version = excluded.version,
          updated_at = excluded.updated_at, updated_by = excluded.updated_by, last_passed = null, last_run_at = null`,
  );

export const deleteTestRow = (query: Query, workspaceId: WorkspaceId, id: RegressionTestId) =>
  query.run(sql`delete from regression_test where workspace_id = ${workspaceId} and id = ${id}`);

/** Notes how tests went, as far as they are still in the version that was run. */
export const noteResults = (
  query: Query,
  workspaceId: WorkspaceId,
  at: string,
  results: readonly { id: RegressionTestId; version: number; passed: boolean }[],
) =>
  query.run(
    sql`update regression_test t set last_passed = r.passed, last_run_at = ${at}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(results)}::jsonb) as r(id text, version int, passed boolean)
        where t.workspace_id = ${workspaceId} and t.id = r.id and t.version = r.version`,
  );

/** `change` tells what was to be published from anything else; null where nothing was. */
export interface StoredRun extends RegressionRun {
  workspaceId: WorkspaceId;
  change: string | null;
}

export const insertRun = (query: Query, run: StoredRun) =>
  query.run(
    sql`insert into regression_run (id, workspace_id, at, by, cause, about, change, total, failed, took_ms, failures)
        values (${run.id}, ${run.workspaceId}, ${run.at}::timestamptz, ${run.by}, ${run.cause}, ${run.about}, ${run.change}, ${run.total}, ${run.failed}, ${run.tookMs},
          ${JSON.stringify(run.failures)}::jsonb)`,
  );

const mostRuns = 50;

export const listRunRows = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<RegressionRunRow>(
    sql`select id, at, by, cause, about, total, failed, took_ms as "tookMs", allowed from regression_run
        where workspace_id = ${workspaceId} order by id desc limit ${mostRuns}`,
  );

export const findRun = (query: Query, workspaceId: WorkspaceId, id: RegressionRunId) =>
  query.find<RegressionRun & { change: string | null }>(
    sql`select id, at, by, cause, about, change, total, failed, took_ms as "tookMs", allowed, failures from regression_run
        where workspace_id = ${workspaceId} and id = ${id}`,
  );

export const allowRun = (
  query: Query,
  workspaceId: WorkspaceId,
  id: RegressionRunId,
  allowed: NonNullable<RegressionRun['allowed']>,
) =>
  query.run(
    sql`update regression_run set allowed = ${JSON.stringify(allowed)}::jsonb where workspace_id = ${workspaceId} and id = ${id}`,
  );

/** Whether somebody has allowed this very change since a moment. */
export async function isAllowed(
  query: Query,
  workspaceId: WorkspaceId,
  change: string,
  since: string,
): Promise<boolean> {
  const row = await query.find(
    sql`select 1 as one from regression_run where workspace_id = ${workspaceId} and change = ${change} and allowed is not null and at > ${since}::timestamptz limit 1`,
  );
  return row !== undefined;
}

export const forgetRuns = (query: Query, before: string) =>
  query.run(sql`delete from regression_run where at < ${before}::timestamptz`);

const mostEntries = 400;

/** What happened in a conversation, from its beginning. */
export const listEntries = (query: Query, workspaceId: WorkspaceId, id: ConversationId) =>
  query.rows<{ by: string; body: EntryBody }>(
    sql`select e.author_kind as by, e.body from entry e join conversation c on c.id = e.conversation_id
        where c.workspace_id = ${workspaceId} and e.conversation_id = ${id} order by e.seq limit ${mostEntries}`,
  );

export const findTalk = (query: Query, workspaceId: WorkspaceId, id: ConversationId) =>
  query.find<{
    contactId: `ctc_${string}`;
    locale: RegressionScript['language'];
    channelKind: string;
    name: string;
    attributes: Record<string, string>;
  }>(
    sql`select c.contact_id as "contactId", c.locale, a.kind as "channelKind", p.name, p.attributes from conversation c
          join channel_account a on a.id = c.channel_account_id join contact p on p.id = c.contact_id
        where c.workspace_id = ${workspaceId} and c.id = ${id}`,
  );
