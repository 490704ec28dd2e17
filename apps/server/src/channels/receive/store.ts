import type { ChannelAccountId, ConversationId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface StoredEvent {
  /** grows with arrival */
  id: string;
  key: string;
  body: string;
  atMs: number | null;
  arrivedMs: number;
}

/** What waits to be read of an account, in the order of arrival. */
export const listWaitingEvents = (query: Query, id: ChannelAccountId, most: number) =>
  query.rows<StoredEvent>(
    sql`select id::text as id, key, body, (extract(epoch from vendor_at) * 1000)::float8 as "atMs", (extract(epoch from at) * 1000)::float8 as "arrivedMs"
        from channel_event where channel_account_id = ${id} and state = 'waiting' order by channel_event.id limit ${most}`,
  );

/** The disk is not waited for: what a crash forgets is read once more, and changes nothing. */
export const markDone = (query: Query, ids: readonly string[]) =>
  query.run(
    sql`update channel_event e set state = 'done' from (select set_config('synchronous_commit', 'off', true)) unwaited where e.id = any(${[...ids]}::bigint[])`,
  );

/** Keeps events aside that could not be read, each with its reason. */
export const setAside = (query: Query, events: readonly { id: string; error: string }[]) =>
  query.run(
    sql`update channel_event e set state = 'aside', error = k.error
        from unnest(${events.map((e) => e.id)}::bigint[], ${events.map((e) => e.error.slice(0, 500))}::text[]) as k(id, error) where e.id = k.id`,
  );

/** Accounts in use that have something to read, whoever stored it. */
export async function listAccountsToRead(query: Query): Promise<ChannelAccountId[]> {
  const rows = await query.rows<{ id: ChannelAccountId }>(
    sql`select a.id from channel_account a where a.hook_key is not null and a.removed_at is null and a.status <> 'off'
          and exists (select from channel_event e where e.channel_account_id = a.id and e.state = 'waiting')`,
  );
  return rows.map((row) => row.id);
}

/** Where messages stand that came under these vendor's ids. */
export const findReceived = (query: Query, id: ChannelAccountId, vendorIds: readonly string[]) =>
  query.rows<{ vendorId: string; conversationId: ConversationId; seq: number }>(
    sql`select vendor_id as "vendorId", conversation_id as "conversationId", seq from received
        where channel_account_id = ${id} and vendor_id = any(${[...vendorIds]}::text[])`,
  );

/** Says that a place of an account is to be fetched from now. */
export const wantPull = (
  query: Query,
  of: { id: ChannelAccountId; workspaceId: WorkspaceId },
  pulls: readonly { cursor: string; hint: string | undefined }[],
) =>
  query.run(
    sql`insert into channel_cursor (channel_account_id, cursor, workspace_id, hint, due_at)
        select ${of.id}, k.cursor, ${of.workspaceId}, k.hint, now() from unnest(${pulls.map((p) => p.cursor)}::text[], ${pulls.map((p) => p.hint ?? null)}::text[]) as k(cursor, hint)
        on conflict (channel_account_id, cursor) do update set due_at = least(channel_cursor.due_at, now()), hint = coalesce(excluded.hint, channel_cursor.hint)`,
  );

/** Under which of the vendor's ids a message of the customer came. */
export async function findReceivedId(
  query: Query,
  conversationId: ConversationId,
  seq: number,
): Promise<string | undefined> {
  const row = await query.find<{ vendorId: string }>(
    sql`select r.vendor_id as "vendorId" from conversation c join received r on r.channel_account_id = c.channel_account_id
        where c.id = ${conversationId} and r.conversation_id = c.id and r.seq = ${seq} limit 1`,
  );
  return row?.vendorId;
}
