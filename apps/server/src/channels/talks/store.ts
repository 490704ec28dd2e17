import type { Thread } from '@parley/channels';
import type { ChannelAccountId, ContactId, ConversationId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import type { Claim, TalkPlace } from './choose-talks.ts';

/**
 * The conversations that these contacts mean by these keys: what they were claimed for, or that of the message which the vendor knows by the key.
 * Only a conversation of the same contact is told, or of one that is known to be the same person.
 */
export const findTalks = (
  query: Query,
  id: ChannelAccountId,
  asked: readonly { contactId: ContactId; key: string }[],
) =>
  query.rows<TalkPlace & { asker: ContactId; key: string }>(
    sql`select k.asker, k.key, f.id as "conversationId", coalesce(v.contact_id, k.asker) as "contactId"
        from (select distinct a.asker, a.key from unnest(${asked.map((a) => a.contactId)}::text[], ${asked.map((a) => a.key)}::text[]) as a(asker, key)) k
        join contact me on me.id = k.asker
        cross join lateral (select coalesce(
          (select t.conversation_id from channel_talk t join contact o on o.id = t.contact_id
            where t.channel_account_id = ${id} and t.key = k.key and coalesce(o.merged_into, o.id) = coalesce(me.merged_into, me.id)
            order by t.contact_id = k.asker desc limit 1),
          (select d.conversation_id from delivery d where d.channel_account_id = ${id} and d.vendor_id = k.key limit 1),
          (select r.conversation_id from received r where r.channel_account_id = ${id} and r.vendor_id = k.key limit 1)) as id) f
        left join conversation v on v.id = f.id
        left join contact c on c.id = v.contact_id
        where f.id is not null and (v.id is null or coalesce(c.merged_into, c.id) = coalesce(me.merged_into, me.id))`,
  );

/** Notes what contacts call their talks from now on. */
export const claimTalks = (
  query: Query,
  id: ChannelAccountId,
  workspaceId: WorkspaceId,
  claims: readonly Claim[],
) =>
  query.run(
    sql`insert into channel_talk (channel_account_id, key, contact_id, workspace_id, conversation_id)
        select ${id}, k.key, k.contact_id, ${workspaceId}, k.conversation_id
        from unnest(${claims.map((c) => c.key)}::text[], ${claims.map((c) => c.contactId)}::text[], ${claims.map((c) => c.conversationId)}::text[]) as k(key, contact_id, conversation_id)
        on conflict (channel_account_id, key, contact_id) do update set conversation_id = excluded.conversation_id`,
  );

/** Where a merged conversation goes on. */
export async function findMergedInto(query: Query, id: ConversationId): Promise<ConversationId | undefined> {
  const row = await query.find<{ to: ConversationId | null }>(
    sql`select merged_into as "to" from conversation where id = ${id}`,
  );
  return row?.to ?? undefined;
}

/** Where an answer goes that is said in a conversation. */
export interface ReplyPlace {
  user: string;
  thread: Thread | null;
  lastVendorId: string;
  lastMs: number;
}

/**
 * Keeps the newest by the vendor's clock; each conversation is told of once.
 * The disk is not waited for: the commit that puts the words into the log comes after, and brings this to the disk with it.
 */
export const upsertReplyPlaces = (
  query: Query,
  of: { id: ChannelAccountId; workspaceId: WorkspaceId },
  places: readonly (ReplyPlace & { conversationId: ConversationId })[],
) =>
  query.run(
    sql`insert into talk_place as p (conversation_id, channel_account_id, workspace_id, user_id, thread, last_vendor_id, last_at)
        select k.conversation_id, ${of.id}, ${of.workspaceId}, k.user_id, k.thread, k.last_vendor_id, to_timestamp(k.last_ms / 1000.0)
        from unnest(${places.map((p) => p.conversationId)}::text[], ${places.map((p) => p.user)}::text[], ${places.map((p) => (p.thread ? JSON.stringify(p.thread) : null))}::jsonb[],
          ${places.map((p) => p.lastVendorId)}::text[], ${places.map((p) => p.lastMs)}::float8[])
          as k(conversation_id, user_id, thread, last_vendor_id, last_ms), (select set_config('synchronous_commit', 'off', true)) unwaited
        order by k.conversation_id
        on conflict (conversation_id) do update set user_id = excluded.user_id, thread = excluded.thread, last_vendor_id = excluded.last_vendor_id, last_at = excluded.last_at
        where excluded.last_at >= p.last_at`,
  );

/** Where answers go in these conversations; nowhere that the customer of the conversation, or who is the same person, is not known under. */
export async function findReplyPlaces(
  query: Query,
  id: ChannelAccountId,
  conversations: readonly ConversationId[],
): Promise<Map<ConversationId, ReplyPlace>> {
  const rows = await query.rows<ReplyPlace & { conversationId: ConversationId }>(
    sql`select p.conversation_id as "conversationId", u.user_id as "user", p.thread, p.last_vendor_id as "lastVendorId", (extract(epoch from p.last_at) * 1000)::float8 as "lastMs"
        from unnest(${[...conversations]}::text[]) as k(id)
        join talk_place p on p.conversation_id = k.id and p.channel_account_id = ${id}
        join conversation v on v.id = p.conversation_id
        join channel_user u on u.channel_account_id = p.channel_account_id and u.user_id = p.user_id
        join contact c on c.id = v.contact_id join contact o on o.id = u.contact_id
        where coalesce(o.merged_into, o.id) = coalesce(c.merged_into, c.id)`,
  );
  return new Map(rows.map(({ conversationId, ...place }) => [conversationId, place]));
}
