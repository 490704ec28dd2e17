import type {
  AgentId,
  ChannelAccountId,
  ContactId,
  ConversationId,
  ConversationState,
  Counts,
  Entry,
  TeamId,
  View,
  WorkspaceId,
} from '@parley/contract';
import { type Query, sql } from '../kernel/database/index.ts';
import { seesAll, type Viewer } from './access.ts';
import { type EntryRecord, entryOf } from './entry-row.ts';
import { type ConversationRecord, stateOf } from './row.ts';

export interface NamedState {
  state: ConversationState;
  contactName: string;
  contactPicture: string | null;
}
export type NamedRecord = ConversationRecord & { contact_name: string; contact_picture: string | null };
export const named = (row: NamedRecord): NamedState => ({
  state: stateOf(row),
  contactName: row.contact_name,
  contactPicture: row.contact_picture,
});

/** Where a page of the inbox begins: after this row. */
export interface After {
  at: string;
  id: string;
  priority: number;
}
export interface Wanted {
  limit: number;
  after: After | undefined;
  teamId: TeamId | undefined;
}

export async function findConversation(query: Query, id: ConversationId): Promise<NamedState | undefined> {
  const row = await query.find<NamedRecord>(
    sql`select c.*, coalesce(m.name, p.name) as contact_name, coalesce(m.picture, p.picture) as contact_picture from conversation c join contact p on p.id = c.contact_id left join contact m on m.id = p.merged_into where c.id = ${id}`,
  );
  return row && named(row);
}

/** One view of the inbox as this agent may see it: the queue by urgency, everything else by what happened last. */
export async function listView(
  query: Query,
  view: View,
  viewer: Viewer,
  wanted: Wanted,
): Promise<NamedState[]> {
  const rows = await query.rows<NamedRecord>(
    view === 'queue' ? queueStatement(viewer, wanted) : recentStatement(view, viewer, wanted),
  );
  return rows.map(named);
}

/** What the participants of a conversation contain that this agent takes part in. */
export const asTakingPart = (agentId: AgentId) => JSON.stringify([{ agentId }]);

function queueStatement(viewer: Viewer, { limit, after, teamId }: Wanted) {
  return sql`select c.*, coalesce(m.name, p.name) as contact_name, coalesce(m.picture, p.picture) as contact_picture from conversation c join contact p on p.id = c.contact_id left join contact m on m.id = p.merged_into
    where c.owner_kind = 'queue' and c.status = 'open' and (${teamId ?? null}::text is null or c.team_id = ${teamId ?? null})
      and (${seesAll(viewer)} or c.team_id = any(${viewer.teamIds}::text[]))
      and (${after?.id ?? null}::text is null or (-c.priority, c.queued_since, c.id) > (-(${after?.priority ?? 0}::int), ${after?.at ?? null}::timestamptz, ${after?.id ?? null}::text))
    order by c.priority desc, c.queued_since, c.id limit ${limit}`;
}

function recentStatement(view: Exclude<View, 'queue'>, viewer: Viewer, { limit, after, teamId }: Wanted) {
  const at = after?.at ?? null;
  const id = after?.id ?? null;
  const team = teamId ?? null;
  const all = seesAll(viewer);
  const teams = viewer.teamIds;
  const ofTeams = viewer.visibility === 'teams';
  const me = viewer.agentId;
  switch (view) {
    case 'mine':
      return sql`select c.*, coalesce(m.name, p.name) as contact_name, coalesce(m.picture, p.picture) as contact_picture from conversation c join contact p on p.id = c.contact_id left join contact m on m.id = p.merged_into
        where ((c.owner_kind = 'agent' and c.owner_agent_id = ${me}) or (c.participants <> '[]' and c.participants @> ${asTakingPart(me)}::jsonb)) and c.status <> 'closed' and (${team}::text is null or c.team_id = ${team})
          and (${id}::text is null or (c.last_entry_at, c.id) < (${at}::timestamptz, ${id}))
        order by c.last_entry_at desc, c.id desc limit ${limit}`;
    case 'bot':
      return sql`select c.*, coalesce(m.name, p.name) as contact_name, coalesce(m.picture, p.picture) as contact_picture from conversation c join contact p on p.id = c.contact_id left join contact m on m.id = p.merged_into
        where c.owner_kind = 'bot' and c.status <> 'closed' and (${team}::text is null or c.team_id = ${team})
          and (${all} or (${ofTeams} and c.team_id = any(${teams}::text[]))) and (${id}::text is null or (c.last_entry_at, c.id) < (${at}::timestamptz, ${id}))
        order by c.last_entry_at desc, c.id desc limit ${limit}`;
    case 'closed':
      return sql`select c.*, coalesce(m.name, p.name) as contact_name, coalesce(m.picture, p.picture) as contact_picture from conversation c join contact p on p.id = c.contact_id left join contact m on m.id = p.merged_into
        where c.status = 'closed' and (${team}::text is null or c.team_id = ${team})
          and (${all} or (c.owner_kind = 'agent' and c.owner_agent_id = ${me}) or (c.participants <> '[]' and c.participants @> ${asTakingPart(me)}::jsonb) or (${ofTeams} and c.team_id = any(${teams}::text[])) or (c.owner_kind = 'queue' and c.team_id = any(${teams}::text[])))
          and (${id}::text is null or (c.last_entry_at, c.id) < (${at}::timestamptz, ${id}))
        order by c.last_entry_at desc, c.id desc limit ${limit}`;
    case 'all':
      return sql`select c.*, coalesce(m.name, p.name) as contact_name, coalesce(m.picture, p.picture) as contact_picture from conversation c join contact p on p.id = c.contact_id left join contact m on m.id = p.merged_into
        where c.status <> 'closed' and (${team}::text is null or c.team_id = ${team})
          and (${all} or (c.owner_kind = 'agent' and c.owner_agent_id = ${me}) or (c.participants <> '[]' and c.participants @> ${asTakingPart(me)}::jsonb) or (${ofTeams} and c.team_id = any(${teams}::text[])) or (c.owner_kind = 'queue' and c.team_id = any(${teams}::text[])))
          and (${id}::text is null or (c.last_entry_at, c.id) < (${at}::timestamptz, ${id}))
        order by c.last_entry_at desc, c.id desc limit ${limit}`;
  }
}

