import {
  checkFlow,
  type FindAction,
  type Flow,
  type FlowDefinition,
  type FlowId,
  type WorkspaceId,
} from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import type { Query, Tx } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Editor, FlowRoom } from './room.ts';
import {
  deleteFlowRow,
  type FlowRow,
  findFlowRow,
  findVersion,
  listFlowRows,
  markPublished,
  saveFlowRow,
  takeTurn,
} from './store.ts';

export interface FlowDraft {
  name: string;
  definition: FlowDefinition;
}

const mostFlows = 300;

/** The flow of the workspace, or the refusal that says there is none. */
export async function getFlow(query: Query, workspaceId: WorkspaceId, id: FlowId): Promise<FlowRow> {
  const row = await findFlowRow(query, workspaceId, id);
  if (!row) throw new Refusal('object.not-found');
  return row;
}

/** The flow as its editors see it, with what is wrong with it as things stand. */
export async function describeFlow({ ports }: FlowRoom, row: FlowRow): Promise<Flow> {
  return withFaults(row, await ports.actionsOf(row.workspaceId));
}

/** The flows of one workspace as their editors see them. */
export async function describeFlows(
  { ports }: FlowRoom,
  workspaceId: WorkspaceId,
  rows: readonly FlowRow[],
): Promise<Flow[]> {
  const findAction = await ports.actionsOf(workspaceId);
  return rows.map((row) => withFaults(row, findAction));
}

const withFaults = ({ workspaceId: _, ...row }: FlowRow, findAction: FindAction): Flow => ({
  ...row,
  faults: checkFlow(row.definition, findAction),
});

/** Draws a flow; nobody meets it before it is published. Refuses a name that is taken. */
export function createFlow(room: FlowRoom, editor: Editor, draft: FlowDraft): Promise<FlowRow> {
  const { clock } = room.kernel;
  return inTurn(room, editor, async (tx) => {
    const id: FlowId = newId('flw', clock.now());
    await refuseName(tx, editor.workspaceId, id, draft.name);
    return keep(room, tx, editor, { ...draft, id, version: 1, publishedVersion: null }, 'flow.created');
  });
}

/** Saves a flow over the version its editor has seen. What customers meet stays as it was published. */
export function changeFlow(
  room: FlowRoom,
  editor: Editor,
  id: FlowId,
  { version, ...draft }: FlowDraft & { version: number },
): Promise<FlowRow> {
  return inTurn(room, editor, async (tx) => {
    const before = await getFlow(tx, editor.workspaceId, id);
    if (before.version !== version)
      throw new Refusal('object.changed', {
        detail: `Version ${before.version} was saved meanwhile; look at it first.`,
      });
    if (before.name !== draft.name) await refuseName(tx, editor.workspaceId, id, draft.name);
    const { publishedVersion } = before;
    return keep(room, tx, editor, { ...draft, id, version: version + 1, publishedVersion }, 'flow.changed');
  });
}

/** Lets customers meet a version. Refuses one with faults, naming the first. */
export function publishFlow(room: FlowRoom, editor: Editor, id: FlowId, version: number): Promise<FlowRow> {
  const { workspaceId } = editor;
  return inTurn(room, editor, async (tx) => {
    const row = await getFlow(tx, workspaceId, id);
    const kept = await findVersion(tx, workspaceId, id, version);
    if (!kept) throw new Refusal('object.not-found');
    const [fault, ...others] = checkFlow(kept.definition, await room.ports.actionsOf(workspaceId));
    if (fault)
      throw new Refusal('flow.faulty', {
        detail: `${fault.at}: ${fault.fault}${fault.name ? ` (${fault.name})` : ''}${others.length > 0 ? `, and ${others.length} more` : ''}.`,
      });
    return put(room, tx, editor, row, version, 'flow.published');
  });
}

/** Lets customers meet the flow no more. */
export function withdrawFlow(room: FlowRoom, editor: Editor, id: FlowId): Promise<FlowRow> {
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
  given: Omit<FlowRow, 'workspaceId' | 'updatedAt' | 'updatedBy'>,
  action: Action,
): Promise<FlowRow> {
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
  row: FlowRow,
  publishedVersion: number | null,
  action: Action,
): Promise<FlowRow> {
  await markPublished(tx, editor.workspaceId, row.id, publishedVersion);
  await recordChange(room, tx, editor, { ...row, publishedVersion }, action);
  return { ...row, publishedVersion };
}

async function recordChange(
  { kernel, ports }: FlowRoom,
  tx: Tx,
  { workspaceId, actor }: Editor,
  { id, name, version, publishedVersion }: FlowRow,
  action: Action,
): Promise<void> {
  const detail = { name, version, publishedVersion };
  await ports.writeAudit(tx, { workspaceId, actor, action, object: id, detail });
  await kernel.events.announce(tx, { workspaceId, subject: 'flows', objectId: id });
}
