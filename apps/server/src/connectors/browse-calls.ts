import {
  type ConnectorId,
  connectorCallId,
  type connectorEndpoints,
  type ResultOf,
  type WorkspaceId,
} from '@parley/contract';
import { Refusal } from '../kernel/refusal.ts';
import { getConnector } from './get-connector.ts';
import type { ConnectorRoom } from './room.ts';
import { listCallsBefore } from './store.ts';

/** A page of what a connector was asked lately, newest first; the cursor is the last call of the page before. */
export async function browseCalls(
  { kernel, calls }: ConnectorRoom,
  workspaceId: WorkspaceId,
  id: ConnectorId,
  page: { limit: number; cursor?: string | undefined },
): Promise<ResultOf<typeof connectorEndpoints.listConnectorCalls>> {
  const cursor = page.cursor === undefined ? undefined : connectorCallId.safeParse(page.cursor);
  if (cursor && !cursor.success)
    throw new Refusal('request.invalid', { errors: { cursor: 'not a cursor of this list' } });
  const query = kernel.database.in(workspaceId);
  await getConnector(query, workspaceId, id);
  await calls.flush();
  const rows = await listCallsBefore(query, workspaceId, id, {
    before: cursor?.data ?? null,
    most: page.limit + 1,
  });
  const data = rows.slice(0, page.limit);
  const has_more = rows.length > page.limit;
  return { data, has_more, next_cursor: has_more ? (data.at(-1)?.id ?? null) : null };
}
