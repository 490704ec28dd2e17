import type { FlowId, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { listFlowRows, listPublished } from './store.ts';

export interface ActionUse {
  action: string;
  flow: FlowId;
  name: string;
  isPublished: boolean;
}

/** Which flows call which actions of a connector, in their latest version or in the published one; each pair once. */
export async function listActionUses(
  query: Query,
  workspaceId: WorkspaceId,
  connector: string,
): Promise<ActionUse[]> {
  const [latest, published] = [
    await listFlowRows(query, workspaceId),
    await listPublished(query, workspaceId),
  ];
  const names = new Map(latest.map(({ id, name }) => [id, name]));
  const uses = new Map<string, ActionUse>();
  const note = ({ id, definition }: (typeof published)[number], isPublished: boolean) => {
    for (const node of definition.nodes)
      if (node.kind === 'call' && node.connector === connector)
        uses.set(`${node.action} ${id}`, {
          action: node.action,
          flow: id,
          name: names.get(id) ?? '',
          isPublished,
        });
  };
  for (const flow of latest) note(flow, false);
  for (const flow of published) note(flow, true);
  return [...uses].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use);
}
