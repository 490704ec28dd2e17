import {
  type FailedTest,
  type RegressionRun,
  type RegressionTestId,
  regressionLimits,
  type WorkspaceId,
} from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import { outlineOf, type PlayedTurn, playTest, type World } from './play-test.ts';
import type { Cause, Editor, RegressionRoom } from './room.ts';
import { insertRun, listTestRows, noteResults, type TestRow } from './store.ts';

interface Asked extends Cause {
  /** absent: those that are on */
  tests?: readonly RegressionTestId[] | undefined;
  /** with what is to be published; absent: with what is */
  world?: World;
  /** tells what is to be published from any other change */
  change?: string;
}

/** Runs the tests of a workspace and writes down how they went; those that fail are told beside what is said now. */
export async function runTests(
  room: RegressionRoom,
  { workspaceId, actor }: Editor,
  { cause, about, tests, world, change }: Asked,
): Promise<RegressionRun> {
  const { kernel } = room;
  const beganMs = performance.now();
  const query = kernel.database.in(workspaceId);
  const rows = (await listTestRows(query, workspaceId)).filter(({ id, isOn }) => tests?.includes(id) ?? isOn);
  const results: { id: RegressionTestId; version: number; passed: boolean }[] = [];
  const failures: FailedTest[] = [];
  for (const row of rows) {
    const played = await playTest(room, workspaceId, row.script, world ?? {});
    const passed = played.every(({ missed }) => missed.length === 0);
    results.push({ id: row.id, version: row.version, passed });
    if (!passed && failures.length < regressionLimits.shownFailures)
      failures.push(await failureOf(room, workspaceId, row, played, world));
    // Customers are answered between two tests.
    await new Promise(setImmediate);
  }
  const at = isoNow(kernel.clock);
  if (!world) await noteResults(query, workspaceId, at, results);
  const run: RegressionRun = {
    ...{ id: newId('rgr', kernel.clock.now()), at, by: actor, cause, about, failures, allowed: null },
    ...{ total: rows.length, failed: results.filter(({ passed }) => !passed).length },
    tookMs: Math.round(performance.now() - beganMs),
  };
  await insertRun(query, { ...run, workspaceId, change: change ?? null });
  return run;
}

async function failureOf(
  room: RegressionRoom,
  workspaceId: WorkspaceId,
  { id, name, script }: TestRow,
  after: readonly PlayedTurn[],
  world: World | undefined,
): Promise<FailedTest> {
  const before = world ? await playTest(room, workspaceId, script, {}) : after;
  return {
    ...{ test: id, name },
    isNew: before.every(({ missed }) => missed.length === 0),
    turns: after.flatMap(({ turn, missed }, at) => ({
      said: turn.said,
      missed,
      before: outlineOf(before[at]?.turn ?? turn),
      after: outlineOf(turn),
    })),
  };
}
