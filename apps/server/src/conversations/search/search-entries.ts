import type { Asked, ConversationFilter, conversationEndpoints } from '@parley/contract';
import { moment } from '@parley/contract';
import { z } from 'zod';
import type { Query } from '../../kernel/database/index.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { packCursor, parseCursor } from '../cursor.ts';
import { parseFilter } from '../filter/parse-filter.ts';
import { holdsRuns, searchable, searchWords } from '../log/words.ts';
import { rowOf } from '../page.ts';
import {
  type FoundEntry,
  findCutoff,
  measureOlder,
  newestRead,
  type Place,
  type Search,
  searchContact,
  searchNewest,
  searchOlder,
} from './store.ts';

type Wanted = Asked<typeof conversationEndpoints.searchEntries>['query'];

const placeShape = z.object({ at: moment, id: z.string().max(100), seq: z.int().min(0).max(2_147_483_647) });
const none: ConversationFilter = { all: [] };
/** How many entries that hold the words are looked at for those that also match the rest, before the reader is asked to go on. */
const mostOlder = 5_000;

interface Found {
  entries: FoundEntry[];
  /** where the search stopped although there may be more, if it did */
  stoppedAt: Place | undefined;
}

/** A page of found entries, newest first; what holds no word finds nothing. A page may be short and yet not the last: then the search goes on from its end. */
export async function searchEntries(query: Query, caller: AgentCaller, wanted: Wanted, nowMs: number) {
  const sought = searchWords(wanted.q);
  if (!sought) return { data: [], next_cursor: null, has_more: false };
  const latest = wanted.to ?? new Date(nowMs + 60_000).toISOString();
  const before = parseCursor(wanted.cursor, placeShape) ?? { at: latest, id: '', seq: 0 };
  const search: Search = {
    ...{ workspaceId: caller.workspaceId, viewer: caller, nowMs, words: sought.query },
    ...{ kind: wanted.kind, by: wanted.by, agentId: wanted.agentId, contactId: wanted.contactId },
    from: wanted.from,
    filter: wanted.filter === undefined ? none : parseFilter(wanted.filter),
  };
  const { entries, stoppedAt } = await find(query, search, before, wanted.limit + 1);
  const page = entries.slice(0, wanted.limit);
  const isFull = entries.length > wanted.limit;
  const last = page.at(-1)?.entry;
  const end = isFull && last ? { at: last.at, id: last.conversationId, seq: last.seq } : stoppedAt;
  return {
    data: page
      .filter(({ entry }) => holdsRuns(sought, searchable(entry.body) ?? ''))
      .map(({ entry, ...named }) => ({ conversation: rowOf(named), entry })),
    next_cursor: end ? packCursor(end) : null,
    has_more: end !== undefined,
  };
}

async function find(query: Query, search: Search, before: Place, limit: number): Promise<Found> {
  const { contactId, from } = search;
  if (contactId)
    return {
      entries: await searchContact(query, { ...search, contactId }, { before, limit }),
      stoppedAt: undefined,
    };
  const depth = isNarrowed(search) ? newestRead.narrowed : newestRead.all;
  const cutoff = await findCutoff(query, search.workspaceId, before.at, depth);
  const since = from && (!cutoff || from > cutoff) ? from : (cutoff ?? beginning);
  const newest = await searchNewest(query, search, { since, before, limit });
  if (newest.length >= limit || !cutoff || (from && from >= cutoff))
    return { entries: newest, stoppedAt: undefined };
  const rest = limit - newest.length;
  const older = await searchOlder(query, search, { until: cutoff, before, most: mostOlder, limit: rest });
  if (older.length >= rest || !isNarrowed(search))
    return { entries: [...newest, ...older], stoppedAt: undefined };
  const { count, last } = await measureOlder(query, search, cutoff, mostOlder);
  const stoppedAt = count >= mostOlder && last ? { at: last, id: '', seq: 0 } : undefined;
  return { entries: [...newest, ...older], stoppedAt };
}

const beginning = '1970-01-01T00:00:00.000Z';

/** Whether some of what holds the words may be left out. */
const isNarrowed = ({ kind, by, agentId, filter, viewer }: Search) =>
  kind !== undefined ||
  by !== undefined ||
  agentId !== undefined ||
  filter.all.length > 0 ||
  viewer.role === 'agent';
