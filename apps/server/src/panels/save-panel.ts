import { type AuditAction, type Panel, panelLimits, panelOrigin } from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import type { Tx } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { AgentCaller } from '../kernel/route.ts';
import type { PanelRoom } from './room.ts';
import { deletePanelRow, findPanel, insertPanel, listPanelRows, updatePanel } from './store.ts';

type Fields = Omit<Panel, 'id'>;

/** Adds a page of the business's own. */
export function createPanel(room: PanelRoom, caller: AgentCaller, fields: Fields): Promise<Panel> {
  const { kernel } = room;
  const { workspaceId } = caller;
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    if ((await listPanelRows(tx, workspaceId)).length >= panelLimits.panels)
      throw new Refusal('request.invalid', { errors: { name: `At most ${panelLimits.panels} pages.` } });
    const panel = { id: newId('pnl', kernel.clock.now()), ...fields };
    const at = isoNow(kernel.clock);
    await insertPanel(tx, { ...panel, workspaceId, at, origin: originOf(fields) });
    await record(room, tx, caller, 'panel.created', panel);
    return panel;
  });
}

export function changePanel(
  room: PanelRoom,
  caller: AgentCaller,
  id: Panel['id'],
  change: { [F in keyof Fields]?: Fields[F] | undefined },
): Promise<Panel> {
  return room.kernel.database.in(caller.workspaceId).transaction(async (tx) => {
    const before = await findPanel(tx, caller.workspaceId, id);
    if (!before) throw new Refusal('object.not-found');
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const panel: Panel = { ...before, ...given };
    await updatePanel(tx, { ...panel, origin: originOf(panel) });
    await record(room, tx, caller, 'panel.changed', panel);
    return panel;
  });
}

export async function deletePanel(room: PanelRoom, caller: AgentCaller, id: Panel['id']): Promise<void> {
  await room.kernel.database.in(caller.workspaceId).transaction(async (tx) => {
    const panel = await findPanel(tx, caller.workspaceId, id);
    if (!panel || (await deletePanelRow(tx, caller.workspaceId, id)) === 0)
      throw new Refusal('object.not-found');
    await record(room, tx, caller, 'panel.deleted', panel);
  });
}

const originOf = ({ urlTemplate }: Pick<Panel, 'urlTemplate'>): string => {
  const origin = panelOrigin(urlTemplate);
  if (!origin)
    throw new Refusal('request.invalid', { errors: { urlTemplate: 'An address that begins with https://' } });
  return origin;
};

async function record(
  { kernel, ports }: PanelRoom,
  tx: Tx,
  { workspaceId, agentId }: AgentCaller,
  action: AuditAction,
  { id, name, urlTemplate }: Panel,
): Promise<void> {
  await ports.writeAudit(tx, {
    workspaceId,
    actor: agentId,
    action,
    object: id,
    detail: { name, urlTemplate },
  });
  await kernel.events.announce(tx, { workspaceId, subject: 'panels', objectId: id });
}
