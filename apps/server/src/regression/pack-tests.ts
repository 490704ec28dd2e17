import type { RegressionScript, RegressionTestId } from '@parley/contract';
import { joined, type Tx } from '../kernel/database/index.ts';
import type { PackKeeper } from '../kernel/pack-keeper.ts';
import type { RegressionRoom } from './room.ts';
import { changeTest, createTest, deleteTest } from './save-test.ts';
import { listTestRows, type TestRow } from './store.ts';

/** A test by its name, with the ids of this workspace in it. */
export interface KeyedTest extends RegressionScript {
  key: string;
}

/** Tests as packs bring them, by name; of several with one name, the first is meant. */
export const packTests = (room: RegressionRoom): PackKeeper<KeyedTest> => ({
  async list(query, workspaceId) {
    const rows = [...byName(await listTestRows(query, workspaceId)).values()];
    return rows.map(({ id, name, isOn, script }) => ({ id, isOut: isOn, item: { key: name, ...script } }));
  },
  async put(tx, editor, items) {
    const within = withinOf(room, tx);
    const known = byName(await listTestRows(tx, editor.workspaceId));
    for (const { key: name, ...script } of items) {
      const before = known.get(name);
      const draft = { ...script, name, isOn: true };
      if (before) await changeTest(within, editor, before.id, { ...draft, version: before.version });
      else await createTest(within, editor, draft);
    }
  },
  async remove(tx, editor, items) {
    const known = byName(await listTestRows(tx, editor.workspaceId));
    for (const { key } of items) {
      const id: RegressionTestId | undefined = known.get(key)?.id;
      if (id) await deleteTest(withinOf(room, tx), editor, id);
    }
  },
});

const byName = (rows: readonly TestRow[]): Map<string, TestRow> =>
  new Map(rows.toReversed().map((row) => [row.name, row]));

const withinOf = (room: RegressionRoom, tx: Tx): RegressionRoom => ({
  ...room,
  kernel: { ...room.kernel, database: joined(room.kernel.database, tx) },
});
