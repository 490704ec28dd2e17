import { setTimeout } from 'node:timers/promises';
import { type BulkId, refusalStatus, type WorkspaceId } from '@parley/contract';
import { isoNow } from '../../kernel/clock.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { maySee, type Viewer } from '../access.ts';
import type { Act } from '../agent-acts.ts';
import type { Log } from '../log/append.ts';
import { bulkAct } from './bulk-act.ts';
import {
  type BulkItem,
  type BulkRecord,
  findRunning,
  findViewer,
  keepOutcomes,
  moveStage,
  type Outcome,
  takeItems,
} from './store.ts';
import { type Earlier, earlierOf, undoAct } from './undo-act.ts';

/** So few at a time that a customer's message which comes meanwhile waits for one small commit at most. */
const atOnce = 40;
/** Between them the store belongs to everybody else for as long as the last ones took, and at least so long. */
const restMs = 15;
const announceMs = 400;
/** A turn is short, so that a process that is to stop need not wait; the job goes on in another. */
const turnMs = 3_000;

/** Goes on with a change of many from where it stands, for a while; the job may be begun any number of times. */
export const runBulk =
  (kernel: Kernel, log: Log, goOn: (id: BulkId, workspaceId: WorkspaceId) => Promise<void>) =>
  async (payload: Record<string, unknown>) => {
    const id = payload.id as BulkId;
    const workspaceId = payload.workspaceId as WorkspaceId;
    const endMs = performance.now() + turnMs;
    let announcedAt = 0;
    const announce = () =>
      kernel.database.in(workspaceId).transaction((tx) => {
        announcedAt = performance.now();
        return kernel.events.announce(tx, { workspaceId, subject: 'bulk', objectId: id });
      });
    for (;;) {
      const begun = performance.now();
      const isUnderWay = await step(kernel, log, id);
      if (!isUnderWay) return announce();
      if (performance.now() > endMs) return goOn(id, workspaceId);
      if (performance.now() - announcedAt > announceMs) await announce();
      await setTimeout(Math.max(restMs, performance.now() - begun));
    }
  };

/** Looks at the next few; false when there is nothing more to do. */
async function step(kernel: Kernel, log: Log, id: BulkId): Promise<boolean> {
  const { system } = kernel.database;
  const bulk = await findRunning(system, id);
  if (!bulk) return false;
  const end = (stage: 'done' | 'undone' | 'cancelled') =>
    moveStage(system, id, [bulk.stage], stage, isoNow(kernel.clock));
  const viewer = await findViewer(system, bulk.agentId);
  if (!viewer) {
    await end('cancelled');
    return false;
  }
  const isUndo = bulk.stage === 'undoing';
  const items = await takeItems(system, id, isUndo, atOnce);
  if (items.length === 0) {
    await end(isUndo ? 'undone' : 'done');
    return false;
  }
  const outcomes = await Promise.all(
    items.map(async (item) => ({ place: item.place, outcome: await change(log, bulk, viewer, item) })),
  );
  await keepOutcomes(system, id, outcomes);
  return true;
}

/** What is done to one conversation: under a name of its own, so that a repeat after a crash changes nothing. */
async function change(log: Log, bulk: BulkRecord, viewer: Viewer, item: BulkItem): Promise<Outcome> {
  const isUndo = bulk.stage === 'undoing';
  let before: Earlier | null = null;
  try {
    const judge = judgeOf(bulk, item);
    const verdict = await log.append({
      workspaceId: bulk.workspaceId,
      conversationId: item.conversationId,
      clientId: `${isUndo ? 'bulk-undo' : 'bulk'}:${bulk.id}:${item.conversationId}`,
      decide: (state) => {
        if (!maySee(viewer, state)) throw new Refusal('conversation.not-found');
        before = earlierOf(state);
        return judge(state);
      },
    });
    if (isUndo) return { kind: 'undone' };
    if (verdict.kind === 'already') return { kind: 'changed', seq: verdict.seq, before: null };
    return verdict.entries.length === 0
      ? { kind: 'same' }
      : { kind: 'changed', seq: verdict.state.headSeq, before };
  } catch (error) {
    if (!(error instanceof Refusal) || refusalStatus[error.code] >= 500) throw error;
    return { kind: isUndo ? 'kept' : 'skipped', reason: error.code };
  }
}

function judgeOf({ stage, agentId, act }: BulkRecord, { seq, before }: BulkItem): Act {
  if (stage !== 'undoing') return bulkAct(agentId, act);
  if (seq === null || before === null) throw new Refusal('object.changed');
  return undoAct(agentId, act, seq, before);
}
