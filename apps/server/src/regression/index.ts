import type { RegressionRun, WorkspaceId } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import type { PackKeeper } from '../kernel/pack-keeper.ts';
import type { Route } from '../kernel/route.ts';
import { guardChange } from './guard-change.ts';
import { type KeyedTest, packTests } from './pack-tests.ts';
import type { Cause, Change, Editor, RegressionPorts } from './room.ts';
import { regressionRoutes } from './routes.ts';
import { runTests } from './run-tests.ts';
import { forgetRuns } from './store.ts';

export type { KeyedTest } from './pack-tests.ts';
export type { Cause, Change, Editor, RegressionPorts } from './room.ts';

/** Tests of the bot: conversations that must go as they did before anything is published. */
export interface Regression {
  routes: Route[];
  /** Refuses a change with `regression.failed` under which a test would fail. */
  guard(editor: Editor, cause: Cause, change: Change): Promise<void>;
  run(workspaceId: WorkspaceId): Promise<RegressionRun>;
  packed: PackKeeper<KeyedTest>;
}

const keptMs = 30 * 24 * 3600_000;

export function createRegression(kernel: Kernel, ports: RegressionPorts): Regression {
  const room = { kernel, ports };
  kernel.jobs.every(3600, 'forget-regression-runs', async () => {
    await forgetRuns(kernel.database.system, new Date(kernel.clock.now() - keptMs).toISOString());
  });
  return {
    routes: regressionRoutes(room),
    packed: packTests(room),
    guard: (editor, cause, change) => guardChange(room, editor, cause, change),
    run: (workspaceId) => runTests(room, { workspaceId, actor: 'system' }, { cause: 'asked', about: '' }),
  };
}
