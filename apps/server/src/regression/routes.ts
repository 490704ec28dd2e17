import { regressionEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../kernel/route.ts';
import { allowRun, getRun } from './allow-run.ts';
import { recordTest } from './record-test.ts';
import type { RegressionRoom } from './room.ts';
import { runTests } from './run-tests.ts';
import { changeTest, createTest, deleteTest, describeTest, getTest, outlineTest } from './save-test.ts';
import { listRunRows, listTestRows } from './store.ts';

export const regressionRoutes = (room: RegressionRoom): Route[] => {
  const { database } = room.kernel;
  return [
    route(endpoints.listRegressionTests, async (_asked, { workspaceId }) => {
      const rows = await listTestRows(database.in(workspaceId), workspaceId);
      const failedFirst = rows.toSorted(
        (a, b) => Number(b.lastPassed === false) - Number(a.lastPassed === false),
      );
      return { data: failedFirst.map(outlineTest) };
    }),
    route(endpoints.getRegressionTest, async ({ params }, { workspaceId }) =>
      describeTest(await getTest(database.in(workspaceId), workspaceId, params.regressionTestId)),
    ),
    route(endpoints.createRegressionTest, async ({ body }, { workspaceId, agentId: actor }) =>
      describeTest(await createTest(room, { workspaceId, actor }, body)),
    ),
    route(endpoints.recordRegressionTest, async ({ body }, { workspaceId, agentId: actor }) =>
      describeTest(await recordTest(room, { workspaceId, actor }, body)),
    ),
    route(endpoints.changeRegressionTest, async ({ params, body }, { workspaceId, agentId: actor }) =>
      describeTest(await changeTest(room, { workspaceId, actor }, params.regressionTestId, body)),
    ),
    route(endpoints.deleteRegressionTest, async ({ params }, { workspaceId, agentId: actor }) => {
      await deleteTest(room, { workspaceId, actor }, params.regressionTestId);
      return {};
    }),
    route(endpoints.runRegression, ({ body }, { workspaceId, agentId: actor }) =>
      runTests(room, { workspaceId, actor }, { cause: 'asked', about: '', tests: body.tests }),
    ),
    route(endpoints.listRegressionRuns, async (_asked, { workspaceId }) => ({
      data: await listRunRows(database.in(workspaceId), workspaceId),
    })),
    route(endpoints.getRegressionRun, async ({ params }, { workspaceId }) => {
      const { change: _, ...run } = await getRun(
        database.in(workspaceId),
        workspaceId,
        params.regressionRunId,
      );
      return run;
    }),
    route(endpoints.allowRegressionRun, ({ params, body }, caller) =>
      allowRun(room, caller, params.regressionRunId, body.reason),
    ),
  ];
};
