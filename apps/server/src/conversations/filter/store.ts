import type { ConversationFilter, ConversationId, ListOrder, WorkspaceId } from '@parley/contract';
import { type Part, part, type Query, woven } from '../../kernel/database/index.ts';
import type { Viewer } from '../access.ts';
import { type NamedRecord, type NamedState, named } from '../store.ts';
import { conditionOf, ownOf, sightOf } from './conditions-store.ts';

/** Where a page of a filtered list begins: after this row. */
export interface Mark {
  at: string;
  id: string;
  priority: number;
}
export interface Filtered {
  workspaceId: WorkspaceId;
  filter: ConversationFilter;
  viewer: Viewer;
  /** only what is the viewer's own, or what they take part in */
  isOwn?: boolean;
  nowMs: number;
}

const sorted: Record<ListOrder, { by: Part; after(mark: Mark): Part }> = {
  newest: {
    by: part`c.last_entry_at desc, c.id desc`,
    after: ({ at, id }) => part`(c.last_entry_at, c.id) < (${at}::timestamptz, ${id}::text)`,
  },
  oldest: {
    by: part`c.last_entry_at, c.id`,
    after: ({ at, id }) => part`(c.last_entry_at, c.id) > (${at}::timestamptz, ${id}::text)`,
  },
  waiting: {
    by: part`coalesce(c.waiting_since, 'infinity'), c.id`,
    after: ({ at, id }) =>
      part`(coalesce(c.waiting_since, 'infinity'), c.id) > (${at}::timestamptz, ${id}::text)`,
  },
  due: {
    by: part`c.due_at, c.id`,
    after: ({ at, id }) => part`(c.due_at, c.id) > (${at}::timestamptz, ${id}::text)`,
  },
  urgent: {
    by: part`c.priority desc, c.last_entry_at desc, c.id desc`,
    after: ({ priority, at, id }) =>
      part`(c.priority, c.last_entry_at, c.id) < (${priority}::int, ${at}::timestamptz, ${id}::text)`,
  },
};

/** Conversations that match and may be seen, in the order asked for. */
export async function listFiltered(
  query: Query,
  asked: Filtered,
  page: { order: ListOrder; after: Mark | undefined; limit: number },
): Promise<(NamedState & { dueAt: string | null })[]> {
  const { by, after } = sorted[page.order];
  const rows = await query.rows<NamedRecord & { due: string | null }>(
    woven`select c.*, coalesce(m.name, p.name) as contact_name, coalesce(m.picture, p.picture) as contact_picture, nullif(c.due_at, 'infinity') as due from conversation c join contact p on p.id = c.contact_id left join contact m on m.id = p.merged_into
          where ${conditionOf(asked.filter, asked)} and ${sightOf(asked.viewer)} and ${asked.isOwn ? ownOf(asked.viewer) : part`true`}
            and ${page.after ? after(page.after) : part`true`}
          order by ${by} limit ${page.limit}`,
  );
  return rows.map((row) => ({ ...named(row), dueAt: row.due }));
}

/** How many match, up to a thousand: more is not told apart in a badge. */
export async function countFiltered(query: Query, asked: Filtered): Promise<number> {
  const row = await query.find<{ count: number }>(
    woven`select count(*)::int as count from (
            select from conversation c join contact p on p.id = c.contact_id
            where ${conditionOf(asked.filter, asked)} and ${sightOf(asked.viewer)} limit 1000) x`,
  );
  return row?.count ?? 0;
}

/** Which of these match, whoever may see them. */
export async function matchingAmong(
  query: Query,
  asked: Filtered,
  ids: readonly ConversationId[],
): Promise<ConversationId[]> {
  const rows = await query.rows<{ id: ConversationId }>(
    woven`select c.id from conversation c join contact p on p.id = c.contact_id
          where c.id = any(${ids}::text[]) and ${conditionOf(asked.filter, asked)}`,
  );
  return rows.map((row) => row.id);
}
