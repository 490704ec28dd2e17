import type { ConnectorId, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import { type ConnectorRow, findConnectorRow } from './store.ts';

/** The connector of the workspace, or the refusal that says there is none. */
export async function getConnector(
  query: Query,
  workspaceId: WorkspaceId,
  id: ConnectorId,
): Promise<ConnectorRow> {
  const row = await findConnectorRow(query, workspaceId, id);
  if (row?.id !== id) throw new Refusal('object.not-found');
  return row;
}
