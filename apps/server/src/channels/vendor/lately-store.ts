import type { LateWriter, Thread } from '@parley/channels';
import type { ChannelAccountId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** Who wrote to an account in the last two weeks, newest first. */
export async function listLateWriters(query: Query, id: ChannelAccountId): Promise<LateWriter[]> {
  const rows = await query.rows<{ user: string; thread: Thread | null; lastVendorId: string }>(
    sql`select user_id as "user", thread, last_vendor_id as "lastVendorId" from channel_user
        where channel_account_id = ${id} and last_at > now() - interval '14 days' and last_vendor_id is not null and gone_at is null
        order by last_at desc limit 200`,
  );
  return rows.map(({ thread, ...rest }) => ({ ...rest, ...(thread ? { thread } : {}) }));
}
