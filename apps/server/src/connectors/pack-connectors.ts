import type { ConnectorAuth, PackContent } from '@parley/contract';
import { joined } from '../kernel/database/index.ts';
import type { PackKeeper } from '../kernel/pack-keeper.ts';
import type { ConnectorRoom } from './room.ts';
import { changeConnector, createConnector, deleteConnector } from './save-connector.ts';
import { type ConnectorRow, listConnectorRows, type StoredAuth, updateConnector } from './store.ts';

type Item = PackContent['connectors'][number];

/** Connectors as packs bring them: without credentials, and leading where an administrator has led them since. */
export const packConnectors = (room: ConnectorRoom): PackKeeper<Item> => ({
  async list(query, workspaceId) {
    const rows = await listConnectorRows(query, workspaceId);
    return rows.map((row) => ({ id: row.id, isOut: true, item: itemOf(row) }));
  },
  async put(tx, editor, items) {
    const within = { ...room, kernel: { ...room.kernel, database: joined(room.kernel.database, tx) } };
    const rows = await listConnectorRows(tx, editor.workspaceId);
    for (const { key: name, baseUrl, auth, timeoutMs, actions } of items) {
      const known = rows.find((row) => row.name === name);
      if (known) {
        await changeConnector(within, editor, known.id, { timeoutMs, actions, version: known.version });
        continue;
      }
      const made = { name, baseUrl, timeoutMs, actions, auth: { kind: 'none' } as ConnectorAuth };
      const row = await createConnector(within, editor, made);
      // How it proves who asks is known, the credential is not.
      await updateConnector(tx, { ...row, auth: auth as StoredAuth });
    }
  },
  async remove(tx, editor, items) {
    const within = { ...room, kernel: { ...room.kernel, database: joined(room.kernel.database, tx) } };
    const rows = await listConnectorRows(tx, editor.workspaceId);
    for (const { key } of items) {
      const known = rows.find(({ name }) => name === key);
      if (known) await deleteConnector(within, editor, known.id);
    }
  },
});

const itemOf = ({ name, baseUrl, auth, timeoutMs, actions }: ConnectorRow): Item => ({
  key: name,
  ...{ baseUrl, timeoutMs, actions },
  auth: auth as Item['auth'],
});