/** The conversations of one contact, whoever else they are. */
export async function listOfContact(
  query: Query,
  contactId: ContactId,
  limit: number,
): Promise<NamedState[]> {
  const rows = await query.rows<NamedRecord>(
    sql`select c.*, coalesce(m.name, p.name) as contact_name, coalesce(m.picture, p.picture) as contact_picture from conversation c join contact p on p.id = c.contact_id left join contact m on m.id = p.merged_into where c.contact_id = ${contactId} order by c.last_entry_at desc limit ${limit}`,
  );
  return rows.map(named);
}

/** All conversations that this agent may see of the person whom a contact is, on every channel, the latest first. Behind the walls no index is asked with `coalesce`. */
export async function listOfPerson(
  query: Query,
  viewer: Viewer,
  contactId: ContactId,
  { limit, after }: Pick<Wanted, 'limit' | 'after'>,
): Promise<NamedState[]> {
  const ofTeams = viewer.visibility === 'teams';
  const [at, id] = [after?.at ?? null, after?.id ?? null];
  const rows = await query.rows<NamedRecord>(
    sql`select c.*, coalesce(m.name, p.name) as contact_name, coalesce(m.picture, p.picture) as contact_picture from conversation c join contact p on p.id = c.contact_id left join contact m on m.id = p.merged_into
        where c.contact_id in (select k.id from contact a join contact k on k.id = case when a.merged_into is null then a.id else a.merged_into end or k.merged_into = case when a.merged_into is null then a.id else a.merged_into end where a.id = ${contactId})
          and (${seesAll(viewer)} or (c.owner_kind = 'agent' and c.owner_agent_id = ${viewer.agentId}) or (c.participants <> '[]' and c.participants @> ${asTakingPart(viewer.agentId)}::jsonb) or (${ofTeams} and c.team_id = any(${viewer.teamIds}::text[])) or (c.owner_kind = 'queue' and c.team_id = any(${viewer.teamIds}::text[])))
          and (${id}::text is null or (c.last_entry_at, c.id) < (${at}::timestamptz, ${id}))
        order by c.last_entry_at desc, c.id desc limit ${limit}`,
  );
  return rows.map(named);
}

/** Counts each view, up to a thousand: more is not told apart in a badge. */
export async function countViews(query: Query, viewer: Viewer): Promise<Counts> {
  const all = seesAll(viewer);
  const ofTeams = viewer.visibility === 'teams';
  const row = await query.find<Counts>(
    sql`select
      (select count(*)::int from (select from conversation where ((owner_kind = 'agent' and owner_agent_id = ${viewer.agentId}) or (participants <> '[]' and participants @> ${asTakingPart(viewer.agentId)}::jsonb)) and status <> 'closed' limit 1000) x) as mine,
      (select count(*)::int from (select from conversation where owner_kind = 'queue' and status = 'open' and (${all} or team_id = any(${viewer.teamIds}::text[])) limit 1000) x) as queue,
      (select count(*)::int from (select from conversation where owner_kind = 'bot' and status <> 'closed' and (${all} or (${ofTeams} and team_id = any(${viewer.teamIds}::text[]))) limit 1000) x) as bot,
      (select count(*)::int from (select from conversation where status <> 'closed' and (${all} or (owner_kind = 'agent' and owner_agent_id = ${viewer.agentId}) or (participants <> '[]' and participants @> ${asTakingPart(viewer.agentId)}::jsonb)
        or (${ofTeams} and team_id = any(${viewer.teamIds}::text[])) or (owner_kind = 'queue' and team_id = any(${viewer.teamIds}::text[]))) limit 1000) x) as "all"`,
  );
  return row ?? { mine: 0, queue: 0, bot: 0, all: 0 };
}

