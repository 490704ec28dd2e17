import { type ContactId, type ConversationRow, moment, type TeamId, type View } from '@parley/contract';
import { z } from 'zod';
import type { Query } from '../kernel/database/index.ts';
import { maySee, type Viewer } from './access.ts';
import { packCursor, parseCursor } from './cursor.ts';
import { searchWords } from './log/words.ts';
import {
  type After,
  type FoundEntry,
  listOfContact,
  listView,
  type NamedState,
  searchEntries,
} from './store.ts';

const afterShape = z.object({ at: moment, id: z.string().max(100), priority: z.int().min(0).max(3) });
const beforeShape = z.object({ at: moment });

export const rowOf = ({ state, contactName }: NamedState): ConversationRow => ({ ...state, contactName });

/** A page of one view, or all conversations of one contact that the viewer may see. */
export async function pageOfView(
  query: Query,
  viewer: Viewer,
  asked: {
    view: View;
    limit: number;
    cursor?: string | undefined;
    teamId?: TeamId | undefined;
    contactId?: ContactId | undefined;
  },
) {
  if (asked.contactId) {
    const found = (await listOfContact(query, asked.contactId, asked.limit)).filter(({ state }) =>
      maySee(viewer, state),
    );
    return { data: found.map(rowOf), next_cursor: null, has_more: false };
  }
  const after = parseCursor<After>(asked.cursor, afterShape);
  const found = await listView(query, asked.view, viewer, {
    limit: asked.limit + 1,
    after,
    teamId: asked.teamId,
  });
  const data = found.slice(0, asked.limit).map(rowOf);
  const last = data.at(-1);
  const hasMore = found.length > asked.limit;
  const end = last && {
    at: asked.view === 'queue' ? last.queuedSince : last.lastEntryAt,
    id: last.id,
    priority: last.priority,
  };
  return { data, next_cursor: hasMore ? packCursor(end) : null, has_more: hasMore };
}

/** A page of found entries, newest first; what holds no word finds nothing. */
export async function pageOfFound(
  query: Query,
  viewer: Viewer,
  asked: { q: string; limit: number; cursor?: string | undefined },
  nowIso: string,
) {
  const words = searchWords(asked.q);
  const before = parseCursor(asked.cursor, beforeShape)?.at ?? nowIso;
  const found: FoundEntry[] =
    words === undefined ? [] : await searchEntries(query, viewer, words, before, asked.limit + 1);
  const data = found.slice(0, asked.limit);
  const hasMore = found.length > asked.limit;
  return {
    data: data.map(({ entry, ...named }) => ({ conversation: rowOf(named), entry })),
    next_cursor: hasMore ? packCursor({ at: data.at(-1)?.entry.at }) : null,
    has_more: hasMore,
  };
}
