import type {
  Author,
  ChannelAccountId,
  ContactId,
  ConversationId,
  ConversationState,
  Dialogue,
  EntryBody,
  Locale,
  TeamId,
  WorkspaceId,
} from '@parley/contract';
import { type Query, sql } from '../kernel/database/index.ts';
import type { Line } from './lines/line.ts';

/** What a flow may say of the customer. */
export interface Customer {
  name: string | null;
  level: string | null;
}

/** How a workspace wants its bot. */
export interface Habits {
  isOn: boolean;
  locale: Locale;
}

export const findHabits = (query: Query, workspaceId: WorkspaceId) =>
  query.find<Habits>(sql`select bot_enabled as "isOn", locale from workspace where id = ${workspaceId}`);

/** The workspaces whose customers were here last, and whose bot is on. */
export async function listBusyWorkspaces(query: Query, most: number): Promise<WorkspaceId[]> {
  const rows = await query.rows<{ id: WorkspaceId }>(
    sql`select w.id from workspace w,
          lateral (select c.seen_at from contact c where c.workspace_id = w.id order by c.seen_at desc limit 1) seen
        where w.bot_enabled order by seen.seen_at desc limit ${most}`,
  );
  return rows.map(({ id }) => id);
}

export interface KnownReader {
  channel: string;
  name: string;
  attributes: Record<string, string>;
}

/** What a turn begins with: how the workspace wants its bot, who writes, and the last lines. */
export interface TurnGround {
  habits: Habits;
  known: KnownReader | undefined;
  /** whether the contact is one person with others */
  hasKin: boolean;
  lines: Line[];
}

/** Reads all of it at one go: a turn waits for the store once before it can think. */
export async function findTurnGround(
  query: Query,
  { workspaceId, channelAccountId, contactId, id }: ConversationState,
  upTo: number,
  mostLines: number,
): Promise<TurnGround | undefined> {
  const row = await query.find<
    Habits & Partial<KnownReader> & Pick<TurnGround, 'lines'> & { hasKin: boolean | null }
  >(
    sql`select w.bot_enabled as "isOn", w.locale, a.kind as channel, c.name, c.attributes,
          c.merged_into is not null or exists (select from contact m where m.merged_into = c.id) as "hasKin",
          (select coalesce(jsonb_agg(jsonb_build_object('seq', e.seq, 'by', e.author_kind, 'body', e.body, 'at', e.at) order by e.seq), '[]') from (
            select seq, author_kind, body, at from entry where conversation_id = ${id} and seq <= ${upTo} order by seq desc limit ${mostLines}) e) as lines
        from workspace w left join (channel_account a cross join contact c) on a.id = ${channelAccountId} and c.id = ${contactId} where w.id = ${workspaceId}`,
  );
  if (!row) return undefined;
  const { isOn, locale, channel, name, attributes, hasKin, lines } = row;
  const known = channel ? { channel, name: name ?? '', attributes: attributes ?? {} } : undefined;
  return { habits: { isOn, locale }, known, hasKin: hasKin ?? false, lines };
}

/** What is known of a contact, whatever channel they write by. */
export const findKnown = (query: Query, workspaceId: WorkspaceId, contactId: ContactId) =>
  query.find<Omit<KnownReader, 'channel'>>(
    sql`select name, attributes from contact where workspace_id = ${workspaceId} and id = ${contactId}`,
  );

/** The sites that may carry the chat of a workspace. */
export async function listOrigins(query: Query, workspaceId: WorkspaceId): Promise<string[]> {
  const rows = await query.rows<{ origins: string[] | null }>(
    sql`select settings -> 'origins' as origins from channel_account where workspace_id = ${workspaceId} limit 100`,
  );
  return rows.flatMap(({ origins }) => origins ?? []);
}

/** The channel's team, else the workspace's, else its first. */
export async function findDefaultTeam(
  query: Query,
  workspaceId: WorkspaceId,
  channelAccountId: ChannelAccountId,
): Promise<TeamId | undefined> {
  const row = await query.find<{ id: TeamId | null }>(
    sql`select coalesce(
          (select a.settings ->> 'teamId' from channel_account a where a.id = ${channelAccountId} and a.workspace_id = w.id), w.default_team_id,
          (select t.id from team t where t.workspace_id = w.id order by t.id limit 1)) as id
        from workspace w where w.id = ${workspaceId}`,
  );
  return row?.id ?? undefined;
}

/** What the bot had in mind last in any conversation of these contacts, since a moment. */
export async function findLatestTurn(
  query: Query,
  contactIds: readonly ContactId[],
  since: string,
): Promise<Dialogue | undefined> {
  const row = await query.find<{ dialogue: Dialogue }>(
    sql`select e.body->'dialogue' as dialogue from conversation c cross join lateral (
          select x.body, x.at from entry x where x.conversation_id = c.id and x.kind = 'bot-turn' order by x.seq desc limit 1) e
        where c.contact_id = any(${[...contactIds]}::text[]) and c.last_entry_at > ${since}::timestamptz order by e.at desc limit 1`,
  );
  return row?.dialogue;
}

/** The team of this name, however it is cased. */
export async function findTeamNamed(
  query: Query,
  workspaceId: WorkspaceId,
  name: string,
): Promise<TeamId | undefined> {
  const row = await query.find<{ id: TeamId }>(
    sql`select id from team where workspace_id = ${workspaceId} and lower(name) = lower(${name}) order by id limit 1`,
  );
  return row?.id;
}

/** The last lines of a conversation up to a seq, in order. */
export async function listLines(
  query: Query,
  id: ConversationId,
  upTo: number,
  most: number,
): Promise<Line[]> {
  const rows = await query.rows<{ seq: number; by: Author['kind']; body: EntryBody }>(
    sql`select seq, author_kind as by, body from entry where conversation_id = ${id} and seq <= ${upTo} order by seq desc limit ${most}`,
  );
  return rows.toReversed();
}