/** Entries in order, with seq in (after, after + limit]. */
export async function listEntriesAfter(
  query: Query,
  id: ConversationId,
  after: number,
  limit: number,
): Promise<Entry[]> {
  const rows = await query.rows<EntryRecord>(
    sql`select conversation_id, seq, author_kind, author_id, body, at, client_id from entry where conversation_id = ${id} and seq > ${after} order by seq limit ${limit}`,
  );
  return rows.map(entryOf);
}

/** The same, and beside them all that changed earlier messages, of one moment: what a customer reads of them is decided by both. */
export async function listEntriesToRead(
  query: Query,
  id: ConversationId,
  after: number,
  limit: number,
): Promise<{ entries: Entry[]; amending: Entry[] }> {
  const rows = await query.rows<EntryRecord & { amends: boolean }>(
    sql`(select conversation_id, seq, author_kind, author_id, body, at, client_id, false as amends from entry where conversation_id = ${id} and seq > ${after} order by seq limit ${limit})
        union all
        (select conversation_id, seq, author_kind, author_id, body, at, client_id, true as amends from entry where conversation_id = ${id} and kind in ('recalled', 'edited', 'split-to') order by seq)`,
  );
  return {
    entries: rows.filter(({ amends }) => !amends).map(entryOf),
    amending: rows.filter(({ amends }) => amends).map(entryOf),
  };
}

/** The last entries before a seq, in order. */
export async function listEntriesBefore(
  query: Query,
  id: ConversationId,
  before: number,
  limit: number,
): Promise<Entry[]> {
  const rows = await query.rows<EntryRecord>(
    sql`select conversation_id, seq, author_kind, author_id, body, at, client_id from entry where conversation_id = ${id} and seq < ${before} order by seq desc limit ${limit}`,
  );
  return rows.map(entryOf).toReversed();
}

/** The customer's conversation that goes on, if any. */
export async function findLive(
  query: Query,
  channelAccountId: ChannelAccountId,
  contactId: ContactId,
): Promise<ConversationId | undefined> {
  const row = await query.find<{ id: ConversationId }>(
    sql`select id from conversation where channel_account_id = ${channelAccountId} and contact_id = ${contactId} and status <> 'closed' and split_from is null and not is_apart`,
  );
  return row?.id;
}

/** Where the customer said this before, in case the answer was lost on the way. */
export async function findSaid(
  query: Query,
  contactId: ContactId,
  clientId: string,
): Promise<ConversationId | undefined> {
  const row = await query.find<{ id: ConversationId }>(
    sql`select c.id from conversation c join entry e on e.conversation_id = c.id and e.client_id = ${clientId} where c.contact_id = ${contactId} limit 1`,
  );
  return row?.id;
}

export interface Habits {
  /** the kind of channel */
  channel: string;
  defaultTeamId: TeamId | null;
  asksRating: boolean;
  /** for how long messages may be changed; null: as the channel has it */
  recallMinutes: number | null;
}

/** What closing, handing over and speaking need to know of the workspace and the channel. */
export async function findHabits(
  query: Query,
  channelAccountId: ChannelAccountId,
): Promise<Habits | undefined> {
  return query.find(
    sql`select coalesce(a.settings->>'teamId', w.default_team_id, (select t.id from team t where t.workspace_id = w.id order by t.id limit 1)) as "defaultTeamId",
          coalesce((a.settings->>'askRating')::boolean, true) as "asksRating", a.kind as channel, (a.settings->>'recallMinutes')::int as "recallMinutes"
        from channel_account a join workspace w on w.id = a.workspace_id where a.id = ${channelAccountId}`,
  );
}

/** Whether a site shows what its customers write before they send it. */
export const showsTyping = async (query: Query, channelAccountId: ChannelAccountId): Promise<boolean> =>
  (
    await query.find<{ shows: boolean }>(
      sql`select coalesce((settings->>'typingPreview')::boolean, false) as shows from channel_account where id = ${channelAccountId} and kind = 'web'`,
    )
  )?.shows ?? false;

/** How many seconds an agent has to answer what they are asked: by their own setting, the shortest of their teams', or the workspace's. */
export const findAcceptSeconds = async (query: Query, agentId: AgentId): Promise<number> =>
  (
    await query.find<{ seconds: number }>(
      sql`select coalesce(a.accept_seconds, (select min(t.accept_seconds) from team_member m join team t on t.id = m.team_id where m.agent_id = a.id), w.accept_seconds) as seconds
          from agent a join workspace w on w.id = a.workspace_id where a.id = ${agentId}`,
    )
  )?.seconds ?? 0;

/** The ids of agents who may take over, and teams that exist: what a transfer may name. */
export async function isTransferTarget(
  query: Query,
  workspaceId: WorkspaceId,
  to: { agentId?: AgentId | undefined; teamId?: TeamId | undefined },
): Promise<boolean> {
  const row = await query.find<{ known: boolean }>(
    sql`select (${to.agentId ?? null}::text is null or exists (select from agent where id = ${to.agentId ?? null} and workspace_id = ${workspaceId} and active))
          and (${to.teamId ?? null}::text is null or exists (select from team where id = ${to.teamId ?? null} and workspace_id = ${workspaceId})) as known`,
  );
  return row?.known ?? false;
}
