import type { ChannelAccountId, ChannelTrouble, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** So many tries in a row without an answer are no passing cloud: they take about four minutes. */
const manyAttempts = 7;

interface Changed {
  id: ChannelAccountId;
  workspaceId: WorkspaceId;
}

/**
 * Compares what is wrong now with what is kept, and keeps the difference; of one account, or of all. Gives the accounts for which something began or ended.
 * An account is silent that is usually told something in this hour of the day, and was on this day of the last week, and was not, until it is told something again.
 * Only tokens that last long say anything by their end: the others are made when they are needed.
 */
export const settleTroubles = (query: Query, id: ChannelAccountId | null) =>
  query.rows<Changed>(
    sql`with live as (
          select id, workspace_id, status, status_reason from channel_account
          where hook_key is not null and removed_at is null and status <> 'off' and (${id}::text is null or id = ${id})
        ), bad as (
          select id, workspace_id, 'failing' as what, coalesce(status_reason, '') as detail from live where status = 'failing'
          union all
          select l.id, l.workspace_id, 'unfetched', max(coalesce(c.problem, '')) from live l join channel_cursor c on c.channel_account_id = l.id
          where l.status = 'on' and c.attempts >= ${manyAttempts}::int group by l.id, l.workspace_id
          union all
          select l.id, l.workspace_id, 'token-ends', min(t.name) from live l join channel_token t on t.channel_account_id = l.id
          where t.expires_at - t.made_at > interval '6 days' and t.expires_at < now() + interval '3 days' group by l.id, l.workspace_id
          union all
          select l.id, l.workspace_id, 'silent', '' from live l
          where l.status = 'on'
            and not exists (select from channel_count c where c.channel_account_id = l.id and c.what = 'told' and c.hour >= date_trunc('hour', now()) - interval '1 hour')
            and 5 <= (select count(*) from channel_count c where c.channel_account_id = l.id and c.what = 'told'
              and c.hour = any(array(select date_trunc('hour', now()) - interval '1 hour' - make_interval(days => d) from generate_series(1, 7) d)))
            and exists (select from channel_count c where c.channel_account_id = l.id and c.what = 'told' and c.hour = date_trunc('hour', now()) - interval '1 hour' - interval '7 days')
        ), gone as (
          delete from channel_trouble t using channel_account a
          where a.id = t.channel_account_id and (a.status = 'off' or a.removed_at is not null) and (${id}::text is null or a.id = ${id})
          returning t.channel_account_id as id, t.workspace_id
        ), begun as (
          insert into channel_trouble (channel_account_id, what, workspace_id, detail) select id, what, workspace_id, left(detail, 300) from bad
          on conflict (channel_account_id, what) do update set began_at = now(), ended_at = null, told_at = null, end_told_at = null, detail = excluded.detail
            where channel_trouble.ended_at is not null
          returning channel_account_id as id, workspace_id
        ), ended as (
          update channel_trouble t set ended_at = now() from live l
          where l.id = t.channel_account_id and t.ended_at is null and not exists (select from bad b where b.id = l.id and b.what = t.what)
            and (t.what <> 'silent' or exists (select from channel_count c where c.channel_account_id = l.id and c.what = 'told' and c.last_at > t.began_at))
          returning t.channel_account_id as id, t.workspace_id
        )
        select id, workspace_id as "workspaceId" from gone union select id, workspace_id from begun union select id, workspace_id from ended`,
  );

export const listTroubles = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<ChannelTrouble>(
    sql`select t.channel_account_id as "channelAccountId", a.kind, a.name, t.what, t.began_at as since, t.detail
        from channel_trouble t join channel_account a on a.id = t.channel_account_id
        where t.workspace_id = ${workspaceId} and t.ended_at is null and a.removed_at is null order by t.began_at`,
  );

/** Accounts that were not asked about for a day, those that fail for six hours; who asks first has them. */
export const claimUnchecked = (query: Query, most: number) =>
  query.rows<{ id: ChannelAccountId }>(
    sql`update channel_account set checked_at = now() where id in (
          select id from channel_account where hook_key is not null and removed_at is null and status <> 'off'
            and coalesce(checked_at, connected_at, created_at) < now() - case when status = 'failing' then interval '6 hours' else interval '1 day' end
          order by checked_at nulls first limit ${most} for update skip locked)
        returning id`,
  );
