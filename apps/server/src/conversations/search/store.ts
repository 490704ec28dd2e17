import type { ContactId, ConversationFilter, ConversationId, Entry, WorkspaceId } from '@parley/contract';
import { every, type Part, part, type Query, sql, woven } from '../../kernel/database/index.ts';
import type { Viewer } from '../access.ts';
import { type EntryRecord, entryOf } from '../entry-row.ts';
import { conditionOf, sightOf } from '../filter/conditions-store.ts';
import { type NamedRecord, type NamedState, named } from '../store.ts';

export interface FoundEntry extends NamedState {
  entry: Entry;
}

/** After which entry a page begins; entries are told newest first. */
export interface Place {
  at: string;
  id: string;
  seq: number;
}

/** What is looked for, and where. */
export interface Search {
  workspaceId: WorkspaceId;
  viewer: Viewer;
  nowMs: number;
  /** a tsquery */
  words: string;
  kind: string | undefined;
  by: string | undefined;
  agentId: string | undefined;
  contactId: ContactId | undefined;
  from: string | undefined;
  filter: ConversationFilter;
}

/** So many of the newest entries are read in their order before the index of words is asked for what is older; more where some of what holds the words is left out. */
export const newestRead = { all: 6_000, narrowed: 40_000, further: 100_000 } as const;
/** A word is common that stands in so many of so many entries: the index would fetch most of the store. */
const common = { holders: 40, of: 2_000 } as const;

/** When the last of the newest entries before a place was said, of those that may be meant; undefined where there are fewer. */
export async function findCutoff(
  query: Query,
  search: Search,
  before: string,
  depth: number,
): Promise<string | undefined> {
  const row = await query.find<{ at: string }>(
    woven`select e.at from entry e
          where e.workspace_id = ${search.workspaceId} and e.words is not null and ${indexed(search)} and e.at <= ${before}::timestamptz
          order by e.at desc offset ${depth} limit 1`,
  );
  return row?.at;
}

/** What an index tells in the order of time: one agent's words, or notes. */
const indexed = ({ agentId, kind }: Search): Part =>
  agentId
    ? part`e.author_kind = 'agent' and e.author_id = ${agentId}`
    : kind === 'note'
      ? part`e.kind = 'note'`
      : part`true`;

/** The conversations that match the filter of a search, or undefined where they are more than `most`. */
export async function findMatching(
  query: Query,
  { filter, workspaceId, viewer, nowMs }: Search,
  most: number,
): Promise<readonly ConversationId[] | undefined> {
  const rows = await query.rows<{ id: ConversationId }>(
    woven`select c.id from conversation c join contact p on p.id = c.contact_id
          where ${conditionOf(filter, { workspaceId, viewer, nowMs })} limit ${most + 1}`,
  );
  return rows.length > most ? undefined : rows.map(({ id }) => id);
}

/** Common words stand among the newest: these are read in their order until there are enough. */
export const searchNewest = (
  query: Query,
  search: Search,
  page: { since: string; before: Place; limit: number },
) =>
  found(
    query,
    woven`select ${columns} from (
            select e.* from entry e
            where e.workspace_id = ${search.workspaceId} and e.words is not null and ${indexed(search)} and e.at >= ${page.since}::timestamptz and e.at <= ${page.before.at}::timestamptz
            order by e.at desc
          ) e ${joins}
          where e.words @@ ${search.words}::tsquery and ${conditions(search, page.before)}
          order by e.at desc, e.conversation_id desc, e.seq desc limit ${page.limit}`,
  );

/** Rare words are found by the index: the newest `most` entries that hold them among all that is older. */
export const findOlder = (query: Query, search: Search, until: string, most: number) =>
  query.rows<Place>(
    sql`select conversation_id as id, seq, at
        from search_entries(${search.words}::tsquery, ${search.from ?? '-infinity'}::timestamptz, ${until}::timestamptz, ${most})`,
  );

