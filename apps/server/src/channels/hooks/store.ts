import type { ReceivedEvent } from '@parley/channels';
import type { ChannelAccountId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export interface NewEvent extends ReceivedEvent {
  id: ChannelAccountId;
  workspaceId: WorkspaceId;
}

/** Stores what is not there yet, in the order in which it came, and tells which accounts have something new. */
export async function insertEvents(
  query: Query,
  events: readonly NewEvent[],
): Promise<Set<ChannelAccountId>> {
  const rows = await query.rows<{ id: ChannelAccountId }>(
    sql`insert into channel_event (channel_account_id, workspace_id, key, body, vendor_at)
        select account, workspace_id, key, body, to_timestamp(at_ms / 1000.0)
        from unnest(${events.map((e) => e.id)}::text[], ${events.map((e) => e.workspaceId)}::text[], ${events.map((e) => e.key)}::text[],
          ${events.map((e) => e.body)}::text[], ${events.map((e) => e.atMs ?? null)}::float8[]) with ordinality as e(account, workspace_id, key, body, at_ms, place)
        order by place
        on conflict (channel_account_id, key) do nothing
        returning channel_account_id as id`,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Deletes a few thousand of the events that no vendor tells again; counts them. */
export const deleteOldEvents = (query: Query, keptDays: number, most: number) =>
  query.run(
    sql`delete from channel_event where id in (
          select id from channel_event where state <> 'waiting' and at < now() - make_interval(days => case when state = 'aside' then ${keptDays}::int * 3 else ${keptDays}::int end) limit ${most})`,
  );
