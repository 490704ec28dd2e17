import { isDeepStrictEqual } from 'node:util';
import type { WorkspaceId } from '@parley/contract';
import type { FlowRoom } from './room.ts';
import { changeFlow, createFlow, type FlowDraft, publishFlow } from './save-flow.ts';
import { listFlowRows } from './store.ts';

export type FlowPack = FlowDraft;

/** Brings the flow of a pack into a workspace and publishes it, or the one of that name to the pack's form; the same again changes nothing. */
export async function installFlow(room: FlowRoom, workspaceId: WorkspaceId, pack: FlowPack): Promise<void> {
  const editor = { workspaceId, actor: 'system' } as const;
  const rows = await listFlowRows(room.kernel.database.in(workspaceId), workspaceId);
  const known = rows.find(({ name }) => name === pack.name);
  const asIs = known && isDeepStrictEqual(known.definition, pack.definition);
  if (asIs && known.publishedVersion === known.version) return;
  const saved = !known
    ? await createFlow(room, editor, pack)
    : asIs
      ? known
      : await changeFlow(room, editor, known.id, { ...pack, version: known.version, amends: false });
  await publishFlow(room, editor, saved.id, saved.version);
}
