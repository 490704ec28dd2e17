import { auditId, type peopleEndpoints, type ResultOf, type WorkspaceId } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { PeopleRoom } from '../people-room.ts';
import { listAuditBefore } from './store.ts';

/** A page of who changed what, newest first; the cursor is the last line of the page before. */
export async function listAudit(
  { kernel }: PeopleRoom,
  workspaceId: WorkspaceId,
  page: { limit: number; cursor?: string | undefined },
): Promise<ResultOf<typeof peopleEndpoints.listAudit>> {
  if (page.cursor !== undefined && !auditId.safeParse(page.cursor).success)
    throw new Refusal('request.invalid', { errors: { cursor: 'not a cursor of this list' } });
  const scope = kernel.database.in(workspaceId);
  const rows = await listAuditBefore(scope, page.cursor ?? null, page.limit + 1);
  const data = rows.slice(0, page.limit);
  const has_more = rows.length > page.limit;
  return { data, has_more, next_cursor: has_more ? (data.at(-1)?.id ?? null) : null };
}
