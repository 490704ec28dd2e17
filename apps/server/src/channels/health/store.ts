import type { ChannelAccountId, ChannelHealth, KeptEvent, ProblemClass } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import type { Count } from './counts.ts';

/** Adds to the counts of this hour; accounts that are gone count nothing. */
export const addCounts = (query: Query, counts: readonly Count[]) =>
  query.run(
    sql`insert into channel_count (channel_account_id, hour, what, workspace_id, count, last_at, detail)
        select k.id, date_trunc('hour', now()), k.what, k.workspace_id, k.count, now(), k.detail
        from unnest(${counts.map((c) => c.id)}::text[], ${counts.map((c) => c.what)}::text[], ${counts.map((c) => c.workspaceId)}::text[],
          ${counts.map((c) => c.count)}::int[], ${counts.map((c) => c.detail)}::text[]) as k(id, what, workspace_id, count, detail)
        join channel_account a on a.id = k.id
        on conflict (channel_account_id, hour, what) do update set count = channel_count.count + excluded.count, last_at = excluded.last_at,
          detail = coalesce(excluded.detail, channel_count.detail)`,
  );

export const deleteOldCounts = (query: Query, keptDays: number) =>
  query.run(sql`delete from channel_count where hour < now() - make_interval(days => ${keptDays}::int)`);

export const listCounts = (query: Query, id: ChannelAccountId) =>
  query.rows<{ what: string; count: number; lastAt: string; detail: string | null }>(
    sql`select distinct on (what) what, sum(count) over (partition by what)::int as count, last_at as "lastAt", detail
        from channel_count where channel_account_id = ${id} and hour > now() - interval '1 day' order by what, hour desc`,
  );

/** When something of this kind happened last, within the days that are kept. */
export async function findLast(query: Query, id: ChannelAccountId, what: string): Promise<string | null> {
  const row = await query.find<{ at: string | null }>(
    sql`select max(last_at) as at from channel_count where channel_account_id = ${id} and what = ${what}`,
  );
  return row?.at ?? null;
}

/** Whole hours of the last day without a word, at which five of the seven days before had one, and the same day of the last week; neighbours are one gap. */
export const listGaps = (query: Query, id: ChannelAccountId) =>
  query.rows<ChannelHealth['gaps'][number]>(
    sql`with hours as (
          select h from generate_series(date_trunc('hour', now()) - interval '24 hours', date_trunc('hour', now()) - interval '1 hour', interval '1 hour') h
        ), silent as (
          select h from hours where not exists (select from channel_count c where c.channel_account_id = ${id} and c.what = 'told' and c.hour = h)
            and 5 <= (select count(*) from channel_count c where c.channel_account_id = ${id} and c.what = 'told'
              and c.hour = any(array(select h - make_interval(days => d) from generate_series(1, 7) d)))
            and exists (select from channel_count c where c.channel_account_id = ${id} and c.what = 'told' and c.hour = h - interval '7 days')
        ), runs as (
          select h, h - row_number() over (order by h) * interval '1 hour' as run from silent
        )
        select min(h) as "from", max(h) + interval '1 hour' as "to" from runs group by run order by 1`,
  );

export async function countWaiting(query: Query, id: ChannelAccountId) {
  const row = await query.find<{ waitingEvents: number; keptAside: number; waitingDeliveries: number }>(
    sql`select (select count(*)::int from (select from channel_event where channel_account_id = ${id} and state = 'waiting' limit 100000) w) as "waitingEvents",
          (select count(*)::int from (select from channel_event where channel_account_id = ${id} and state = 'aside' limit 100000) k) as "keptAside",
          (select count(*)::int from (select from delivery where channel_account_id = ${id} and status in ('queued', 'sending') limit 100000) d) as "waitingDeliveries"`,
  );
  return row ?? { waitingEvents: 0, keptAside: 0, waitingDeliveries: 0 };
}

export const listTokens = (query: Query, id: ChannelAccountId) =>
  query.rows<{ name: string; expiresAt: string }>(
    sql`select name, expires_at as "expiresAt" from channel_token where channel_account_id = ${id} order by name`,
  );

export const listCursors = (query: Query, id: ChannelAccountId) =>
  query.rows<ChannelHealth['cursors'][number]>(
    sql`select cursor, pulled_at as "pulledAt", problem from channel_cursor where channel_account_id = ${id} order by cursor`,
  );

export const listWriters = (query: Query, id: ChannelAccountId) =>
  query.rows<ChannelHealth['writers'][number]>(
    sql`select u.user_id as "user", c.name, u.last_at as at from channel_user u join contact c on c.id = u.contact_id
        where u.channel_account_id = ${id} and u.last_at is not null order by u.last_at desc limit 5`,
  );

export const listAside = (query: Query, id: ChannelAccountId) =>
  query.rows<KeptEvent>(
    sql`select id::text as id, at, key, coalesce(error, '') as error, left(body, 20000) as body
        from channel_event where channel_account_id = ${id} and state = 'aside' order by channel_event.id desc limit 100`,
  );

/** Has events that were kept aside read once more; all of them where none is named. */
export const replayAside = (query: Query, id: ChannelAccountId, ids: readonly string[] | undefined) =>
  query.run(
    sql`update channel_event set state = 'waiting', error = null
        where channel_account_id = ${id} and state = 'aside' and (${ids === undefined} or id = any(${ids ?? []}::bigint[]))`,
  );

export type FailureCount = { class: ProblemClass; count: number; lastAt: string };
