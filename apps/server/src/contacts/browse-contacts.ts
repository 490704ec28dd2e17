import type { Contact } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { parseCursor, writeCursor } from './cursor.ts';
import { searchPattern } from './search-pattern.ts';
import { sightOf } from './sight.ts';
import { listContacts } from './store.ts';

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
  const found = await listContacts(query, sightOf(caller), {
    workspaceId: caller.workspaceId,
    pattern: asked.q?.trim() ? searchPattern(asked.q) : undefined,
    from: asked.cursor ? parseCursor(asked.cursor) : undefined,
    limit: asked.limit + 1,
  });
  const data = found.slice(0, asked.limit);
  const last = data.at(-1);
  const hasMore = found.length > asked.limit;
  return { data, has_more: hasMore, next_cursor: hasMore && last ? writeCursor(last) : null };
}
