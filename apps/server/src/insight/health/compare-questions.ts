import { existsSync } from 'node:fs';
import type { WorkspaceId } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import { type Bounds, runWorker } from '../../kernel/run-worker.ts';
import { announce, type InsightRoom } from '../room.ts';
import { findPairs } from './find-pairs.ts';
import { type FoundPair, findStamp, listChanged, replacePairs } from './store.ts';

const bounds: Bounds = { ms: 10 * 60_000, heapMb: 512 };
const built = new URL('./find-pairs.worker.mjs', import.meta.url);

/** Has the questions compared wherever they have changed since they were last. */
export async function compareWhereNeeded({ kernel }: InsightRoom): Promise<void> {
  const { system } = kernel.database;
  for (const workspaceId of await listChanged(system)) await addJob({ kernel }, system, workspaceId);
  kernel.jobs.nudge();
}

/** Has the questions of a workspace compared now. */
export async function compareNow({ kernel }: InsightRoom, workspaceId: WorkspaceId): Promise<void> {
  await kernel.database.in(workspaceId).transaction((tx) => addJob({ kernel }, tx, workspaceId));
  kernel.jobs.nudge();
}

const addJob = ({ kernel }: Pick<InsightRoom, 'kernel'>, query: Query, workspaceId: WorkspaceId) =>
  kernel.jobs.add(query, {
    kind: 'compare-questions',
    workspaceId,
    payload: { workspaceId },
    key: `compare-questions:${workspaceId}`,
  });

/** Finds pairs of published questions that ask the same, away from those who wait for answers. */
export const comparePairs =
  ({ kernel, knowledge }: InsightRoom) =>
  async (payload: Record<string, unknown>): Promise<void> => {
    const workspaceId = payload.workspaceId as WorkspaceId;
    const query = kernel.database.in(workspaceId);
    const stamp = (await findStamp(query, workspaceId))?.stamp ?? '';
    const topics = await knowledge.listWordings(workspaceId);
    const pairs = existsSync(built)
      ? await runWorker<FoundPair[]>(built, { topics }, bounds)
      : findPairs(topics);
    const at = new Date(kernel.clock.now()).toISOString();
    await query.transaction(async (tx) => {
      await replacePairs(tx, workspaceId, pairs, { stamp, at });
      await announce(kernel, tx, workspaceId);
    });
  };
