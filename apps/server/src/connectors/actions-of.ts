import type { FindAction, WorkspaceId } from '@parley/contract';
import type { ConnectorRoom } from './room.ts';
import { listConnectorRows } from './store.ts';

/** What can be called in a workspace, for whoever draws flows: by the names of connector and action. */
export async function actionsOf({ kernel }: ConnectorRoom, workspaceId: WorkspaceId): Promise<FindAction> {
  const rows = await listConnectorRows(kernel.database.in(workspaceId), workspaceId);
  const actions = new Map(
    rows.map((row) => [row.name, new Map(row.actions.map((each) => [each.name, each]))]),
  );
  return (connector, action) => {
    const found = actions.get(connector)?.get(action);
    return found && { isWrite: found.isWrite, outputs: found.outputs.map(({ name }) => name) };
  };
}
