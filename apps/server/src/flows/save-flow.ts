import type { Flow, FlowDefinition, FlowId, FlowRow, QuestionId, WorkspaceId } from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import type { Query, Tx } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { Refusal } from '../kernel/refusal.ts';
import { findFaults } from './find-faults.ts';
import type { Editor, FlowRoom } from './room.ts';
import {
  deleteFlowRow,
  findFlowRow,
  findVersion,
  forgetAmended,
  listFlowRows,
  listPublished,
  markPublished,
  type StoredFlow,
  saveFlowRow,
  takeTurn,
} from './store.ts';

export interface FlowDraft {
  name: string;
  definition: FlowDefinition;
}

const mostFlows = 300;

/** The flow of the workspace, or the refusal that says there is none. */
export async function getFlow(query: Query, workspaceId: WorkspaceId, id: FlowId): Promise<StoredFlow> {
  const row = await findFlowRow(query, workspaceId, id);
  if (!row) throw new Refusal('object.not-found');
  return row;
}

/** The flow as its editors see it, with what is wrong with it as things stand. */
export async function describeFlow({ ports }: FlowRoom, { workspaceId, ...row }: StoredFlow): Promise<Flow> {
  const [faults = []] = await findFaults(ports, workspaceId, [row.definition]);
  return { ...row, faults };
}

/** The flows of a workspace, by name, with how much is wrong with each as things stand. */
export async function listFlows({ kernel, ports }: FlowRoom, workspaceId: WorkspaceId): Promise<FlowRow[]> {
  const query = kernel.database.in(workspaceId);
  const rows = await listFlowRows(query, workspaceId);
  const live = new Map(
    (await listPublished(query, workspaceId)).map(({ id, definition }) => [id, definition]),
  );
  const faults = await findFaults(
    ports,
    workspaceId,
    rows.map(({ definition }) => definition),
  );
  return rows.map(({ workspaceId: _, definition, ...row }, at) => ({
    ...row,
    title: definition.title,
    nodes: definition.nodes.length,
    faults: faults[at]?.length ?? 0,
    answers: answersOf([definition, live.get(row.id)]),
  }));
}

const answersOf = (definitions: readonly (FlowDefinition | undefined)[]): QuestionId[] => [
  ...new Set(
    definitions
      .flatMap((definition) => definition?.nodes ?? [])
      .flatMap((node) => (node.kind === 'answer' ? [node.question as QuestionId] : [])),
  ),
];

/** Draws a flow; nobody meets it before it is published. Refuses a name that is taken. */
export function createFlow(room: FlowRoom, editor: Editor, draft: FlowDraft): Promise<StoredFlow> {
  const { clock } = room.kernel;
  return inTurn(room, editor, async (tx) => {
    const id: FlowId = newId('flw', clock.now());
    await refuseName(tx, editor.workspaceId, id, draft.name);
    return keep(room, tx, editor, { ...draft, id, version: 1, publishedVersion: null }, 'flow.created');
  });
}

/** Saves a flow over the version its editor has seen, which is kept unless this amends it. What customers meet stays as it was published. */
export function changeFlow(
  room: FlowRoom,
  editor: Editor,
  id: FlowId,
  { version, amends, ...draft }: FlowDraft & { version: number; amends: boolean },
): Promise<StoredFlow> {
  return inTurn(room, editor, async (tx) => {
    const before = await getFlow(tx, editor.workspaceId, id);
    if (before.version !== version)
      throw new Refusal('object.changed', {
        detail: `Version ${before.version} was saved meanwhile; look at it first.`,
      });
    if (before.name !== draft.name) await refuseName(tx, editor.workspaceId, id, draft.name);
    const { publishedVersion } = before;
    const after = { ...draft, id, version: version + 1, publishedVersion };
    const saved = await keep(room, tx, editor, after, 'flow.changed');
    if (amends) await forgetAmended(tx, editor, id, version);
    return saved;
  });
}

