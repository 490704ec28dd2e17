import type { AgentId, RegressionRun, RegressionRunId, WorkspaceId } from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import type { Query } from '../kernel/database/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { RegressionRoom } from './room.ts';
import { findRun, allowRun as markAllowed } from './store.ts';

/** A run of the workspace, or the refusal that says there is none. */
export async function getRun(
  query: Query,
  workspaceId: WorkspaceId,
  id: RegressionRunId,
): Promise<RegressionRun & { change: string | null }> {
  const run = await findRun(query, workspaceId, id);
  if (!run) throw new Refusal('object.not-found');
  return run;
}

/** Lets the change that a run stopped through, in somebody's name and for a reason. */
export async function allowRun(
  { kernel, ports }: RegressionRoom,
  { workspaceId, agentId: by }: { workspaceId: WorkspaceId; agentId: AgentId },
  id: RegressionRunId,
  reason: string,
): Promise<RegressionRun> {
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    const { change, ...run } = await getRun(tx, workspaceId, id);
    if (change === null || run.failed === 0)
      throw new Refusal('request.invalid', { detail: 'This run stopped nothing.' });
    const allowed = { by, at: isoNow(kernel.clock), reason };
    await markAllowed(tx, workspaceId, id, allowed);
    const detail = { reason, cause: run.cause, about: run.about, failed: run.failed };
    await ports.writeAudit(tx, {
      ...{ workspaceId, actor: by, action: 'regression-run.allowed', object: id, detail },
    });
    return { ...run, allowed };
  });
}
