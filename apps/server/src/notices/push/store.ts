import type {
  AgentId,
  AnnouncementId,
  ChannelAccountId,
  ChannelTroubleKind,
  ConversationId,
  Locale,
  PersonId,
  PushSubscriptionGiven,
  SessionId,
  WorkspaceId,
} from '@parley/contract';
import type { ConversationRecord } from '../../conversations/index.ts';
import { type Query, sql } from '../../kernel/database/index.ts';

/** Keeps the first sealed key that is given, and gives the one that is kept. */
export async function keepServerKey(query: Query, sealed: string): Promise<string> {
  const row = await query.find<{ value: string }>(
    sql`with made as (insert into install (key, value) values ('push-key', ${sealed}) on conflict (key) do nothing returning value)
        select value from made union all select value from install where key = 'push-key' limit 1`,
  );
  return row?.value ?? sealed;
}

export interface Subscription {
  sessionId: SessionId;
  personId: PersonId;
  endpoint: string;
  p256dh: string;
  auth: string;
  locale: Locale;
  showsText: boolean;
  quietFrom: string | null;
  quietTo: string | null;
  zone: string;
  lastSentAt: string | null;
  lastError: string | null;
}

export const saveSubscription = (query: Query, sessionId: SessionId, given: PushSubscriptionGiven) =>
  query.run(
    sql`insert into push_subscription (session_id, endpoint, p256dh, auth, locale, shows_text, quiet_from, quiet_to, zone)
        values (${sessionId}, ${given.endpoint}, ${given.keys.p256dh}, ${given.keys.auth}, ${given.locale}, ${given.showsText}, ${given.quiet?.from ?? null}, ${given.quiet?.to ?? null}, ${given.zone})
        on conflict (session_id) do update set endpoint = excluded.endpoint, p256dh = excluded.p256dh, auth = excluded.auth, locale = excluded.locale,
          shows_text = excluded.shows_text, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, zone = excluded.zone, last_error = null`,
  );

/** The subscription of a session that lasts. */
export const findSubscription = (query: Query, sessionId: SessionId) =>
  query.find<Subscription>(
    sql`select p.session_id as "sessionId", s.person_id as "personId", p.endpoint, p.p256dh, p.auth, p.locale, p.shows_text as "showsText",
          p.quiet_from as "quietFrom", p.quiet_to as "quietTo", p.zone, p.last_sent_at as "lastSentAt", p.last_error as "lastError"
        from push_subscription p join session s on s.id = p.session_id where p.session_id = ${sessionId} and s.expires_at > now()`,
  );

export interface Reader {
  sessionId: SessionId;
  locale: Locale;
  showsText: boolean;
}

/** Where these agents are reached: the sessions that last and have a browser, while the agents are active. */
export const listReaders = (query: Query, agentIds: readonly AgentId[]) =>
  query.rows<Reader>(
    sql`select p.session_id as "sessionId", p.locale, p.shows_text as "showsText"
        from agent a join session s on s.person_id = a.person_id and s.expires_at > now() and a.id <> all(s.ended_for) join push_subscription p on p.session_id = s.id
        where a.id = any(${agentIds}::text[]) and a.active`,
  );

export const deleteSubscription = (query: Query, sessionId: SessionId) =>
  query.run(sql`delete from push_subscription where session_id = ${sessionId}`);

export const noteSent = (query: Query, sessionId: SessionId, at: string, error: string | null) =>
  query.run(
    sql`update push_subscription set last_sent_at = case when ${error}::text is null then ${at}::timestamptz else last_sent_at end, last_error = ${error} where session_id = ${sessionId}`,
  );

/** Whom a note calls. */
export async function listMentioned(query: Query, id: ConversationId, seq: number): Promise<AgentId[]> {
  const rows = await query.rows<{ id: AgentId }>(
    sql`select agent_id as id from mention where conversation_id = ${id} and seq = ${seq} and seen_at is null`,
  );
  return rows.map((row) => row.id);
}

/** True for who says it first. */
export const markTold = async (query: Query, key: string): Promise<boolean> =>
  (await markAllTold(query, [key])).length === 1;

/** Those of them that nobody had said before. */
export async function markAllTold(query: Query, keys: readonly string[]): Promise<string[]> {
  const rows = await query.rows<{ key: string }>(
    sql`insert into told (key) select k from unnest(${keys}::text[]) k order by k on conflict do nothing returning key`,
  );
  return rows.map(({ key }) => key);
}

