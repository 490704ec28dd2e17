import type { ConversationId, ConversationState, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { type EntryRecord, entryOf } from '../entry-row.ts';
import { type ConversationRecord, stateOf } from '../row.ts';
import type { Committed } from './append.ts';

/** Where a conversation was when it was last heard of. */
export type Wanted = Pick<Committed, 'before' | 'isMissed'>;

/** What was written to these conversations after the heads they are known by. */
export async function readMany(
  hot: Query,
  wanted: ReadonlyMap<ConversationId, Wanted>,
): Promise<Committed[]> {
  const ids = [...wanted.keys()];
  const heads = ids.map((id) => wanted.get(id)?.before.headSeq ?? 0);
  // The states first: entries that are read later reach at least up to their heads, and nothing up to a head is ever left out.
  const rows = await hot.rows<ConversationRecord>(
    sql`select * from conversation where id = any(${ids}::text[])`,
  );
  const entries = await hot.rows<EntryRecord>(
    sql`select e.conversation_id, e.seq, e.author_kind, e.author_id, e.body, e.at, e.client_id
        from unnest(${ids}::text[], ${heads}::int[]) as k(conversation_id, head)
        join lateral (select * from entry f where f.conversation_id = k.conversation_id and f.seq > k.head offset 0) e on true
        order by e.conversation_id, e.seq`,
  );
  const byConversation = groupBy(entries.map(entryOf), (entry) => entry.conversationId);
  return rows.flatMap((row) => {
    const after: ConversationState = stateOf(row);
    const news = byConversation.get(after.id) ?? [];
    const known = wanted.get(after.id);
    return known && news.length > 0
      ? [{ ...known, after, entries: news.filter((entry) => entry.seq <= after.headSeq) }]
      : [];
  });
}

/** Conversations of these workspaces in which something happened since then, or about which something was noted. */
export async function listMoved(
  system: Query,
  workspaceIds: readonly WorkspaceId[],
  sinceIso: string,
): Promise<ConversationState[]> {
  // The kinds stand there as in the index, which is asked for no others.
  const rows = await system.rows<ConversationRecord>(
    sql`select * from conversation where workspace_id = any(${workspaceIds}::text[]) and last_entry_at > ${sinceIso}::timestamptz and status <> 'closed'
        union all
        select * from conversation where workspace_id = any(${workspaceIds}::text[]) and last_entry_at > ${sinceIso}::timestamptz and status = 'closed'
        union all
        select c.* from conversation c where c.id in (select e.conversation_id from entry e where e.workspace_id = any(${workspaceIds}::text[]) and e.at > ${sinceIso}::timestamptz
          and e.kind in ('tagged', 'prioritised', 'brief', 'recalled', 'edited', 'ticket-opened', 'ticket-changed'))`,
  );
  return rows.map(stateOf);
}
