import {
  type ConnectorAction,
  type ConnectorAuth,
  type ConnectorId,
  cardLimits,
  connectorLimits,
  type WorkspaceId,
} from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import type { Tx } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { Refusal } from '../kernel/refusal.ts';
import { settleBaseUrl } from '../kernel/settle-base-url.ts';
import { getConnector } from './get-connector.ts';
import type { ConnectorRoom } from './room.ts';
import { refuseActions } from './settle-actions.ts';
import { settleAuth } from './settle-auth.ts';
import {
  type ConnectorRow,
  deleteConnectorRow,
  insertConnector,
  listConnectorRows,
  takeTurn,
  updateConnector,
} from './store.ts';

export interface ConnectorDraft {
  name: string;
  baseUrl: string;
  auth: ConnectorAuth;
  timeoutMs: number;
  actions: ConnectorAction[];
}
export type ConnectorChange = { [K in keyof ConnectorDraft]?: ConnectorDraft[K] | undefined } & {
  version: number;
};
/** In whose name a connector is saved. */
export interface Editor {
  workspaceId: WorkspaceId;
  actor: ConnectorRow['updatedBy'];
}

/** Declares a connector. Refuses a name that is taken and actions that could not be called. */
export async function createConnector(
  room: ConnectorRoom,
  editor: Editor,
  draft: ConnectorDraft,
): Promise<ConnectorRow> {
  const { kernel } = room;
  const { workspaceId } = editor;
  refuseActions(draft.actions);
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    await takeTurn(tx, workspaceId);
    const id: ConnectorId = newId('con', kernel.clock.now());
    const baseUrl = settleBaseUrl(draft.baseUrl);
    await refuseName(tx, workspaceId, id, draft.name);
    await refuseManyCards(tx, workspaceId, id, draft.actions);
    const row = stamp(room, editor, {
      ...{
        id,
        workspaceId,
        baseUrl,
        name: draft.name,
        timeoutMs: draft.timeoutMs,
        actions: draft.actions,
        version: 1,
      },
      ...settleAuth(kernel.secrets, draft.auth, undefined, baseUrl),
    });
    await insertConnector(tx, row);
    await recordChange(room, tx, editor, 'connector.created', row);
    return row;
  });
}

/** Changes a connector over the version its editor has seen; refuses to take away what a flow calls. */
export async function changeConnector(
  room: ConnectorRoom,
  editor: Editor,
  id: ConnectorId,
  change: ConnectorChange,
): Promise<ConnectorRow> {
  const { kernel } = room;
  const { workspaceId } = editor;
  if (change.actions) refuseActions(change.actions);
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    await takeTurn(tx, workspaceId);
    const before = await getConnector(tx, workspaceId, id);
    if (before.version !== change.version)
      throw new Refusal('object.changed', {
        detail: `Version ${before.version} was saved meanwhile; look at it first.`,
      });
    const { name = before.name, timeoutMs = before.timeoutMs, actions = before.actions } = change;
    const baseUrl = settleBaseUrl(change.baseUrl ?? before.baseUrl);
    if (name !== before.name) {
      await refuseName(tx, workspaceId, id, name);
      await refuseIfUsed(room, tx, before);
    }
    await refuseTakingAway(room, tx, before, actions);
    await refuseManyCards(tx, workspaceId, id, actions);
    const row = stamp(room, editor, {
      ...{ id, workspaceId, name, baseUrl, timeoutMs, actions, version: before.version + 1 },
      ...settleAuth(kernel.secrets, change.auth, before, baseUrl),
    });
    await updateConnector(tx, row);
    await recordChange(room, tx, editor, 'connector.changed', row);
    return row;
  });
}

/** Deletes a connector that nothing calls. */
export async function deleteConnector(room: ConnectorRoom, editor: Editor, id: ConnectorId): Promise<void> {
  const { workspaceId } = editor;
  await room.kernel.database.in(workspaceId).transaction(async (tx) => {
    await takeTurn(tx, workspaceId);
    const row = await getConnector(tx, workspaceId, id);
    await refuseIfUsed(room, tx, row);
    await deleteConnectorRow(tx, workspaceId, id);
    await recordChange(room, tx, editor, 'connector.deleted', row);
  });
}

const stamp = (
  { kernel }: ConnectorRoom,
  { actor }: Editor,
  row: Omit<ConnectorRow, 'updatedAt' | 'updatedBy'>,
): ConnectorRow => ({
  ...row,
  updatedAt: isoNow(kernel.clock),
  updatedBy: actor,
});

async function refuseName(tx: Tx, workspaceId: WorkspaceId, id: ConnectorId, name: string): Promise<void> {
  const others = (await listConnectorRows(tx, workspaceId)).filter((each) => each.id !== id);
  if (others.some((each) => each.name === name)) throw new Refusal('name.taken');
  if (others.length >= connectorLimits.connectors)
    throw new Refusal('request.invalid', {
      detail: `A workspace has at most ${connectorLimits.connectors} connectors.`,
    });
}

async function refuseManyCards(
  tx: Tx,
  workspaceId: WorkspaceId,
  id: ConnectorId,
  actions: readonly ConnectorAction[],
): Promise<void> {
  if (!actions.some(({ isCard }) => isCard)) return;
  const others = (await listConnectorRows(tx, workspaceId)).filter((each) => each.id !== id);
  const all = [...actions, ...others.flatMap((each) => each.actions)];
  const cards = all.filter(({ isCard }) => isCard);
  if (cards.length > cardLimits.cards)
    throw new Refusal('request.invalid', {
      detail: `A workspace shows at most ${cardLimits.cards} cards beside a customer, and this would be ${cards.length}: ${cards.map(({ name }) => name).join(', ')}.`,
    });
}

async function refuseIfUsed(room: ConnectorRoom, tx: Tx, { workspaceId, name }: ConnectorRow): Promise<void> {
  if (await room.ports.isActionUsed(tx, workspaceId, name, null))
    throw new Refusal('connector.in-use', { detail: `A flow calls ${name}; change the flow first.` });
}

async function refuseTakingAway(
  room: ConnectorRoom,
  tx: Tx,
  before: ConnectorRow,
  actions: readonly ConnectorAction[],
): Promise<void> {
  const kept = new Set(actions.map(({ name }) => name));
  for (const { name } of before.actions)
    if (!kept.has(name) && (await room.ports.isActionUsed(tx, before.workspaceId, before.name, name)))
      throw new Refusal('connector.in-use', { detail: `A flow calls ${name}; change the flow first.` });
}

type Action = 'connector.created' | 'connector.changed' | 'connector.deleted';

async function recordChange(
  { kernel, ports }: ConnectorRoom,
  tx: Tx,
  { workspaceId, actor }: Editor,
  action: Action,
  { id, name, baseUrl, version }: ConnectorRow,
): Promise<void> {
  await ports.writeAudit(tx, { workspaceId, actor, action, object: id, detail: { name, baseUrl, version } });
  await kernel.events.announce(tx, { workspaceId, subject: 'connectors', objectId: id });
}
