import type { Contact, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { type Place, parseCursor, writeCursor } from './cursor.ts';
import { searchLetters } from './search-letters.ts';
import { searchPattern } from './search-pattern.ts';
import { type Sight, sightOf } from './sight.ts';
import { listContacts, searchAll, searchNewest } from './store.ts';

export interface ContactPage {
  data: Contact[];
  next_cursor: string | null;
  has_more: boolean;
}

/** A page of the contacts that the agent may see, last seen first. */
export async function browseContacts(
  query: Query,
  caller: AgentCaller,
  asked: { q?: string | undefined; cursor?: string | undefined; limit: number },
): Promise<ContactPage> {
  const { workspaceId } = caller;
  const from = asked.cursor ? parseCursor(asked.cursor) : undefined;
  const limit = asked.limit + 1;
  const found = asked.q?.trim()
    ? await search(query, sightOf(caller), { workspaceId, q: asked.q, from, limit })
    : await listContacts(query, sightOf(caller), { workspaceId, from, limit });
  const data = found.slice(0, asked.limit);
  const last = data.at(-1);
  const hasMore = found.length > asked.limit;
  return { data, has_more: hasMore, next_cursor: hasMore && last ? writeCursor(last) : null };
}

/** What many have is among those last seen; what few have is found by the index. */
async function search(
  query: Query,
  sight: Sight,
  { q, ...asked }: { workspaceId: WorkspaceId; q: string; from: Place | undefined; limit: number },
): Promise<Contact[]> {
  const pattern = searchPattern(q);
  const newest = await searchNewest(query, sight, { ...asked, pattern });
  if (newest.length >= asked.limit) return newest;
  return searchAll(query, sight, { ...asked, letters: searchLetters(q), pattern });
}
