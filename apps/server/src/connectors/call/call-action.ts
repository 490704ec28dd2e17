import type {
  ActionValue,
  CallOutcome,
  ConnectorAction,
  ConnectorCalled,
  ContactId,
  HouseFailure,
  WorkspaceId,
} from '@parley/contract';
import { newId } from '../../kernel/ids.ts';
import type { Proofs } from '../request/parse-inputs.ts';
import type { ConnectorRoom } from '../room.ts';
import type { ConnectorRow } from '../store.ts';
import { exampleOf } from './example-of.ts';
import type { Closed } from './gates.ts';
import { type Prepared, prepareCall } from './prepare-call.ts';
import { send } from './send.ts';
import { sendsCode, shortInputs, summarise, withoutNumbers } from './summarise.ts';

export interface CallRequest {
  /** id, or the name that is unique in the workspace */
  connector: string;
  action: string;
  /** what was said; what must be proven is taken from the contact and from nowhere else */
  inputs: Readonly<Record<string, unknown>>;
  contactId: ContactId | null;
  /** what is proven of the contact, from whoever has just looked; absent: it is looked up */
  proofs?: Partial<Proofs>;
  /** of a write: the same for the same wish, so that the vendor does it once */
  idempotencyKey?: string;
  /** for an action that sends a one-time code */
  code?: string;
  /** to see what would come of it: what changes something, or `all`, is checked as ever, answered with examples, and not done */
  rehearsal?: { pretends: 'writes' | 'all'; proofs: Partial<Proofs> };
}
/** What became of a call. `message` is for colleagues; customers hear the words of the flow. */
export type CallResult = (
  | { outcome: 'ok'; values: Record<string, ActionValue>; cached: boolean }
  | { outcome: 'failed'; failure: string; message: string }
  | { outcome: 'unreachable' | 'timeout' | 'lies'; message: string }
) & {
  /** to be appended to the conversation by whoever called; null where there was nothing to call */
  record: ConnectorCalled | null;
};
type Answered = { tries: number } & (
  | { outcome: 'ok'; values: Record<string, ActionValue> }
  | { outcome: 'failed'; failure: string; message: string }
  | { outcome: 'unreachable' | 'timeout' | 'lies'; message: string }
);

/** Calls an action of a connector. Never throws for what a vendor does, and tells whoever called what to write down. */
export async function callAction(
  room: ConnectorRoom,
  workspaceId: WorkspaceId,
  asked: CallRequest,
): Promise<CallResult> {
  const { kernel } = room;
  const beganMs = performance.now();
  const { rehearsal } = asked;
  const [row, proofs] = await Promise.all([
    findConnector(room, workspaceId, asked.connector),
    rehearsal?.proofs ?? asked.proofs ?? proofsOf(room, workspaceId, asked),
  ]);
  const action = row?.actions.find(({ name }) => name === asked.action);
  if (!row || !action)
    return {
      ...houseFailure('no_such_action', `${asked.connector} has no action ${asked.action}.`),
      record: null,
    };
  const prepared = prepareCall(kernel.secrets, row, action, {
    inputs: asked.inputs,
    proofs: asked.code === undefined ? proofs : { ...proofs, code: asked.code },
    key: asked.idempotencyKey,
  });
  const isPretended = rehearsal !== undefined && (action.isWrite || rehearsal.pretends === 'all');
  const { made, isKept } =
    'failure' in prepared
      ? { made: { ...houseFailure(prepared.failure, prepared.message), tries: 0 }, isKept: false }
      : isPretended
        ? {
            made: { outcome: 'ok', values: exampleOf(action, kernel.clock.now()), tries: 0 } as const,
            isKept: false,
          }
        : await askOrRemember(room, row, action, prepared);
  const tookMs = Math.round(performance.now() - beganMs);
  const record = recordOf(
    room,
    row,
    action,
    'values' in prepared ? shortInputs(action, prepared.values, kernel.clock.now()) : {},
    made,
    tookMs,
  );
  if (!isPretended) keepCall(room, row, record, isKept ? 0 : made.tries, isKept);
  const { tries: _, ...result } = made;
  return result.outcome === 'ok' ? { ...result, cached: isKept, record } : { ...result, record };
}

