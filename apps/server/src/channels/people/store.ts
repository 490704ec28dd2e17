import type { Thread } from '@parley/channels';
import type { ChannelAccountId, ContactId, ConversationId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** A person as the vendor of one account knows them. */
export interface ChannelUser {
  user: string;
  contactId: ContactId;
  thread: Thread | null;
  /** by what they did last: when, in milliseconds since 1970 */
  opened: Record<string, number>;
  /** messages sent in what that opened */
  used: Record<string, number>;
  closedAt: string | null;
  lastVendorId: string | null;
  lastAt: string | null;
  goneAt: string | null;
}

/** And what was asked of the vendor about them. */
export interface KnownUser extends ChannelUser {
  profiledAt: string | null;
  /** digests of what names their picture at the vendor, and of its bytes */
  pictureOf: string | null;
  pictureSha: string | null;
}

/** Those who are known under these ids, or under another of their names; by the id that was asked for. `limit` keeps the planner from comparing everybody with everybody. */
export async function findUsers(
  query: Query,
  id: ChannelAccountId,
  asked: readonly string[],
): Promise<Map<string, KnownUser>> {
  const rows = await query.rows<KnownUser & { asked: string }>(
    sql`select k.asked, u.user_id as "user", u.contact_id as "contactId", u.thread, u.opened, u.used, u.closed_at as "closedAt", u.last_vendor_id as "lastVendorId", u.last_at as "lastAt", u.gone_at as "goneAt",
          u.profiled_at as "profiledAt", u.picture_of as "pictureOf", u.picture_sha as "pictureSha"
        from unnest(${[...asked]}::text[]) as k(asked)
        cross join lateral (select coalesce(
          (select d.user_id from channel_user d where d.channel_account_id = ${id} and d.user_id = k.asked),
          (select a.user_id from channel_alias a where a.channel_account_id = ${id} and a.alias = k.asked)) as user_id) n
        join lateral (select * from channel_user c where c.channel_account_id = ${id} and c.user_id = n.user_id limit 1) u on true`,
  );
  return new Map(rows.map(({ asked: name, ...user }) => [name, user]));
}

export const findUserOf = (query: Query, id: ChannelAccountId, contactId: ContactId) =>
  query.find<ChannelUser>(
    sql`select user_id as "user", contact_id as "contactId", thread, opened, used, closed_at as "closedAt", last_vendor_id as "lastVendorId", last_at as "lastAt", gone_at as "goneAt"
        from channel_user where contact_id = ${contactId} and channel_account_id = ${id} order by last_at desc nulls last limit 1`,
  );

/** The vendor was asked who somebody is; what is known of their picture stays where nothing is said of it. */
export const noteProfiled = (
  query: Query,
  id: ChannelAccountId,
  user: string,
  {
    at,
    pictureOf,
    pictureSha,
  }: { at: string; pictureOf: string | undefined; pictureSha: string | undefined },
) =>
  query.run(
    sql`update channel_user set profiled_at = ${at}::timestamptz, picture_of = coalesce(${pictureOf ?? null}::text, picture_of), picture_sha = coalesce(${pictureSha ?? null}::text, picture_sha)
        where channel_account_id = ${id} and user_id = ${user}`,
  );

export const insertUsers = (
  query: Query,
  id: ChannelAccountId,
  workspaceId: WorkspaceId,
  users: readonly { user: string; contactId: ContactId }[],
) =>
  query.run(
    sql`insert into channel_user (channel_account_id, user_id, workspace_id, contact_id)
        select ${id}, u.user_id, ${workspaceId}, u.contact_id from unnest(${users.map((u) => u.user)}::text[], ${users.map((u) => u.contactId)}::text[]) as u(user_id, contact_id)
        on conflict do nothing`,
  );

export const insertAliases = (
  query: Query,
  id: ChannelAccountId,
  workspaceId: WorkspaceId,
  aliases: readonly { alias: string; user: string }[],
) =>
  query.run(
    sql`insert into channel_alias (channel_account_id, alias, workspace_id, user_id)
        select ${id}, k.alias, ${workspaceId}, k.user_id from unnest(${aliases.map((a) => a.alias)}::text[], ${aliases.map((a) => a.user)}::text[]) as k(alias, user_id)
        on conflict do nothing`,
  );

/** What people did, as far as it is newer than what is known. */
export interface Step {
  user: string;
  contactId: ContactId;
  thread: Thread | null;
  /** what it opened, and with it a new count */
  opened: Record<string, number>;
  lastVendorId: string | null;
  /** set where it is the newest that they did: whoever was gone is back */
  lastMs: number | null;
}

/**
 * Notes what known people did. An insert that finds them there takes the unique index, whatever the planner thinks of the table.
 * The disk is not waited for: the commit that puts their words into the log comes after, and brings this to the disk with it.
 */
export const noteSteps = (
  query: Query,
  id: ChannelAccountId,
  workspaceId: WorkspaceId,
  steps: readonly Step[],
) =>
  query.run(
    sql`insert into channel_user as u (channel_account_id, user_id, workspace_id, contact_id, thread, opened, last_vendor_id, last_at)
        select ${id}, k.user_id, ${workspaceId}, k.contact_id, k.thread, k.opened, k.last_vendor_id, to_timestamp(k.last_ms / 1000.0)
        from unnest(${steps.map((s) => s.user)}::text[], ${steps.map((s) => s.contactId)}::text[], ${steps.map((s) => (s.thread ? JSON.stringify(s.thread) : null))}::jsonb[],
          ${steps.map((s) => JSON.stringify(s.opened))}::jsonb[], ${steps.map((s) => s.lastVendorId)}::text[], ${steps.map((s) => s.lastMs)}::float8[])
          as k(user_id, contact_id, thread, opened, last_vendor_id, last_ms), (select set_config('synchronous_commit', 'off', true)) unwaited
        on conflict (channel_account_id, user_id) do update set thread = coalesce(excluded.thread, u.thread), opened = u.opened || excluded.opened,
          used = u.used || coalesce((select jsonb_object_agg(o, 0) from jsonb_object_keys(excluded.opened) o), '{}'),
          closed_at = case when excluded.opened = '{}' then u.closed_at end,
          last_vendor_id = coalesce(excluded.last_vendor_id, u.last_vendor_id), last_at = coalesce(excluded.last_at, u.last_at),
          gone_at = case when excluded.last_at is null then u.gone_at end`,
  );

/** Makes later calls with the same name wait until this transaction ends. */
export const takeTurnAt = (query: Query, name: string) =>
  query.run(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);

export const markGone = (query: Query, id: ChannelAccountId, users: readonly string[], at: string) =>
  query.run(
    sql`update channel_user set gone_at = ${at}::timestamptz where channel_account_id = ${id} and user_id = any(${[...users]}::text[])`,
  );

/** The vendor says that the window is shut, whatever was reckoned here. */
export const closeWindow = (query: Query, id: ChannelAccountId, user: string, at: string) =>
  query.run(
    sql`update channel_user set closed_at = ${at}::timestamptz where channel_account_id = ${id} and user_id = ${user}`,
  );

/** Counts one message in the window that carried it, and keeps where the next one goes. The disk is not waited for: that the message was sent is noted next, and brings this with it. */
export const noteSent = (
  query: Query,
  id: ChannelAccountId,
  user: string,
  { window, thread }: { window: string | undefined; thread: Thread | undefined },
) =>
  query.run(
    sql`update channel_user set thread = coalesce(${thread ? JSON.stringify(thread) : null}::jsonb, thread),
          used = case when ${window ?? null}::text is null then used
            else used || jsonb_build_object(${window ?? ''}::text, coalesce((used->>${window ?? ''}::text)::int, 0) + 1) end
        where channel_account_id = ${id} and user_id = ${user} and (select set_config('synchronous_commit', 'off', true)) = 'off'`,
  );

/** Where each of these people's conversation goes on: the open one, or one that was closed a moment ago. */
export async function findPlaces(
  query: Query,
  id: ChannelAccountId,
  contacts: readonly ContactId[],
  closedSince: string,
): Promise<Map<ContactId, ConversationId>> {
  const rows = await query.rows<{ contactId: ContactId; id: ConversationId }>(
    sql`select k.contact_id as "contactId", c.id from unnest(${[...contacts]}::text[]) as k(contact_id)
        join lateral (
          select v.id from conversation v where v.contact_id = k.contact_id and v.channel_account_id = ${id}
            and (v.status <> 'closed' or v.closed_at > ${closedSince}::timestamptz)
          order by v.status = 'closed', v.last_entry_at desc limit 1
        ) c on true`,
  );
  return new Map(rows.map((row) => [row.contactId, row.id]));
}
