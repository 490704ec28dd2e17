import type { ChannelAccountId, ConversationId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** Conversations of an account that go on, by the index that keeps them single. */
export async function listOpenConversations(
  query: Query,
  id: ChannelAccountId,
  most: number,
): Promise<ConversationId[]> {
  const rows = await query.rows<{ id: ConversationId }>(
    sql`select id from conversation where channel_account_id = ${id} and status <> 'closed' limit ${most}`,
  );
  return rows.map((row) => row.id);
}

/** Deletes some of what an account no longer needs: events, deliveries that are not sent yet, cursors. Counts what went. */
export async function deleteLeftOvers(query: Query, id: ChannelAccountId, most: number): Promise<number> {
  const events = await query.run(
    sql`delete from channel_event where id in (select id from channel_event where channel_account_id = ${id} limit ${most})`,
  );
  const deliveries = await query.run(
    sql`update delivery set status = 'failed' where id in (select id from delivery where channel_account_id = ${id} and status in ('queued', 'sending') limit ${most})`,
  );
  await query.run(sql`delete from channel_cursor where channel_account_id = ${id}`);
  return events + deliveries;
}
