import type { InstalledPack, PackId, PackKind, PackRow, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import type { PackEditor } from '../kernel/pack-keeper.ts';
import { Refusal } from '../kernel/refusal.ts';
import { contentOf, takeAway } from './install-pack.ts';
import { itemsOf, listAll } from './list-all.ts';
import { outlineRow } from './outline-row.ts';
import { planPack, type Step, shelfOf } from './plan-pack.ts';
import type { PackRoom } from './room.ts';
import { deletePackRow, listBrought, listPackRows, takeTurn } from './store.ts';

const nothing = {
  connectors: [],
  questions: [],
  synonyms: [],
  words: [],
  replies: [],
  flows: [],
  rules: [],
  tests: [],
} satisfies Record<PackKind, []>;

/** A pack with what became of each thing that it brought: what removing it would do. */
export async function showPack(
  room: PackRoom,
  workspaceId: WorkspaceId,
  id: PackId,
): Promise<InstalledPack & { rows: PackRow[] }> {
  const query = room.kernel.database.in(workspaceId);
  const pack = await getPack(query, workspaceId, id);
  return { ...pack, rows: (await planRemoval(room, query, workspaceId, id)).map(outlineRow) };
}

/** Removes what a pack brought and nobody changed, all of it in one transaction; tells what stays. */
export async function removePack(
  room: PackRoom,
  editor: PackEditor,
  id: PackId,
): Promise<{ removed: number; left: PackRow[] }> {
  const { workspaceId, actor } = editor;
  return room.kernel.database.in(workspaceId).transaction(async (tx) => {
    await takeTurn(tx, workspaceId);
    const { name, version } = await getPack(tx, workspaceId, id);
    const steps = await planRemoval(room, tx, workspaceId, id);
    await takeAway(room.ports.keepers, tx, editor, steps);
    await deletePackRow(tx, workspaceId, id);
    const removed = steps.filter(({ plan }) => plan === 'remove').length;
    await room.ports.writeAudit(tx, {
      ...{ workspaceId, actor, object: id, action: 'pack.removed' },
      detail: { name, version, removed, left: steps.length - removed },
    });
    return { removed, left: steps.filter(({ plan }) => plan === 'left').map(outlineRow) };
  });
}

async function getPack(query: Query, workspaceId: WorkspaceId, id: PackId): Promise<InstalledPack> {
  const [pack] = await listPackRows(query, workspaceId, id);
  if (!pack) throw new Refusal('object.not-found');
  return pack;
}

async function planRemoval(
  { ports }: PackRoom,
  query: Query,
  workspaceId: WorkspaceId,
  id: PackId,
): Promise<Step[]> {
  const here = await listAll(ports, query, workspaceId);
  const brought = await listBrought(query, workspaceId, id);
  return planPack(shelfOf(itemsOf(here)), shelfOf(contentOf(brought)), shelfOf(nothing));
}
