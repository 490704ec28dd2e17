import type { PackContent } from '@parley/contract';
import { joined, type Tx } from '../kernel/database/index.ts';
import type { PackEditor, PackKeeper } from '../kernel/pack-keeper.ts';
import type { FlowRoom } from './room.ts';
import { changeFlow, createFlow, deleteFlow, publishFlow } from './save-flow.ts';
import { listFlowRows } from './store.ts';

type Item = PackContent['flows'][number];

/** Flows as packs bring them, by name; what a pack brings is published. */
export const packFlows = (room: FlowRoom): PackKeeper<Item> => ({
  async list(query, workspaceId) {
    const rows = await listFlowRows(query, workspaceId);
    return rows.map(({ id, name, definition, publishedVersion }) => ({
      ...{ id, isOut: publishedVersion !== null },
      item: { key: name, definition },
    }));
  },
  async put(tx, editor, items) {
    const within = withinOf(room, tx);
    const rows = await listFlowRows(tx, editor.workspaceId);
    for (const { key: name, definition } of items) {
      const known = rows.find((row) => row.name === name);
      const draft = { name, definition };
      const saved = known
        ? await changeFlow(within, editor, known.id, { ...draft, version: known.version, amends: false })
        : await createFlow(within, editor, draft);
      await publishFlow(within, editor, saved.id, saved.version);
    }
  },
  async remove(tx: Tx, editor: PackEditor, items: readonly Item[]) {
    const within = withinOf(room, tx);
    const rows = await listFlowRows(tx, editor.workspaceId);
    for (const { key } of items) {
      const known = rows.find(({ name }) => name === key);
      if (known) await deleteFlow(within, editor, known.id);
    }
  },
});

/** The room within a transaction; what is published was tried before it began. */
function withinOf({ kernel, ports: { beforePublish: _, ...ports } }: FlowRoom, tx: Tx): FlowRoom {
  return { kernel: { ...kernel, database: joined(kernel.database, tx) }, ports };
}