/** Whether much of what was said before a moment holds the words. */
export async function isCommon(query: Query, search: Search, until: string): Promise<boolean> {
  const row = await query.find<{ holders: number }>(
    sql`select count(*) filter (where words @@ ${search.words}::tsquery)::int as holders from (
          select words from entry where workspace_id = ${search.workspaceId} and words is not null and at < ${until}::timestamptz
          order by at desc limit ${common.of}
        ) e`,
  );
  return (row?.holders ?? 0) >= common.holders;
}

/** Those of the entries at these places that match the rest. */
export const searchPlaces = (
  query: Query,
  search: Search,
  page: { places: readonly Place[]; before: Place; limit: number },
) =>
  found(
    query,
    woven`select ${columns} from unnest(${page.places.map(({ id }) => id)}::text[], ${page.places.map(({ seq }) => seq)}::int[]) f(id, seq)
          join entry e on e.conversation_id = f.id and e.seq = f.seq ${joins}
          where ${conditions(search, page.before)}
          order by e.at desc, e.conversation_id desc, e.seq desc limit ${page.limit}`,
  );

/** What a few conversations hold is little: it is looked through. */
export const searchConversations = (
  query: Query,
  search: Search,
  page: { ids: readonly ConversationId[]; before: Place; limit: number },
) =>
  found(
    query,
    woven`select ${columns} from entry e ${joins}
          where e.conversation_id = any(${page.ids}::text[])
            and e.words @@ ${search.words}::tsquery and ${conditions(search, page.before)}
          order by e.at desc, e.conversation_id desc, e.seq desc limit ${page.limit}`,
  );

/** All conversations of one customer, whichever of their contacts is named. Behind the walls `coalesce` counts as a function that may tell: no index is asked with it, `case` is as good. */
export const listConversationsOf = async (query: Query, contactId: ContactId): Promise<ConversationId[]> =>
  (
    await query.rows<{ id: ConversationId }>(
      sql`select k.id from conversation k where k.contact_id in (
            select o.id from contact a join contact o on o.id = case when a.merged_into is null then a.id else a.merged_into end or o.merged_into = case when a.merged_into is null then a.id else a.merged_into end where a.id = ${contactId})`,
    )
  ).map(({ id }) => id);

const columns = part`c.*, coalesce(m.name, p.name) as contact_name, coalesce(m.picture, p.picture) as contact_picture, e.at as entry_at,
  json_build_object('conversation_id', e.conversation_id, 'seq', e.seq, 'author_kind', e.author_kind, 'author_id', e.author_id, 'body', e.body, 'client_id', e.client_id) as entry`;
const joins = part`join conversation c on c.id = e.conversation_id join contact p on p.id = c.contact_id left join contact m on m.id = p.merged_into`;

function conditions(search: Search, { at, id, seq }: Place): Part {
  const { kind, by, agentId, from, filter, workspaceId, viewer, nowMs } = search;
  return every([
    part`(e.at, e.conversation_id, e.seq) < (${at}::timestamptz, ${id}::text, ${seq}::int)`,
    ...(kind ? [part`e.kind = ${kind}`] : []),
    ...(by ? [part`e.author_kind = ${by}`] : []),
    ...(agentId ? [part`e.author_id = ${agentId}`] : []),
    ...(from ? [part`e.at >= ${from}::timestamptz`] : []),
    ...(filter.all.length > 0 ? [conditionOf(filter, { workspaceId, viewer, nowMs })] : []),
    sightOf(viewer),
  ]);
}

async function found(query: Query, statement: ReturnType<typeof woven>): Promise<FoundEntry[]> {
  const rows = await query.rows<NamedRecord & { entry: Omit<EntryRecord, 'at'>; entry_at: string }>(
    statement,
  );
  return rows.map(({ entry, entry_at, ...row }) => ({
    ...named(row),
    entry: entryOf({ ...entry, at: entry_at }),
  }));
}
