import type { ContactId, Visit, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

/** The visit that goes on, held until the transaction ends. */
export const findVisitForUpdate = (
  query: Query,
  contactId: ContactId,
  channelAccountId: Visit['channelAccountId'],
  since: string,
) =>
  query.find<Pick<Visit, 'id' | 'lastAt' | 'source' | 'pages'>>(
    sql`select id, last_at as "lastAt", source, pages from visit where contact_id = ${contactId} and channel_account_id = ${channelAccountId} and last_at > ${since}::timestamptz
        order by last_at desc limit 1 for update`,
  );

export const saveVisit = (query: Query, visit: Visit & { workspaceId: WorkspaceId }) =>
  query.run(
    sql`insert into visit (id, workspace_id, contact_id, channel_account_id, began_at, last_at, source, pages)
        values (${visit.id}, ${visit.workspaceId}, ${visit.contactId}, ${visit.channelAccountId}, ${visit.beganAt}::timestamptz, ${visit.lastAt}::timestamptz, ${visit.source}, ${JSON.stringify(visit.pages)}::jsonb)
        on conflict (id) do update set last_at = excluded.last_at, pages = excluded.pages`,
  );

/** Keeps the latest visits of a contact and forgets the others. */
export const deleteOldVisits = (query: Query, contactId: ContactId, most: number) =>
  query.run(
    sql`delete from visit where contact_id = ${contactId} and id not in (select id from visit where contact_id = ${contactId} order by last_at desc limit ${most})`,
  );

export const listVisitsOf = (query: Query, ids: readonly ContactId[], most: number) =>
  query.rows<Visit>(
    sql`select id, contact_id as "contactId", channel_account_id as "channelAccountId", began_at as "beganAt", last_at as "lastAt", source, pages
        from visit where contact_id = any(${[...ids]}::text[]) order by last_at desc, id limit ${most}`,
  );