/** Lets customers meet a version. Refuses one with faults, naming the first. */
export async function publishFlow(
  room: FlowRoom,
  editor: Editor,
  id: FlowId,
  version: number,
): Promise<StoredFlow> {
  const { workspaceId, actor } = editor;
  const query = room.kernel.database.in(workspaceId);
  const { name } = await getFlow(query, workspaceId, id);
  const definition = await soundVersion(room, query, editor, id, version);
  if (actor !== 'system') await room.ports.beforePublish?.(editor, name, { id, version, definition });
  return inTurn(room, editor, async (tx) => {
    const row = await getFlow(tx, workspaceId, id);
    await soundVersion(room, tx, editor, id, version);
    return put(room, tx, editor, row, version, 'flow.published');
  });
}

async function soundVersion(
  { ports }: FlowRoom,
  query: Query,
  { workspaceId }: Editor,
  id: FlowId,
  version: number,
): Promise<FlowDefinition> {
  const kept = await findVersion(query, workspaceId, id, version);
  if (!kept) throw new Refusal('object.not-found');
  const [[fault, ...others] = []] = await findFaults(ports, workspaceId, [kept.definition], query);
  if (fault)
    throw new Refusal('flow.faulty', {
      detail: `${fault.at}: ${fault.fault}${fault.name ? ` (${fault.name})` : ''}${others.length > 0 ? `, and ${others.length} more` : ''}.`,
    });
  return kept.definition;
}

/** Lets customers meet the flow no more. */
export function withdrawFlow(room: FlowRoom, editor: Editor, id: FlowId): Promise<StoredFlow> {
  return inTurn(room, editor, async (tx) =>
    put(room, tx, editor, await getFlow(tx, editor.workspaceId, id), null, 'flow.withdrawn'),
  );
}

/** Deletes a flow with its versions. */
export async function deleteFlow(room: FlowRoom, editor: Editor, id: FlowId): Promise<void> {
  await inTurn(room, editor, async (tx) => {
    const row = await getFlow(tx, editor.workspaceId, id);
    await deleteFlowRow(tx, editor.workspaceId, id);
    await recordChange(room, tx, editor, row, 'flow.deleted');
  });
}

const inTurn = <T>({ kernel }: FlowRoom, { workspaceId }: Editor, work: (tx: Tx) => Promise<T>): Promise<T> =>
  kernel.database.in(workspaceId).transaction(async (tx) => {
    await takeTurn(tx, workspaceId);
    return work(tx);
  });

async function refuseName(tx: Tx, workspaceId: WorkspaceId, id: FlowId, name: string): Promise<void> {
  const others = (await listFlowRows(tx, workspaceId)).filter((each) => each.id !== id);
  if (others.some((each) => each.name === name)) throw new Refusal('name.taken');
  if (others.length >= mostFlows)
    throw new Refusal('request.invalid', { detail: `A workspace has at most ${mostFlows} flows.` });
}

type Action = 'flow.created' | 'flow.changed' | 'flow.published' | 'flow.withdrawn' | 'flow.deleted';

async function keep(
  room: FlowRoom,
  tx: Tx,
  editor: Editor,
  given: Omit<StoredFlow, 'workspaceId' | 'updatedAt' | 'updatedBy'>,
  action: Action,
): Promise<StoredFlow> {
  const { workspaceId, actor: updatedBy } = editor;
  const row = { ...given, workspaceId, updatedAt: isoNow(room.kernel.clock), updatedBy };
  await saveFlowRow(tx, row);
  await recordChange(room, tx, editor, row, action);
  return row;
}

async function put(
  room: FlowRoom,
  tx: Tx,
  editor: Editor,
  row: StoredFlow,
  publishedVersion: number | null,
  action: Action,
): Promise<StoredFlow> {
  await markPublished(tx, editor.workspaceId, row.id, publishedVersion, isoNow(room.kernel.clock));
  await recordChange(room, tx, editor, { ...row, publishedVersion }, action);
  return { ...row, publishedVersion };
}

async function recordChange(
  { kernel, ports }: FlowRoom,
  tx: Tx,
  { workspaceId, actor }: Editor,
  { id, name, version, publishedVersion }: StoredFlow,
  action: Action,
): Promise<void> {
  const detail = { name, version, publishedVersion };
  await ports.writeAudit(tx, { workspaceId, actor, action, object: id, detail });
  await kernel.events.announce(tx, { workspaceId, subject: 'flows', objectId: id });
}
