import type { ChannelAccountId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface DueCursor {
  cursor: string;
  place: string | null;
  hint: string | null;
  attempts: number;
  /** to tell whether it was asked for again meanwhile */
  claimed: string;
}

/** Makes the places known that a channel fetches from by itself. */
export const insertCursors = (
  query: Query,
  of: { id: ChannelAccountId; workspaceId: WorkspaceId },
  cursors: readonly string[],
) =>
  query.run(
    sql`insert into channel_cursor (channel_account_id, cursor, workspace_id)
        select ${of.id}, k.cursor, ${of.workspaceId} from unnest(${[...cursors]}::text[]) as k(cursor) on conflict do nothing`,
  );

/** Takes the places that are due for a minute: should this process die, they are due again. */
export const claimCursors = (query: Query, id: ChannelAccountId) =>
  query.rows<DueCursor>(
    sql`update channel_cursor set due_at = now() + interval '60 seconds' where channel_account_id = ${id} and due_at <= now()
        returning cursor, place, hint, attempts, due_at::text as claimed`,
  );

/** Stores a page and how far it reaches, in the caller's transaction. */
export const savePage = (
  query: Query,
  id: ChannelAccountId,
  { cursor, claimed }: DueCursor,
  page: { place: string; nextMs: number | null },
) =>
  query.run(
    sql`update channel_cursor set place = ${page.place}, pulled_at = now(), attempts = 0, problem = null,
          hint = case when due_at = ${claimed}::timestamptz then null else hint end,
          due_at = case when due_at <> ${claimed}::timestamptz then due_at
            when ${page.nextMs}::float8 is null then 'infinity' else now() + make_interval(secs => ${page.nextMs}::float8 / 1000) end
        where channel_account_id = ${id} and cursor = ${cursor}`,
  );

export const saveFailure = (
  query: Query,
  id: ChannelAccountId,
  { cursor }: DueCursor,
  failure: { afterMs: number; problem: string },
) =>
  query.run(
    sql`update channel_cursor set attempts = attempts + 1, problem = ${failure.problem.slice(0, 300)}, due_at = now() + make_interval(secs => ${failure.afterMs}::float8 / 1000)
        where channel_account_id = ${id} and cursor = ${cursor}`,
  );

export async function listAccountsToPull(query: Query): Promise<ChannelAccountId[]> {
  const rows = await query.rows<{ id: ChannelAccountId }>(
    sql`select distinct a.id from channel_cursor c join channel_account a on a.id = c.channel_account_id
        where c.due_at <= now() and a.removed_at is null and a.status <> 'off'`,
  );
  return rows.map((row) => row.id);
}
