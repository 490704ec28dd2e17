import type { WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { listFlowRows, listPublished } from './store.ts';

/** Whether a flow, in its latest or its published version, calls this action of a connector, or any of it (null). */
export async function isActionCalled(
  tx: Query,
  workspaceId: WorkspaceId,
  connector: string,
  action: string | null,
): Promise<boolean> {
  const flows = [...(await listFlowRows(tx, workspaceId)), ...(await listPublished(tx, workspaceId))];
  return flows.some(({ definition }) =>
    definition.nodes.some(
      (node) =>
        node.kind === 'call' && node.connector === connector && (action === null || node.action === action),
    ),
  );
}
