import type { ContactId, ConversationRow, Entry, Visit } from '@parley/contract';
import {
  type ConversationRecord,
  type EntryRecord,
  entryOf,
  seesAll,
  stateOf,
  type Viewer,
} from '../conversations/index.ts';
import { type Query, sql } from '../kernel/database/index.ts';

/** Where a page of the timeline ended: before this moment, and at it behind this id. */
export interface Before {
  at: string;
  id: string;
}
type Shown = Omit<EntryRecord, 'at'>;

/** What was said and done in the person's conversations that an agent may see, newest first; each conversation gives its latest by its own index. */
export async function listSaid(
  query: Query,
  viewer: Viewer,
  ids: readonly ContactId[],
  before: Before | undefined,
  limit: number,
): Promise<{ conversation: ConversationRow; entry: Entry }[]> {
  const ofTeams = viewer.visibility === 'teams';
  const at = before?.at ?? null;
  const rows = await query.rows<
    ConversationRecord & {
      contact_name: string;
      contact_picture: string | null;
      entry: Shown;
      entry_at: string;
    }
  >(
    sql`select c.*, coalesce(m.name, p.name) as contact_name, coalesce(m.picture, p.picture) as contact_picture, e.at as entry_at,
          json_build_object('conversation_id', e.conversation_id, 'seq', e.seq, 'author_kind', e.author_kind, 'author_id', e.author_id, 'body', e.body, 'client_id', e.client_id) as entry
        from conversation c join contact p on p.id = c.contact_id left join contact m on m.id = p.merged_into
        cross join lateral (
          select * from entry x where x.conversation_id = c.id and x.kind in ('started', 'message', 'note', 'handed-over', 'assigned', 'transferred', 'closed', 'reopened', 'rated')
            and (${at}::timestamptz is null or x.at <= ${at}::timestamptz) and (${at}::timestamptz is null or (x.at, x.conversation_id || lpad(x.seq::text, 10, '0')) < (${at}::timestamptz, ${before?.id ?? ''}))
          order by x.seq desc limit ${limit}) e
        where c.contact_id = any(${[...ids]}::text[])
          and (${seesAll(viewer)} or (c.owner_kind = 'agent' and c.owner_agent_id = ${viewer.agentId}) or (c.participants <> '[]' and c.participants @> jsonb_build_array(jsonb_build_object('agentId', ${viewer.agentId}::text))) or (${ofTeams} and c.team_id = any(${viewer.teamIds}::text[])) or (c.owner_kind = 'queue' and c.team_id = any(${viewer.teamIds}::text[])))
        order by e.at desc, e.conversation_id || lpad(e.seq::text, 10, '0') desc limit ${limit}`,
  );
  return rows.map((row) => ({
    conversation: {
      ...stateOf(row),
      contactName: row.contact_name,
      ...(row.contact_picture ? { contactPicture: row.contact_picture } : {}),
    },
    entry: entryOf({ ...row.entry, at: row.entry_at }),
  }));
}

export const listVisited = (
  query: Query,
  ids: readonly ContactId[],
  before: Before | undefined,
  limit: number,
) =>
  query.rows<Visit>(
    sql`select id, contact_id as "contactId", channel_account_id as "channelAccountId", began_at as "beganAt", last_at as "lastAt", source, pages
        from visit where contact_id = any(${[...ids]}::text[])
          and (${before?.at ?? null}::timestamptz is null or (began_at, id) < (${before?.at ?? null}::timestamptz, ${before?.id ?? ''}))
        order by began_at desc, id desc limit ${limit}`,
  );

/** The id by which an item stands in order among those of one moment. */
export const placeOf = (entry: Entry): string =>
  `${entry.conversationId}${String(entry.seq).padStart(10, '0')}`;
