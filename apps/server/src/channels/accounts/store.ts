import type { ChannelAccountId, ChannelStatus, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import type { AccountRow } from './account.ts';

/** An account that vendors call, removed ones too: they are answered, if only that they are gone. */
export const findAccountRow = (query: Query, id: string) =>
  query.find<AccountRow>(
    sql`select a.id, a.workspace_id as "workspaceId", a.kind, a.name, a.fields, a.secrets, a.hook_key as "hookKey", a.hook_origin as "hookOrigin",
          a.settings->>'teamId' as "teamId", coalesce((a.settings->>'askRating')::boolean, true) as "askRating", a.status, a.status_reason as "statusReason",
          a.vendor_name as "vendorName", a.connected_at as "connectedAt", a.created_at as "createdAt", a.removed_at as "removedAt", w.locale
        from channel_account a join workspace w on w.id = a.workspace_id where a.id = ${id} and a.hook_key is not null`,
  );

export const listAccountRows = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<AccountRow>(
    sql`select a.id, a.workspace_id as "workspaceId", a.kind, a.name, a.fields, a.secrets, a.hook_key as "hookKey", a.hook_origin as "hookOrigin",
          a.settings->>'teamId' as "teamId", coalesce((a.settings->>'askRating')::boolean, true) as "askRating", a.status, a.status_reason as "statusReason",
          a.vendor_name as "vendorName", a.connected_at as "connectedAt", a.created_at as "createdAt", a.removed_at as "removedAt", w.locale
        from channel_account a join workspace w on w.id = a.workspace_id
        where a.workspace_id = ${workspaceId} and a.hook_key is not null and a.removed_at is null order by a.id`,
  );

/** The account before a change, held until the transaction ends. */
export const findAccountForUpdate = (query: Query, workspaceId: WorkspaceId, id: ChannelAccountId) =>
  query.find<AccountRow>(
    sql`select a.id, a.workspace_id as "workspaceId", a.kind, a.name, a.fields, a.secrets, a.hook_key as "hookKey", a.hook_origin as "hookOrigin",
          a.settings->>'teamId' as "teamId", coalesce((a.settings->>'askRating')::boolean, true) as "askRating", a.status, a.status_reason as "statusReason",
          a.vendor_name as "vendorName", a.connected_at as "connectedAt", a.created_at as "createdAt", a.removed_at as "removedAt", w.locale
        from channel_account a join workspace w on w.id = a.workspace_id
        where a.workspace_id = ${workspaceId} and a.id = ${id} and a.hook_key is not null and a.removed_at is null for update of a`,
  );

/** Writes a new account; counts 0 where the workspace has connected the same one of the vendor's already. */
export const insertAccount = (query: Query, row: AccountRow & { vendorId: string | undefined }) =>
  query.run(
    sql`insert into channel_account (id, workspace_id, kind, name, settings, fields, secrets, hook_key, hook_origin, vendor_id, created_at)
        values (${row.id}, ${row.workspaceId}, ${row.kind}, ${row.name}, ${settingsOf(row)}::jsonb, ${JSON.stringify(row.fields)}::jsonb,
          ${row.secrets}, ${row.hookKey}, ${row.hookOrigin}, ${row.vendorId ?? null}, ${row.createdAt}::timestamptz)
        on conflict (workspace_id, kind, vendor_id) where vendor_id is not null and removed_at is null do nothing`,
  );

export const updateAccount = (query: Query, row: AccountRow & { vendorId: string | undefined }) =>
  query.run(
    sql`update channel_account set name = ${row.name}, settings = ${settingsOf(row)}::jsonb, fields = ${JSON.stringify(row.fields)}::jsonb, secrets = ${row.secrets},
          vendor_id = ${row.vendorId ?? null}, status = ${row.status}, status_reason = ${row.statusReason}
        where id = ${row.id} and not exists (select from channel_account o where o.workspace_id = ${row.workspaceId} and o.kind = ${row.kind}
          and o.vendor_id = ${row.vendorId ?? null} and o.removed_at is null and o.id <> ${row.id})`,
  );

const settingsOf = ({ teamId, askRating }: AccountRow) => JSON.stringify({ teamId, askRating });

export const noteConnected = (
  query: Query,
  id: ChannelAccountId,
  { name, at }: { name: string | undefined; at: string },
) =>
  query.run(
    sql`update channel_account set vendor_name = coalesce(${name ?? null}, vendor_name), connected_at = ${at}::timestamptz,
          status = case when status = 'failing' then 'on' else status end, status_reason = case when status = 'failing' then null else status_reason end where id = ${id}`,
  );

/** Changes how an account stands; counts 0 where it was so already, or somebody has turned it off. */
export const updateStatus = (
  query: Query,
  id: ChannelAccountId,
  to: { status: ChannelStatus; reason: string | null; from: ChannelStatus },
) =>
  query.run(
    sql`update channel_account set status = ${to.status}, status_reason = ${to.reason} where id = ${id} and status = ${to.from} and removed_at is null`,
  );

/** Takes the account out of use; its secrets go at once, its conversations and people stay until they are cleaned up. */
export const markRemoved = (query: Query, id: ChannelAccountId, at: string) =>
  query.run(
    sql`with gone as (delete from channel_token where channel_account_id = ${id})
        update channel_account set removed_at = ${at}::timestamptz, secrets = null, status = 'off', vendor_id = null where id = ${id} and removed_at is null`,
  );

/** Every account that is in use, for what runs by itself. */
export const listLiveIds = (query: Query) =>
  query.rows<{ id: ChannelAccountId; kind: string }>(
    sql`select id, kind from channel_account where hook_key is not null and removed_at is null and status <> 'off'`,
  );

/** Accounts whose messages come and go by the product's own doors. */
export const listOwnIds = (query: Query) =>
  query.rows<{ id: ChannelAccountId }>(sql`select id from channel_account where hook_key is null`);

export async function isTeamOf(query: Query, workspaceId: WorkspaceId, id: string): Promise<boolean> {
  const row = await query.find(sql`select from team where workspace_id = ${workspaceId} and id = ${id}`);
  return row !== undefined;
}
