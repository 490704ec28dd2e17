import { existsSync } from 'node:fs';
import type { GapId, WorkspaceId } from '@parley/contract';
import { newId } from '../../kernel/ids.ts';
import { type Bounds, runWorker } from '../../kernel/run-worker.ts';
import { announce, type InsightRoom } from '../room.ts';
import { type Grouped, groupMissed, type Known } from './group-missed.ts';
import {
  insertGaps,
  isUnsorted,
  type KnownGap,
  listKnownGaps,
  listMissedToSort,
  listUnsorted,
  type NewGap,
  putIntoGaps,
  setSamples,
  takeGapTurn,
  type Unsorted,
} from './store.ts';

const atOnce = 4_000;
const mostGaps = 4_000;
const mostSamples = 12;
const longestLabel = 300;
const bounds: Bounds = { ms: 5 * 60_000, heapMb: 512 };
const built = new URL('./group-missed.worker.mjs', import.meta.url);

/** Has what was missed sorted, workspace by workspace, each by one process. */
export async function sortWhereNeeded({ kernel }: InsightRoom): Promise<void> {
  const { system } = kernel.database;
  for (const workspaceId of await listUnsorted(system)) await addJob({ kernel }, workspaceId);
}

/** Has what waits in one workspace sorted now, for somebody who looks. */
export async function sortSoon(room: InsightRoom, workspaceId: WorkspaceId): Promise<void> {
  if (await isUnsorted(room.kernel.database.in(workspaceId), workspaceId)) await addJob(room, workspaceId);
}

async function addJob({ kernel }: Pick<InsightRoom, 'kernel'>, workspaceId: WorkspaceId): Promise<void> {
  const payload = { workspaceId };
  const key = `sort-missed:${workspaceId}`;
  await kernel.jobs.add(kernel.database.system, { kind: 'sort-missed', workspaceId, payload, key });
  kernel.jobs.nudge();
}

/** Sorts what waits into gaps; what does not fit into one go is left to the next. */
export const sortMissed =
  (room: InsightRoom) =>
  async (payload: Record<string, unknown>): Promise<void> => {
    const workspaceId = payload.workspaceId as WorkspaceId;
    const query = room.kernel.database.in(workspaceId);
    const [waiting, known] = await Promise.all([
      listMissedToSort(query, workspaceId, atOnce),
      listKnownGaps(query, workspaceId, mostGaps),
    ]);
    if (waiting.length === 0) return;
    const groups = await groupAway(
      waiting.map(({ text }) => text),
      known,
    );
    await query.transaction(async (tx) => {
      await takeGapTurn(tx, workspaceId);
      const stillThere = new Map(
        (await listKnownGaps(tx, workspaceId, mostGaps)).map((gap) => [gap.id, gap]),
      );
      const { made, grown, sorted } = planOf(waiting, groups, stillThere, room.kernel.clock.now());
      await insertGaps(tx, workspaceId, made);
      await setSamples(tx, workspaceId, grown);
      await putIntoGaps(tx, workspaceId, sorted);
      await announce(room.kernel, tx, workspaceId);
    });
    if (waiting.length === atOnce) await addJob(room, workspaceId);
  };

async function groupAway(texts: string[], known: readonly Known[]): Promise<Grouped[]> {
  return existsSync(built)
    ? runWorker<Grouped[]>(built, { texts, known }, bounds)
    : groupMissed(texts, known);
}

/** What the groups come to: new gaps, known ones with more samples, and where each question goes. A gap that was merged meanwhile is found anew next time. */
function planOf(
  waiting: readonly Unsorted[],
  groups: readonly Grouped[],
  gaps: ReadonlyMap<string, KnownGap>,
  nowMs: number,
) {
  const made: NewGap[] = [];
  const grown: KnownGap[] = [];
  const sorted: { conversationId: Unsorted['conversationId']; seq: number; gap: GapId }[] = [];
  for (const { known, label, members } of groups) {
    const rows = members.flatMap((at) => waiting[at] ?? []);
    const gap = known === undefined ? undefined : gaps.get(known);
    if (known !== undefined && !gap) continue;
    const samples = [...new Set([...(gap?.samples ?? [label]), ...rows.map(({ text }) => text)])].slice(
      0,
      mostSamples,
    );
    const id: GapId = gap?.id ?? newId('gap', nowMs);
    if (gap && samples.length > gap.samples.length) grown.push({ id, samples });
    if (!gap)
      made.push({
        id,
        samples,
        label: label.slice(0, longestLabel),
        foundAt: rows[0]?.at ?? new Date(nowMs).toISOString(),
      });
    for (const { conversationId, seq } of rows) sorted.push({ conversationId, seq, gap: id });
  }
  return { made, grown, sorted };
}
