import type { Bulk, BulkAct, BulkId, BulkSelection, WorkspaceId } from '@parley/contract';
import { bulkLimits } from '@parley/contract';
import { z } from 'zod';
import { isoNow } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { packCursor, parseCursor } from '../cursor.ts';
import type { Log } from '../log/append.ts';
import { isTransferTarget } from '../store.ts';
import { runBulk } from './run-bulk.ts';
import {
  countRunning,
  deleteOldBulks,
  findBulk,
  insertBulk,
  listBulks,
  listSkipped,
  moveStage,
  selectItems,
} from './store.ts';

const kind = 'bulk';
const listed = 20;
const mostAtOnce = 3;
const keptDays = 30;
const cursorShape = z.object({ place: z.int().min(0).max(2_147_483_647) });

/** The same for many conversations: a job that can be watched, stopped and taken back. */
export function createBulks(kernel: Kernel, log: Log) {
  const enqueue = async (id: BulkId, workspaceId: WorkspaceId) => {
    await kernel.jobs.add(kernel.database.system, {
      ...{ kind, workspaceId, key: `${kind}:${id}` },
      payload: { id, workspaceId },
    });
    kernel.jobs.nudge();
  };
  kernel.jobs.handle(kind, runBulk(kernel, log, enqueue));
  kernel.jobs.every(24 * 3600, 'forget-bulks', async () => {
    await deleteOldBulks(kernel.database.system, keptDays);
  });
  const store = (caller: AgentCaller) => kernel.database.in(caller.workspaceId);
  const get = async (caller: AgentCaller, id: BulkId): Promise<Bulk> => {
    const bulk = await findBulk(store(caller), caller.agentId, id);
    if (!bulk) throw new Refusal('object.not-found');
    return bulk;
  };
  return {
    get,
    list: (caller: AgentCaller) => listBulks(store(caller), caller.agentId, listed),
    async start(caller: AgentCaller, asked: { act: BulkAct; selection: BulkSelection }): Promise<Bulk> {
      const { workspaceId, agentId } = caller;
      await refuseTarget(kernel, caller, asked.act);
      if ((await countRunning(store(caller), agentId)) >= mostAtOnce)
        throw new Refusal('request.too-many', { detail: 'Wait until what is under way has ended.' });
      const id = newId('blk', kernel.clock.now());
      await store(caller).transaction(async (tx) => {
        await insertBulk(tx, { id, workspaceId, agentId, act: asked.act, at: isoNow(kernel.clock) });
        const most = bulkLimits.matching;
        await selectItems(tx, { id, workspaceId }, asked.selection, {
          ...{ viewer: caller, nowMs: kernel.clock.now(), most },
        });
      });
      await enqueue(id, workspaceId);
      return get(caller, id);
    },
    async skipped(caller: AgentCaller, id: BulkId, page: { limit: number; cursor?: string | undefined }) {
      await get(caller, id);
      const after = parseCursor(page.cursor, cursorShape)?.place ?? 0;
      const rows = await listSkipped(store(caller), id, after, page.limit + 1);
      const data = rows.slice(0, page.limit);
      const hasMore = rows.length > page.limit;
      const place = data.at(-1)?.place;
      return {
        data: data.map(({ place: _place, ...row }) => row),
        next_cursor: hasMore ? packCursor({ place }) : null,
        has_more: hasMore,
      };
    },
    async cancel(caller: AgentCaller, id: BulkId): Promise<Bulk> {
      const { stage } = await get(caller, id);
      if (stage === 'running' || stage === 'undoing')
        await moveStage(store(caller), id, [stage], 'cancelled', isoNow(kernel.clock));
      return get(caller, id);
    },
    async undo(caller: AgentCaller, id: BulkId): Promise<Bulk> {
      const { act } = await get(caller, id);
      if (act.kind === 'read') throw new Refusal('object.changed', { detail: 'What was read stays read.' });
      const moved = await moveStage(store(caller), id, ['done', 'cancelled'], 'undoing', null);
      if (moved > 0) await enqueue(id, caller.workspaceId);
      return get(caller, id);
    },
  };
}
export type Bulks = ReturnType<typeof createBulks>;

async function refuseTarget(kernel: Kernel, { workspaceId }: AgentCaller, act: BulkAct) {
  if (act.kind !== 'assign' && act.kind !== 'transfer') return;
  const to = act.kind === 'assign' ? { agentId: act.agentId } : { teamId: act.teamId };
  if (!(await isTransferTarget(kernel.database.in(workspaceId), workspaceId, to)))
    throw new Refusal('object.not-found', { detail: 'There is no such team or active colleague.' });
}
