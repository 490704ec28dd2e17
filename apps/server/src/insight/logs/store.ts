import type { ChatLog, ChatLogId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import { readProblem, readProblems } from '../../knowledge/index.ts';
import type { RowProblem } from './read-talks.ts';

export const insertLog = (
  query: Query,
  row: { id: ChatLogId; workspaceId: WorkspaceId; name: string; bytes: Buffer; at: string; by: string },
) =>
  query.run(
    sql`insert into chat_log (id, workspace_id, name, state, bytes, created_at, created_by)
        values (${row.id}, ${row.workspaceId}, ${row.name}, 'reading', ${row.bytes}, ${row.at}::timestamptz, ${row.by})`,
  );

/** A file as its row has it, its reasons not yet taken apart. */
type StoredLog = Omit<ChatLog, 'errors' | 'why'> & { errors: RowProblem[] };

const shown = ({ errors, problem, ...row }: StoredLog): ChatLog => ({
  ...row,
  errors: readProblems(errors),
  ...(problem === null ? { problem, why: null } : readProblem(problem)),
});

export const listLogRows = async (
  query: Query,
  workspaceId: WorkspaceId,
  most: number,
): Promise<ChatLog[]> => {
  const rows = await query.rows<StoredLog>(
    sql`select id, name, state, talks, lines, found, progress, errors, problem, created_at as "createdAt" from chat_log
        where workspace_id = ${workspaceId} order by created_at desc, id limit ${most}`,
  );
  return rows.map(shown);
};

export const findLog = async (
  query: Query,
  workspaceId: WorkspaceId,
  id: ChatLogId,
): Promise<ChatLog | undefined> => {
  const row = await query.find<StoredLog>(
    sql`select id, name, state, talks, lines, found, progress, errors, problem, created_at as "createdAt" from chat_log where id = ${id} and workspace_id = ${workspaceId}`,
  );
  return row && shown(row);
};

export const findLogBytes = (query: Query, workspaceId: WorkspaceId, id: ChatLogId) =>
  query.find<{ name: string; bytes: Buffer }>(
    sql`select name, bytes from chat_log where id = ${id} and workspace_id = ${workspaceId} and state = 'reading'`,
  );

export const noteProgress = (query: Query, workspaceId: WorkspaceId, id: ChatLogId, progress: number) =>
  query.run(
    sql`update chat_log set progress = ${progress} where id = ${id} and workspace_id = ${workspaceId} and state = 'reading'`,
  );

/** True where it was still being read: what a file taught is kept once. */
export const noteMined = async (
  query: Query,
  workspaceId: WorkspaceId,
  id: ChatLogId,
  { talks, lines, found }: { talks: number; lines: number; found: number },
): Promise<boolean> =>
  (await query.run(
    sql`update chat_log set state = 'done', bytes = null, talks = ${talks}, lines = ${lines}, found = ${found}, progress = 1
        where id = ${id} and workspace_id = ${workspaceId} and state = 'reading'`,
  )) > 0;

export const noteUnread = (
  query: Query,
  workspaceId: WorkspaceId,
  id: ChatLogId,
  { errors, problem }: Pick<StoredLog, 'errors' | 'problem'>,
) =>
  query.run(
    sql`update chat_log set state = 'refused', bytes = null, errors = ${JSON.stringify(errors)}::jsonb, problem = ${problem}
        where id = ${id} and workspace_id = ${workspaceId} and state = 'reading'`,
  );

export async function deleteLog(query: Query, workspaceId: WorkspaceId, id: ChatLogId): Promise<number> {
  await query.run(
    sql`delete from lesson where workspace_id = ${workspaceId} and log_id = ${id} and state = 'open'`,
  );
  return query.run(sql`delete from chat_log where id = ${id} and workspace_id = ${workspaceId}`);
}

/** Forgets files that nobody came back for; what they taught stays. */
export const deleteOldLogs = (query: Query) =>
  query.run(sql`delete from chat_log where created_at < now() - interval '90 days'`);
