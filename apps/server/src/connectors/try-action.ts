import { randomUUID } from 'node:crypto';
import {
  type ConnectorAction,
  type ConnectorId,
  type ConnectorTrial,
  cutText,
  type WorkspaceId,
} from '@parley/contract';
import { Refusal } from '../kernel/refusal.ts';
import { keepCall } from './call/call-action.ts';
import { prepareCall } from './call/prepare-call.ts';
import { type Sent, send } from './call/send.ts';
import { shortInputs, summarise, withoutNumbers } from './call/summarise.ts';
import { getConnector } from './get-connector.ts';
import type { BuiltRequest } from './request/build-request.ts';
import type { InputValues, Proofs } from './request/parse-inputs.ts';
import type { ConnectorRoom } from './room.ts';
import type { ConnectorRow } from './store.ts';

const answerChars = 4_000;
const nothingYet: ConnectorTrial = {
  ...{ sent: false, request: null, status: null, answer: null, outcome: null },
  ...{ failure: null, outputs: null, tookMs: 0, problem: null },
};

/** Asks a vendor once, past cache and gates, and shows every step of it; a write is only shown until it is confirmed. */
export async function tryAction(
  room: ConnectorRoom,
  workspaceId: WorkspaceId,
  id: ConnectorId,
  asked: { action: string; inputs: Readonly<Record<string, string | number | boolean>>; confirmed: boolean },
): Promise<ConnectorTrial> {
  const { kernel } = room;
  const row = await getConnector(kernel.database.in(workspaceId), workspaceId, id);
  const action = row.actions.find(({ name }) => name === asked.action);
  if (!action) throw new Refusal('object.not-found', { detail: `There is no action ${asked.action}.` });
  const prepared = prepareCall(kernel.secrets, row, action, {
    ...split(action, asked.inputs),
    key: `trial-${randomUUID()}`,
  });
  if ('failure' in prepared) return { ...nothingYet, failure: prepared.failure, problem: prepared.message };
  const { request, values } = prepared;
  if (action.isWrite && !asked.confirmed)
    return {
      ...nothingYet,
      request: request.shown,
      problem: 'This changes something; confirm it to send it.',
    };
  const beganMs = performance.now();
  const sent = await send(kernel.guardedFetch, action, request, row.timeoutMs);
  const tookMs = Math.round(performance.now() - beganMs);
  keep(room, row, action, values, sent, tookMs);
  const secret = row.sealedSecret === null ? undefined : kernel.secrets.open(row.sealedSecret);
  return withoutSecret(trialOf(request, sent, tookMs), secret);
}

/** Whoever tries an action stands in for the customer too. */
function split(action: ConnectorAction, inputs: Readonly<Record<string, string | number | boolean>>) {
  const proofs: Partial<Proofs> = { isFresh: true };
  const said: Record<string, string | number | boolean> = { ...inputs };
  for (const { name, from } of action.inputs) {
    if (from === 'dialogue' || said[name] === undefined) continue;
    proofs[from] = String(said[name]);
    delete said[name];
  }
  return { inputs: said, proofs };
}

const trialOf = ({ shown }: BuiltRequest, sent: Sent, tookMs: number): ConnectorTrial => ({
  sent: true,
  request: shown,
  status: sent.status,
  answer:
    sent.answer && cutText(sent.answer.toString('utf8').toWellFormed().replaceAll('\0', ''), answerChars),
  outcome: sent.outcome,
  failure: sent.outcome === 'failed' ? sent.failure : null,
  outputs: sent.outcome === 'ok' ? sent.values : null,
  tookMs,
  problem: sent.outcome === 'ok' ? null : sent.message,
});

/** A vendor that repeats the credential shows it to nobody. */
function withoutSecret(trial: ConnectorTrial, secret: string | undefined): ConnectorTrial {
  if (!secret) return trial;
  const hidden = (text: string) => text.replaceAll(secret, '****');
  return {
    ...trial,
    answer: trial.answer && hidden(trial.answer),
    problem: trial.problem && hidden(trial.problem),
    outputs: trial.outputs && (deepHidden(trial.outputs, hidden) as ConnectorTrial['outputs']),
  };
}

function deepHidden(value: unknown, hidden: (text: string) => string): unknown {
  if (typeof value === 'string') return hidden(value);
  if (Array.isArray(value)) return value.map((each) => deepHidden(each, hidden));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [hidden(key), deepHidden(each, hidden)]),
  );
}

function keep(
  room: ConnectorRoom,
  row: ConnectorRow,
  action: ConnectorAction,
  values: InputValues,
  sent: Sent,
  tookMs: number,
): void {
  const nowMs = room.kernel.clock.now();
  const { id: connector, name } = row;
  keepCall(
    room,
    row,
    {
      kind: 'connector-called',
      ...{ connector, name, action: action.name, isWrite: action.isWrite, outcome: sent.outcome, tookMs },
      inputs: shortInputs(action, values, nowMs),
      ...(sent.outcome === 'failed' ? { failure: sent.failure } : {}),
      summary:
        sent.outcome === 'ok'
          ? summarise(sent.values, nowMs)
          : cutText(withoutNumbers(sent.message, nowMs), 300),
    },
    sent.tries,
    false,
  );
}
