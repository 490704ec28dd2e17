import type { ContactId, ConversationFilter, Entry, WorkspaceId } from '@parley/contract';
import { every, type Part, part, type Query, sql, woven } from '../../kernel/database/index.ts';
import type { Viewer } from '../access.ts';
import { type EntryRecord, entryOf } from '../entry-row.ts';
import { conditionOf, sightOf } from '../filter/conditions-store.ts';
import { type ConversationRecord, stateOf } from '../row.ts';
import type { NamedState } from '../store.ts';

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
export const newestRead = { all: 6_000, narrowed: 40_000 } as const;

/** When the last of the newest entries before a place was said; undefined where there are fewer. */
export async function findCutoff(
  query: Query,
  workspaceId: WorkspaceId,
  before: string,
  depth: number,
): Promise<string | undefined> {
  const row = await query.find<{ at: string }>(
    sql`select at from entry where workspace_id = ${workspaceId} and words is not null and at <= ${before}::timestamptz
        order by at desc offset ${depth} limit 1`,
  );
  return row?.at;
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
            where e.workspace_id = ${search.workspaceId} and e.words is not null and e.at >= ${page.since}::timestamptz and e.at <= ${page.before.at}::timestamptz
            order by e.at desc
          ) e ${joins}
          where e.words @@ ${search.words}::tsquery and ${conditions(search, page.before)}
          order by e.at desc, e.conversation_id desc, e.seq desc limit ${page.limit}`,
  );

/** Rare words are found by the index among all that is older, the newest `most` of them. */
export const searchOlder = (
  query: Query,
  search: Search,
  page: { until: string; before: Place; most: number; limit: number },
) =>
  found(
    query,
    woven`select ${columns} from search_entries(${search.words}::tsquery, ${search.from ?? '-infinity'}::timestamptz, ${page.until}::timestamptz, ${page.most}) f
          join entry e on e.conversation_id = f.conversation_id and e.seq = f.seq ${joins}
          where ${conditions(search, page.before)}
          order by e.at desc, e.conversation_id desc, e.seq desc limit ${page.limit}`,
  );

/** What one customer's conversations hold is little: it is looked through. */
export const searchContact = (
  query: Query,
  search: Search & { contactId: ContactId },
  page: { before: Place; limit: number },
) =>
  found(
    query,
    woven`select ${columns} from entry e ${joins}
          where e.conversation_id = any(array(select k.id from conversation k where k.contact_id in (
              select o.id from contact a join contact o on o.id = coalesce(a.merged_into, a.id) or o.merged_into = coalesce(a.merged_into, a.id) where a.id = ${search.contactId})))
            and e.words @@ ${search.words}::tsquery and ${conditions(search, page.before)}
          order by e.at desc, e.conversation_id desc, e.seq desc limit ${page.limit}`,
  );

/** How many of the older entries hold the words, up to `most`, and when the last of these was said. */
export async function measureOlder(
  query: Query,
  search: Search,
  until: string,
  most: number,
): Promise<{ count: number; last: string | null }> {
  const row = await query.find<{ count: number; last: string | null }>(
    sql`select count(*)::int as count, min(at) as last
        from search_entries(${search.words}::tsquery, ${search.from ?? '-infinity'}::timestamptz, ${until}::timestamptz, ${most})`,
  );
  return row ?? { count: 0, last: null };
}

const columns = part`c.*, coalesce(m.name, p.name) as contact_name, e.at as entry_at,
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
  const rows = await query.rows<
    ConversationRecord & { contact_name: string; entry: Omit<EntryRecord, 'at'>; entry_at: string }
  >(statement);
  return rows.map(({ entry, entry_at, contact_name, ...row }) => ({
    state: stateOf(row),
    contactName: contact_name,
    entry: entryOf({ ...entry, at: entry_at }),
  }));
}
