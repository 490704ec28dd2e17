import { isDeepStrictEqual } from 'node:util';
import {
  type ConnectorActionDraft,
  type ConnectorAuth,
  type ConnectorId,
  connectorAction,
  type WorkspaceId,
} from '@parley/contract';
import type { ConnectorRoom } from './room.ts';
import { changeConnector, createConnector } from './save-connector.ts';
import { findConnectorRow } from './store.ts';

export interface ConnectorPack {
  name: string;
  baseUrl: string;
  auth: ConnectorAuth;
  timeoutMs: number;
  actions: readonly ConnectorActionDraft[];
}

/** Brings the connector of a pack into a workspace, or the one of that name to the pack's form; the same again changes nothing. */
export async function installConnector(
  room: ConnectorRoom,
  workspaceId: WorkspaceId,
  pack: ConnectorPack,
): Promise<ConnectorId> {
  const editor = { workspaceId, actor: 'system' } as const;
  const draft = { ...pack, actions: pack.actions.map((each) => connectorAction.parse(each)) };
  const known = await findConnectorRow(room.kernel.database.in(workspaceId), workspaceId, pack.name);
  if (!known) return (await createConnector(room, editor, draft)).id;
  const isProven = known.sealedSecret !== null || pack.auth.kind === 'none';
  const asIs =
    isProven && known.baseUrl === pack.baseUrl && isDeepStrictEqual(known.actions, asStored(draft.actions));
  if (!asIs) await changeConnector(room, editor, known.id, { ...draft, version: known.version });
  return known.id;
}

// The store orders keys in its own way and leaves out what is undefined.
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
