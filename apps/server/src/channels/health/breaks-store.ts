import type { ChannelAccountId, ChannelHealth } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** A line that is back within it was only opened anew. */
const shortestSeconds = 60;
const keptDays = 35;

export const noteLine = (query: Query, id: ChannelAccountId) =>
  query.run(sql`update channel_account set line_until = now() where id = ${id}`);

/** Writes how long no line stood before this one, unless it was short and nothing was found of it; the line stands now. */
export const noteBreak = (query: Query, id: ChannelAccountId, found: number | null) =>
  query.run(
    sql`with before as (select id, workspace_id, line_until from channel_account where id = ${id} for update), now_it_stands as (
          update channel_account a set line_until = now() from before b where a.id = b.id
        ), forgotten as (
          delete from channel_break where channel_account_id = ${id} and to_at < now() - make_interval(days => ${keptDays}::int)
        )
        insert into channel_break (channel_account_id, workspace_id, from_at, found)
        select id, workspace_id, line_until, ${found}::int from before
        where line_until is not null and (line_until < now() - make_interval(secs => ${shortestSeconds}::int) or ${found ?? 0}::int > 0)
        on conflict do nothing`,
  );

export const listBreaks = (query: Query, id: ChannelAccountId) =>
  query.rows<ChannelHealth['breaks'][number]>(
    sql`select from_at as "from", to_at as "to", found from channel_break where channel_account_id = ${id} and to_at > now() - interval '7 days'
        order by to_at desc limit 10`,
  );
