import type { KnowledgeModel, ModelId, WorkspaceId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { takeTurn } from '../questions/store.ts';
import { recordChange } from '../record-change.ts';
import type { Editor, KnowledgeRoom } from '../room.ts';
import {
  dropOldBytes,
  findLiveModel,
  findModelBytes,
  findModelRow,
  findTraining,
  insertModel,
  listModelRows,
  noteLive,
  noteTrained,
  retireLive,
} from './store.ts';
import { trainInWorker } from './train-in-worker.ts';
import type { Trained } from './train-model.ts';

const mostListed = 30;
const mostKept = 8;

/** The models of a workspace, and how much was taught since the newest was trained. */
export async function listModels({ kernel, learntExamples }: KnowledgeRoom, workspaceId: WorkspaceId) {
  const [data, examples] = await Promise.all([
    listModelRows(kernel.database.in(workspaceId), workspaceId, mostListed),
    learntExamples(workspaceId),
  ]);
  const newest = data.find(({ report }) => report !== null)?.begunAt ?? '';
  return { data, waiting: examples.filter(({ at }) => at > newest).length };
}

/** Has a model trained in the background; one that is being trained already is the answer. */
export async function beginTraining(
  { kernel }: KnowledgeRoom,
  { workspaceId, agentId }: AgentCaller,
): Promise<KnowledgeModel> {
  const query = kernel.database.in(workspaceId);
  const id = await query.transaction(async (tx) => {
    await takeTurn(tx, workspaceId);
    const made = await beginModel(kernel, tx, { workspaceId, by: agentId });
    const payload = { workspaceId, modelId: made };
    await kernel.jobs.add(tx, { kind: 'train-model', workspaceId, payload, key: `train-model:${made}` });
    return made;
  });
  kernel.jobs.nudge();
  return getModel({ kernel }, workspaceId, id);
}

/** Begins a model, unless one is being trained: then that one. The caller has the workspace's turn. */
export async function beginModel(
  { clock }: Kernel,
  tx: Tx,
  { workspaceId, by }: { workspaceId: WorkspaceId; by: string },
): Promise<ModelId> {
  const known = await findTraining(tx, workspaceId);
  if (known) return known.id;
  const id: ModelId = newId('mdl', clock.now());
  await insertModel(tx, { id, workspaceId, at: new Date(clock.now()).toISOString(), by });
  return id;
}

async function getModel({ kernel }: Pick<KnowledgeRoom, 'kernel'>, workspaceId: WorkspaceId, id: ModelId) {
  const found = await findModelRow(kernel.database.in(workspaceId), workspaceId, id);
  if (!found) throw new Refusal('object.not-found');
  const { beside: _beside, isKept: _isKept, ...shown } = found;
  return shown;
}

/** Trains what was asked for and notes how it did; begun again after a crash, it trains anew. */
export const trainWaiting =
  (room: KnowledgeRoom) =>
  async (payload: Record<string, unknown>): Promise<void> => {
    const { workspaceId, modelId } = payload as unknown as { workspaceId: WorkspaceId; modelId: ModelId };
    await trainOne(room, workspaceId, modelId);
  };

/** Trains a model that was begun, and tells how it did. */
export async function trainOne(
  room: KnowledgeRoom,
  workspaceId: WorkspaceId,
  id: ModelId,
): Promise<'ready' | 'worse' | 'failed'> {
  const query = room.kernel.database.in(workspaceId);
  const [topics, examples, live] = await Promise.all([
    room.live.listTopics(workspaceId),
    room.learntExamples(workspaceId),
    findLiveModel(query, workspaceId),
  ]);
  const taught = { topics, lessons: examples };
  const trained = await trainInWorker(taught, live ? new Uint8Array(live.bytes) : null);
  const outcome = outcomeOf(trained);
  await noteTrained(query, workspaceId, id, { ...outcome, beside: live?.id ?? null });
  return outcome.state;
}

function outcomeOf(trained: Trained) {
  if ('problem' in trained)
    return { state: 'failed' as const, bytes: null, report: null, problem: trained.problem };
  const { bytes, report } = trained;
  const isWorse = report.verdict === 'worse';
  return {
    state: isWorse ? ('worse' as const) : ('ready' as const),
    bytes: isWorse ? null : bytes,
    report,
    problem: null,
  };
}

/** Lets a model that is no worse help from now on, in every process; an earlier one may always come back. Refused with `model.worse` and the figures where it is worse. */
export async function publishModel(
  room: KnowledgeRoom,
  { workspaceId, agentId }: AgentCaller,
  id: ModelId,
): Promise<KnowledgeModel> {
  await putLive(room, { workspaceId, actor: agentId }, id);
  return getModel(room, workspaceId, id);
}

/** As `publishModel`, in the name of an agent or of the product itself. */
export async function putLive(
  room: KnowledgeRoom,
  { workspaceId, actor }: Pick<Editor, 'workspaceId' | 'actor'>,
  id: ModelId,
): Promise<void> {
  const query = room.kernel.database.in(workspaceId);
  const made = await findModelBytes(query, workspaceId, id);
  if (made) {
    const cause = { cause: 'model', about: String(made.number) } as const;
    const model = { id, bytes: new Uint8Array(made.bytes) };
    await room.beforePublish({ workspaceId, actor }, cause, { model });
  }
  await query.transaction(async (tx) => {
    const at = await takeTurn(tx, workspaceId);
    const model = await findModelRow(tx, workspaceId, id);
    if (!model) throw new Refusal('object.not-found');
    const live = await findLiveModel(tx, workspaceId);
    refuseUnfit(model, live?.id ?? null);
    await retireLive(tx, workspaceId);
    await noteLive(tx, workspaceId, id, at);
    await dropOldBytes(tx, workspaceId, mostKept);
    await recordChange(room, tx, {
      ...{ workspaceId, actor, action: 'model.published', subject: 'knowledge' },
      detail: { model: model.number, rolledBack: model.state === 'retired' },
    });
  });
  await room.live.settled(workspaceId);
}

type Found = NonNullable<Awaited<ReturnType<typeof findModelRow>>>;

function refuseUnfit({ state, report, beside, isKept }: Found, live: ModelId | null): void {
  if (state === 'worse' && report)
    throw new Refusal('model.worse', {
      detail: `Of ${report.held} held rows it has ${report.next.right} right and ${report.next.wrong} answered wrongly; what is live has ${report.live.right} and ${report.live.wrong}.`,
    });
  if (!isKept || !(state === 'ready' || state === 'retired')) throw new Refusal('model.not-ready');
  if (state === 'ready' && beside !== live) throw new Refusal('model.outdated');
}

/** Understands without a model again. */
export async function withdrawModel(
  room: KnowledgeRoom,
  { workspaceId, agentId }: AgentCaller,
  id: ModelId,
): Promise<void> {
  await room.kernel.database.in(workspaceId).transaction(async (tx) => {
    await takeTurn(tx, workspaceId);
    const model = await findModelRow(tx, workspaceId, id);
    if (!model) throw new Refusal('object.not-found');
    if (model.state !== 'live') throw new Refusal('model.not-ready');
    await retireLive(tx, workspaceId);
    await recordChange(room, tx, {
      ...{ workspaceId, actor: agentId, action: 'model.withdrawn', subject: 'knowledge' },
      detail: { model: model.number },
    });
  });
  await room.live.settled(workspaceId);
}
