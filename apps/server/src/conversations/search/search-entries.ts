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
  findMatching,
  findOlder,
  isCommon,
  listConversationsOf,
  newestRead,
  type Place,
  type Search,
  searchConversations,
  searchNewest,
  searchPlaces,
} from './store.ts';

type Wanted = Asked<typeof conversationEndpoints.searchEntries>['query'];

const placeShape = z.object({ at: moment, id: z.string().max(100), seq: z.int().min(0).max(2_147_483_647) });
const none: ConversationFilter = { all: [] };
/** How many entries that hold the words are looked at for those that also match the rest, before the reader is asked to go on. */
const mostOlder = 5_000;
/** Where a filter leaves no more conversations than this, these are looked through whatever else holds the words. */
const mostLookedThrough = 1_000;

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
  const few = await findFew(query, search);
  if (few)
    return {
      entries: await searchConversations(query, search, { ids: few, before, limit }),
      stoppedAt: undefined,
    };
  const { from } = search;
  const depth = isNarrowed(search) ? newestRead.narrowed : newestRead.all;
  const cutoff = await findCutoff(query, search, before.at, depth);
  const since = from && (!cutoff || from > cutoff) ? from : (cutoff ?? beginning);
  const newest = await searchNewest(query, search, { since, before, limit });
  if (newest.length >= limit || !cutoff || (from && from >= cutoff))
    return { entries: newest, stoppedAt: undefined };
  const rest = limit - newest.length;
  if (!isNarrowed(search)) {
    const places = await findOlder(query, search, cutoff, rest);
    return {
      entries: [...newest, ...(await searchPlaces(query, search, { places, before, limit: rest }))],
      stoppedAt: undefined,
    };
  }
  const older = await findNarrowed(query, search, cutoff, rest);
  return { entries: [...newest, ...older.entries], stoppedAt: older.stoppedAt };
}

/** What is older than a moment, of which some may be left out: what stands in every so-manieth entry is read on in the order of time, the rest is found by the index. */
async function findNarrowed(query: Query, search: Search, until: string, limit: number): Promise<Found> {
  const before = placeAt(until);
  if (await isCommon(query, search, until)) {
    const end = await findCutoff(query, search, until, newestRead.further);
    const since = end ?? search.from ?? beginning;
    const entries = await searchNewest(query, search, { since, before, limit });
    return { entries, stoppedAt: end && entries.length < limit ? placeAt(end) : undefined };
  }
  const places = await findOlder(query, search, until, mostOlder);
  const entries = await searchPlaces(query, search, { places, before, limit });
  const last = places.at(-1);
  const isCut = entries.length < limit && places.length >= mostOlder;
  return { entries, stoppedAt: isCut && last ? placeAt(last.at) : undefined };
}

/** The end of everything that was said before a moment. */
const placeAt = (at: string): Place => ({ at, id: '', seq: 0 });

/** The conversations to look through, where they are few enough. */
const findFew = async (query: Query, search: Search) => {
  if (search.contactId) return listConversationsOf(query, search.contactId);
  return search.filter.all.length > 0 ? findMatching(query, search, mostLookedThrough) : undefined;
};

const beginning = '1970-01-01T00:00:00.000Z';

/** Whether some of what holds the words may be left out. */
const isNarrowed = ({ kind, by, agentId, filter, viewer }: Search) =>
  kind !== undefined ||
  by !== undefined ||
  agentId !== undefined ||
  filter.all.length > 0 ||
  viewer.role === 'agent';
