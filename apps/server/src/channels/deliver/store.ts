import type { Problem } from '@parley/channels';
import type { Block, ChannelAccountId, ConversationId, SaidTemplate, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export type DeliveryStatus = 'queued' | 'sending' | 'sent' | 'delivered' | 'read' | 'failed' | 'unknown';
export interface Delivery {
  /** ours; given to the vendor where it takes one */
  id: string;
  workspaceId: WorkspaceId;
  conversationId: ConversationId;
  seq: number;
  user: string;
  body: Block;
  author: 'agent' | 'bot' | 'system';
  replyTo: string | null;
  /** the template whose words it is; it goes out while no window is open */
  template: SaidTemplate | null;
  attempts: number;
}

/** Writes the parts of one message; those that are there already stay as they are. */
export const insertDeliveries = (
  query: Query,
  of: {
    workspaceId: WorkspaceId;
    id: ChannelAccountId;
    conversationId: ConversationId;
    seq: number;
    user: string;
    author: Delivery['author'];
    replyTo: string | null;
    template: SaidTemplate | null;
  },
  parts: readonly { id: string; body: Block }[],
) =>
  query.run(
    sql`insert into delivery (id, workspace_id, channel_account_id, conversation_id, seq, part, user_id, body, author, reply_to, template, status)
        select p.id, ${of.workspaceId}, ${of.id}, ${of.conversationId}, ${of.seq}, p.part, ${of.user}, p.body, ${of.author}, case when p.part = 1 then ${of.replyTo}::text end, ${of.template ? JSON.stringify(of.template) : null}::jsonb, 'queued'
        from unnest(${parts.map((p) => p.id)}::uuid[], ${parts.map((p) => JSON.stringify(p.body))}::jsonb[]) with ordinality as p(id, body, part)
        order by p.part
        on conflict (conversation_id, seq, part) do nothing`,
  );

/** What goes next: of each person the oldest part that is open, if it is due and not under way. */
export const listNext = (query: Query, id: ChannelAccountId, most: number) =>
  query.rows<Delivery>(
    sql`select h.id, h.workspace_id as "workspaceId", h.conversation_id as "conversationId", h.seq, h.user_id as "user", h.body, h.author, h.reply_to as "replyTo", h.template, h.attempts
        from (select distinct on (user_id) * from delivery where channel_account_id = ${id} and status in ('queued', 'sending') order by user_id, place) h
        where h.status = 'queued' and h.next_at <= now() order by h.place limit ${most}`,
  );

/** Marks what is about to be sent; false where it is no longer waiting. */
export async function beginSending(query: Query, id: string, processId: string): Promise<boolean> {
  const changed = await query.run(
    sql`update delivery set status = 'sending', process_id = ${processId}, attempts = attempts + 1 where id = ${id} and status = 'queued'`,
  );
  return changed > 0;
}

/** What waited because its account was let in no more waits no longer. */
export const releaseWaiting = (query: Query, id: ChannelAccountId) =>
  query.run(
    sql`update delivery set next_at = now() where channel_account_id = ${id} and status = 'queued' and next_at > now() and problem->>'class' = 'auth'`,
  );

export const putOff = (query: Query, id: string, afterMs: number, problem: Problem | null) =>
  query.run(
    sql`update delivery set status = 'queued', process_id = null, next_at = now() + make_interval(secs => ${afterMs / 1000}::float8), problem = ${problem ? JSON.stringify(problem) : null}::jsonb
        where id = ${id} and status in ('queued', 'sending')`,
  );

export const noteOutcome = (
  query: Query,
  id: string,
  to: { status: 'sent' | 'failed' | 'unknown'; vendorId: string | null; problem: Problem | null },
) =>
  query.run(
    sql`update delivery set status = ${to.status}, process_id = null, vendor_id = coalesce(${to.vendorId}::text, vendor_id), problem = ${to.problem ? JSON.stringify(to.problem) : null}::jsonb,
          sent_at = case when ${to.status}::text in ('sent', 'unknown') then now() else sent_at end
        where id = ${id} and status in ('queued', 'sending')`,
  );

/** What a process was sending when it died: nobody renews the lease under which it was begun. */
export const listAbandoned = (query: Query, id: ChannelAccountId, processId: string) =>
  query.rows<{ id: string; conversationId: ConversationId; seq: number; attempts: number }>(
    sql`select id, conversation_id as "conversationId", seq, attempts from delivery
        where channel_account_id = ${id} and status = 'sending' and process_id is distinct from ${processId}`,
  );

/** How many other messages of machines went, or may have gone, to somebody within 24 hours. */
export async function countAutomatic(
  query: Query,
  id: ChannelAccountId,
  { user, conversationId, seq }: Pick<Delivery, 'user' | 'conversationId' | 'seq'>,
): Promise<number> {
  const row = await query.find<{ count: number }>(
    sql`select count(distinct (conversation_id, seq))::int as count from delivery
        where channel_account_id = ${id} and user_id = ${user} and sent_at is not null and sent_at > now() - interval '24 hours'
          and author <> 'agent' and not (conversation_id = ${conversationId} and seq = ${seq})`,
  );
  return row?.count ?? 0;
}

export async function listAccountsToSend(query: Query): Promise<ChannelAccountId[]> {
  const rows = await query.rows<{ id: ChannelAccountId }>(
    sql`select a.id from channel_account a where a.hook_key is not null and a.removed_at is null and a.status = 'on'
          and exists (select from delivery d where d.channel_account_id = a.id and (d.status = 'sending' or (d.status = 'queued' and d.next_at <= now())))`,
  );
  return rows.map((row) => row.id);
}

/** What a vendor says of a message. */
export interface StatusNews {
  /** the vendor's id, or ours */
  vendorId: string;
  status: 'sent' | 'delivered' | 'read' | 'failed';
  problem: Problem | null;
}
export interface Moved {
  conversationId: ConversationId;
  seq: number;
}

/** Moves deliveries forward and never back; a failure ends what is not known to have arrived. Tells which ids are known at all. */
export const advance = (query: Query, id: ChannelAccountId, news: readonly StatusNews[]) =>
  query.rows<Moved & { vendorId: string; isMoved: boolean }>(
    sql`with told as (
          select k.vendor_id, k.status, k.problem, d.id, d.conversation_id, d.seq, d.status as before
          from unnest(${news.map((n) => n.vendorId)}::text[], ${news.map((n) => n.status)}::text[], ${news.map((n) => (n.problem ? JSON.stringify(n.problem) : null))}::jsonb[]) as k(vendor_id, status, problem)
          join delivery d on d.channel_account_id = ${id} and (d.vendor_id = k.vendor_id
            or d.id = (case when k.vendor_id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then k.vendor_id::uuid end))
        ), moved as (
          update delivery d set status = t.status, problem = coalesce(t.problem, d.problem), sent_at = coalesce(d.sent_at, now()), process_id = null
          from told t where d.id = t.id and d.status <> 'failed' and case t.status
            when 'failed' then d.status in ('queued', 'sending', 'unknown', 'sent')
            else array_position(array['queued', 'sending', 'unknown', 'sent', 'delivered', 'read'], d.status) < array_position(array['queued', 'sending', 'unknown', 'sent', 'delivered', 'read'], t.status) end
          returning d.id
        )
        select t.vendor_id as "vendorId", t.conversation_id as "conversationId", t.seq, exists (select from moved m where m.id = t.id) as "isMoved" from told t`,
  );

export const insertEarly = (
  query: Query,
  of: { id: ChannelAccountId; workspaceId: WorkspaceId },
  news: readonly StatusNews[],
) =>
  query.run(
    sql`insert into early_status (channel_account_id, vendor_id, status, workspace_id, problem)
        select ${of.id}, k.vendor_id, k.status, ${of.workspaceId}, k.problem
        from unnest(${news.map((n) => n.vendorId)}::text[], ${news.map((n) => n.status)}::text[], ${news.map((n) => (n.problem ? JSON.stringify(n.problem) : null))}::jsonb[]) as k(vendor_id, status, problem)
        on conflict do nothing`,
  );

/** What was told of a message before its sending came to an end here. */
export const takeEarly = (query: Query, id: ChannelAccountId, vendorId: string) =>
  query.rows<StatusNews>(
    sql`delete from early_status where channel_account_id = ${id} and vendor_id = ${vendorId} returning vendor_id as "vendorId", status, problem`,
  );
export const deleteOldEarly = (query: Query, keptDays: number) =>
  query.run(sql`delete from early_status where at < now() - make_interval(days => ${keptDays}::int)`);

/** A person has read everything that was sent to them until then. */
export const readUpTo = (query: Query, id: ChannelAccountId, user: string, atMs: number) =>
  query.rows<Moved>(
    sql`update delivery set status = 'read' where channel_account_id = ${id} and user_id = ${user} and status in ('sent', 'delivered')
          and sent_at is not null and sent_at <= to_timestamp(${atMs}::float8 / 1000.0) + interval '1 second'
        returning conversation_id as "conversationId", seq`,
  );

export interface PartRow {
  workspaceId: WorkspaceId;
  conversationId: ConversationId;
  seq: number;
  status: DeliveryStatus;
  attempts: number;
  problem: Problem | null;
}
/** All parts of these messages. */
export const listParts = (query: Query, of: readonly Moved[]) =>
  query.rows<PartRow>(
    sql`select d.workspace_id as "workspaceId", d.conversation_id as "conversationId", d.seq, d.status, d.attempts, d.problem
        from unnest(${of.map((m) => m.conversationId)}::text[], ${of.map((m) => m.seq)}::int[]) as k(conversation_id, seq)
        join lateral (select * from delivery p where p.conversation_id = k.conversation_id and p.seq = k.seq offset 0) d on true`,
  );

/** Sends again, by hand, what failed or of which nobody knows; counts the parts. */
export const sendAgain = (query: Query, conversationId: ConversationId, seq: number) =>
  query.run(
    sql`update delivery set status = 'queued', next_at = now(), problem = null where conversation_id = ${conversationId} and seq = ${seq} and status in ('failed', 'unknown')`,
  );

/** Which message of ours a vendor's id is of. */
export const findDelivered = (query: Query, id: ChannelAccountId, vendorId: string) =>
  query.find<Moved>(
    sql`select conversation_id as "conversationId", seq from delivery where channel_account_id = ${id} and vendor_id = ${vendorId} limit 1`,
  );

export async function findVendorId(
  query: Query,
  conversationId: ConversationId,
  seq: number,
): Promise<string | undefined> {
  const row = await query.find<{ vendorId: string }>(
    sql`select vendor_id as "vendorId" from delivery where conversation_id = ${conversationId} and seq = ${seq} and vendor_id is not null order by part limit 1`,
  );
  return row?.vendorId;
}