export const forgetTold = (query: Query) =>
  query.run(sql`delete from told where at < now() - interval '2 days'`);

export interface TroubleNews {
  id: ChannelAccountId;
  workspaceId: WorkspaceId;
  name: string;
  what: ChannelTroubleKind;
  detail: string;
  /** the end of it, not its beginning */
  isOver: boolean;
  /** it was over before anybody was told */
  isStale: boolean;
  beganAt: string;
}

/** What administrators were not told of yet, of one account or of all; marks it as told. */
export const takeTroubleNews = (query: Query, id: ChannelAccountId | null) =>
  query.rows<TroubleNews>(
    sql`with due as (
          select t.channel_account_id, t.what, t.ended_at is not null as over, t.told_at is null as fresh from channel_trouble t
          where (t.told_at is null or (t.ended_at is not null and t.end_told_at is null)) and (${id}::text is null or t.channel_account_id = ${id})
          for update skip locked
        )
        update channel_trouble t set told_at = coalesce(t.told_at, now()), end_told_at = case when d.over then now() end
        from due d join channel_account a on a.id = d.channel_account_id where t.channel_account_id = d.channel_account_id and t.what = d.what
        returning t.channel_account_id as id, t.workspace_id as "workspaceId", a.name, t.what, t.detail, d.over as "isOver", d.over and d.fresh as "isStale", t.began_at as "beganAt"`,
  );

/** Who may change channels. */
export async function listAdministrators(query: Query, workspaceId: WorkspaceId): Promise<AgentId[]> {
  const rows = await query.rows<{ id: AgentId }>(
    sql`select id from agent where workspace_id = ${workspaceId} and role in ('admin', 'owner') and active`,
  );
  return rows.map((row) => row.id);
}

/** A conversation that may owe its agent's customer an answer, and where that agent can be reached. */
export interface Owing extends Omit<Reader, 'locale'> {
  readerLocale: Locale;
  contactName: string;
  record: ConversationRecord;
}

/** Conversations in which something is past its time and an answer may be owed, of agents who can be reached and were not told of it; what fell due last comes first. */
export async function listOwing(query: Query, now: string, most: number): Promise<Owing[]> {
  const rows = await query.rows<
    ConversationRecord & Pick<Owing, 'sessionId' | 'readerLocale' | 'showsText' | 'contactName'>
  >(
    sql`select c.*, p.session_id as "sessionId", p.locale as "readerLocale", p.shows_text as "showsText", k.name as "contactName"
        from push_subscription p join session s on s.id = p.session_id and s.expires_at > now()
        join agent a on a.person_id = s.person_id and a.active and a.id <> all(s.ended_for)
        join conversation c on c.owner_agent_id = a.id and c.owner_kind = 'agent' and c.status = 'open'
        join contact k on k.id = c.contact_id
        where c.due_at <= ${now}::timestamptz and (c.answered_at is null or c.waiting_since is not null)
          and not exists (select from told t where t.key = 'waiting:' || p.session_id || ':' || c.id || ':' || (case when c.answered_at is null then c.served_since else c.waiting_since end)::text)
        order by c.due_at desc, c.id limit ${most}`,
  );
  return rows.map(({ sessionId, readerLocale, showsText, contactName, ...record }) => ({
    ...{ sessionId, readerLocale, showsText, contactName, record },
  }));
}

/** Notes that these waits are told of, or are not to be told of any more. */
export const markWaitingTold = (
  query: Query,
  waits: readonly { sessionId: SessionId; conversationId: ConversationId; since: string }[],
) =>
  query.run(
    sql`insert into told (key) select 'waiting:' || session || ':' || conversation || ':' || (since::timestamptz(3))::text
        from unnest(${waits.map((wait) => wait.sessionId)}::text[], ${waits.map((wait) => wait.conversationId)}::text[], ${waits.map((wait) => wait.since)}::text[]) as r(session, conversation, since) on conflict do nothing`,
  );

export const findContactName = async (query: Query, id: ConversationId): Promise<string> =>
  (
    await query.find<{ name: string }>(
      sql`select k.name from conversation c join contact k on k.id = c.contact_id where c.id = ${id}`,
    )
  )?.name ?? '';

export const listAddressees = (query: Query, id: AnnouncementId) =>
  query.rows<{ agentId: AgentId; text: string }>(
    sql`select r.agent_id as "agentId", n.text from announcement_receipt r join announcement n on n.id = r.announcement_id
        where n.id = ${id} and r.acknowledged_at is null and n.at > now() - interval '10 minutes'`,
  );