async function findConnector({ live }: ConnectorRoom, workspaceId: WorkspaceId, idOrName: string) {
  const rows = await live(workspaceId);
  return rows.find(({ id }) => id === idOrName) ?? rows.find(({ name }) => name === idOrName);
}

const proofsOf = async ({ ports }: ConnectorRoom, workspaceId: WorkspaceId, { contactId }: CallRequest) =>
  contactId ? ports.proofsOf(workspaceId, contactId) : {};

const houseFailure = (failure: HouseFailure, message: string) =>
  ({ outcome: 'failed', failure, message }) as const;

function askOrRemember(
  room: ConnectorRoom,
  row: ConnectorRow,
  action: ConnectorAction,
  prepared: Extract<Prepared, { values: object }>,
) {
  const key = JSON.stringify([
    row.workspaceId,
    row.id,
    row.version,
    action.name,
    Object.entries(prepared.values).toSorted(),
  ]);
  const seconds = action.isWrite ? 0 : action.cacheSeconds;
  return room.cache.get<Answered>(
    key,
    seconds,
    () => askVendor(room, row, action, prepared),
    ({ outcome }) => outcome === 'ok',
  );
}

async function askVendor(
  { kernel, gates }: ConnectorRoom,
  row: ConnectorRow,
  action: ConnectorAction,
  { request }: Extract<Prepared, { values: object }>,
): Promise<Answered> {
  const beganMs = performance.now();
  const pass = await gates.enter(row.id, row.timeoutMs);
  if ('closed' in pass) return { ...closedWords(row, pass), tries: 0 };
  let isWell = false;
  try {
    const leftMs = Math.max(1, row.timeoutMs - Math.round(performance.now() - beganMs));
    const sent = await send(kernel.guardedFetch, action, request, leftMs);
    isWell = sent.outcome !== 'unreachable' && sent.outcome !== 'timeout';
    const { status: _, answer: __, ...answered } = sent;
    return answered;
  } finally {
    pass.leave(isWell);
  }
}

function closedWords({ name }: ConnectorRow, closed: Closed) {
  if (closed.closed === 'flooded')
    return houseFailure('too_many_calls', `${name} is being asked too much at once; try again in a moment.`);
  const until = new Date(closed.untilMs).toISOString();
  return {
    outcome: 'unreachable',
    message: `${name} failed several times in a row and is left alone until ${until}.`,
  } as const;
}

function recordOf(
  { kernel }: ConnectorRoom,
  row: ConnectorRow,
  action: ConnectorAction,
  inputs: Record<string, string>,
  made: Answered,
  tookMs: number,
): ConnectorCalled {
  const nowMs = kernel.clock.now();
  const outcome: CallOutcome = made.outcome;
  return {
    kind: 'connector-called',
    ...{
      connector: row.id,
      name: row.name,
      action: action.name,
      isWrite: action.isWrite,
      inputs,
      outcome,
      tookMs,
    },
    ...(made.outcome === 'failed' ? { failure: made.failure } : {}),
    // A vendor may tell back what it was told.
    summary: sendsCode(action)
      ? ''
      : made.outcome === 'ok'
        ? summarise(made.values, nowMs)
        : withoutNumbers(made.message, nowMs).slice(0, 300).toWellFormed(),
  };
}

/** Notes a call for the list that administrators look at. */
export function keepCall(
  { kernel, calls }: ConnectorRoom,
  { workspaceId }: ConnectorRow,
  record: ConnectorCalled,
  tries: number,
  cached: boolean,
): void {
  const { kind: _, connector, name: __, ...call } = record;
  const nowMs = kernel.clock.now();
  const stamp = { id: newId('cal', nowMs), at: new Date(nowMs).toISOString() };
  calls.add({ ...call, ...stamp, workspaceId, connectorId: connector, tries, cached });
}
