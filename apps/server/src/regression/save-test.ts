import {
  type ConversationId,
  type RegressionScript,
  type RegressionTest,
  type RegressionTestId,
  type RegressionTestRow,
  regressionLimits,
  type WorkspaceId,
} from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import type { Query, Tx } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Editor, RegressionRoom } from './room.ts';
import { countTests, deleteTestRow, findTestRow, saveTestRow, type TestRow, takeTurn } from './store.ts';

export interface TestDraft extends RegressionScript {
  name: string;
  isOn: boolean;
  madeFrom?: ConversationId;
}

/** The test of the workspace, or the refusal that says there is none. */
export async function getTest(
  query: Query,
  workspaceId: WorkspaceId,
  id: RegressionTestId,
): Promise<TestRow> {
  const row = await findTestRow(query, workspaceId, id);
  if (!row) throw new Refusal('object.not-found');
  return row;
}

/** Writes a test; refused with `regression.too-many` where there are as many as can be run in reasonable time. */
export function createTest(room: RegressionRoom, editor: Editor, draft: TestDraft): Promise<TestRow> {
  const { workspaceId } = editor;
  return inTurn(room, editor, async (tx) => {
    if ((await countTests(tx, workspaceId)) >= regressionLimits.tests)
      throw new Refusal('regression.too-many');
    const id: RegressionTestId = newId('rgt', room.kernel.clock.now());
    return keep(room, tx, editor, { ...draft, id, version: 1 }, 'regression-test.created');
  });
}

/** Saves a test over the version its editor has seen. */
export function changeTest(
  room: RegressionRoom,
  editor: Editor,
  id: RegressionTestId,
  { version, ...draft }: TestDraft & { version: number },
): Promise<TestRow> {
  return inTurn(room, editor, async (tx) => {
    const before = await getTest(tx, editor.workspaceId, id);
    if (before.version !== version)
      throw new Refusal('object.changed', { detail: `Version ${before.version} was saved meanwhile.` });
    const { madeFrom } = before;
    const next = { ...draft, id, version: version + 1, ...(madeFrom ? { madeFrom } : {}) };
    return keep(room, tx, editor, next, 'regression-test.changed');
  });
}

export async function deleteTest(room: RegressionRoom, editor: Editor, id: RegressionTestId): Promise<void> {
  await inTurn(room, editor, async (tx) => {
    const row = await getTest(tx, editor.workspaceId, id);
    await deleteTestRow(tx, editor.workspaceId, id);
    await note(room, tx, editor, row, 'regression-test.deleted');
  });
}

const inTurn = <T>(
  { kernel }: RegressionRoom,
  { workspaceId }: Editor,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  kernel.database.in(workspaceId).transaction(async (tx) => {
    await takeTurn(tx, workspaceId);
    return work(tx);
  });

type Action = 'regression-test.created' | 'regression-test.changed' | 'regression-test.deleted';

async function keep(
  room: RegressionRoom,
  tx: Tx,
  editor: Editor,
  { id, name, isOn, version, madeFrom, ...script }: TestDraft & { id: RegressionTestId; version: number },
  action: Action,
): Promise<TestRow> {
  const { workspaceId, actor } = editor;
  const row = {
    ...{ id, workspaceId, name, isOn, script, version, madeFrom: madeFrom ?? null },
    ...{ updatedAt: isoNow(room.kernel.clock), updatedBy: actor },
  };
  await saveTestRow(tx, row);
  await note(room, tx, editor, row, action);
  return { ...row, lastPassed: null, lastRunAt: null };
}

const note = (
  { ports }: RegressionRoom,
  tx: Tx,
  { workspaceId, actor }: Editor,
  { id, name, version }: Pick<TestRow, 'id' | 'name' | 'version'>,
  action: Action,
) => ports.writeAudit(tx, { workspaceId, actor, action, object: id, detail: { name, version } });

const factsOf = (row: TestRow) => ({
  ...{ id: row.id, name: row.name, isOn: row.isOn, version: row.version, madeFrom: row.madeFrom },
  ...{ updatedAt: row.updatedAt, updatedBy: row.updatedBy },
  last:
    row.lastPassed === null || row.lastRunAt === null ? null : { passed: row.lastPassed, at: row.lastRunAt },
});

/** A test as its editors see it. */
export const describeTest = (row: TestRow): RegressionTest => ({ ...row.script, ...factsOf(row) });

/** A test as a line of the list. */
export const outlineTest = (row: TestRow): RegressionTestRow => ({
  ...factsOf(row),
  language: row.script.language,
  turns: row.script.turns.length,
  expectations: row.script.turns.reduce((sum, { expect }) => sum + expect.length, 0),
});
