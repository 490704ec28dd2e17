import type { FindAction, FlowAction, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import type { ConnectorRoom } from './room.ts';
import { listConnectorRows } from './store.ts';

/** What can be called in a workspace, for whoever draws flows: by the names of connector and action. */
export async function actionsOf(
  { kernel }: ConnectorRoom,
  workspaceId: WorkspaceId,
  query: Query = kernel.database.in(workspaceId),
): Promise<FindAction> {
  const rows = await listConnectorRows(query, workspaceId);
  const actions = new Map(
    rows.map((row) => [row.name, new Map(row.actions.map((each) => [each.name, each]))]),
  );
  return (connector, action) => {
    const found = actions.get(connector)?.get(action);
    return found && { isWrite: found.isWrite, outputs: found.outputs.map(({ name }) => name) };
  };
}

/** The same as a list, with what goes in and comes out. */
export async function listActions(
  { kernel }: ConnectorRoom,
  workspaceId: WorkspaceId,
): Promise<FlowAction[]> {
  const rows = await listConnectorRows(kernel.database.in(workspaceId), workspaceId);
  return rows.flatMap((row) =>
    row.actions.map(({ name, label, isWrite, needs, inputs, outputs, failures }) => ({
      ...{ connector: row.name, name, label, isWrite, needs },
      inputs: inputs.map(({ pattern: _pattern, choices: _choices, ...rest }) => rest),
      outputs: outputs.map(({ pointer, required: _required, ...rest }) => ({
        ...rest,
        isList: pointer.split('/').includes('*'),
      })),
      failures: failures.map((each) => ({
        name: each.name,
        ...(each.label ? { label: each.label } : {}),
      })),
    })),
  );
}
