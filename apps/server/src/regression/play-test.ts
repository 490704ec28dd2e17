import type {
  ConnectorCalled,
  Expectation,
  RecordedAnswer,
  RegressionScript,
  TriedTurn,
  TurnOutline,
} from '@parley/contract';
import type { Rehearsal } from '../bot/index.ts';
import type { ContactProofs } from '../contacts/index.ts';
import { newId } from '../kernel/ids.ts';
import { judgeTurn, sameInput } from './judge-turn.ts';
import type { RegressionRoom } from './room.ts';

/** What the bot answers with while a test runs: what is published, or what is to be. */
export type World = Pick<Rehearsal, 'flows' | 'knowledge'>;

export interface PlayedTurn {
  turn: TriedTurn;
  missed: Expectation[];
}

/** Plays a test in a world and tells what does not hold of each turn. */
export async function playTest(
  { ports }: RegressionRoom,
  workspaceId: Rehearsal['workspaceId'],
  script: RegressionScript,
  world: World,
): Promise<PlayedTurn[]> {
  const proofs = proofsFor(script.customer.proof);
  const unused = [...script.answers];
  const turns = await ports.rehearse({
    ...{ ...world, workspaceId, proofs, language: script.language },
    customer: { channel: script.channelKind, name: '', attributes: script.customer.attributes },
    said: script.turns.map(({ said }) => said),
    answer: async (call) => {
      const recorded = takeAnswer(unused, script.answers, call);
      return recorded
        ? { answer: answerOf(recorded, call.inputs), isPretended: true }
        : ports.exampleAnswer(workspaceId, call, proofs);
    },
  });
  return turns.map((turn, at) => ({ turn, missed: judgeTurn(script.turns[at]?.expect ?? [], turn) }));
}

/** Somebody who has proven as much. */
const proofsFor = (proof: RegressionScript['customer']['proof']): ContactProofs =>
  proof === 'nobody' ? { isFresh: false } : { user: 'example', isFresh: proof === 'fresh-identity' };

type Call = Parameters<Rehearsal['answer']>[0];

/** The next answer that was recorded for just this; asked the same again, a vendor says the same. */
function takeAnswer(
  unused: RecordedAnswer[],
  all: readonly RecordedAnswer[],
  call: Call,
): RecordedAnswer | undefined {
  const isFor = ({ connector, action, inputs }: RecordedAnswer) =>
    connector === call.connector &&
    action === call.action &&
    Object.entries(call.inputs).every(
      ([name, value]) => inputs[name] === undefined || sameInput(inputs[name], String(value)),
    );
  const at = unused.findIndex(isFor);
  return at === -1 ? all.findLast(isFor) : unused.splice(at, 1)[0];
}

function answerOf(
  { connector, action, isWrite, outcome, failure = 'refused', values }: RecordedAnswer,
  given: Call['inputs'],
): Awaited<ReturnType<Rehearsal['answer']>>['answer'] {
  const record: ConnectorCalled = {
    ...{ kind: 'connector-called', connector: newId('con'), name: connector, action, isWrite, outcome },
    inputs: Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)])),
    ...{ tookMs: 0, summary: '' },
  };
  if (outcome === 'ok') return { outcome, values, record };
  return outcome === 'failed' ? { outcome, failure, record } : { outcome, record };
}

/** What the bot did in a turn, in short. */
export const outlineOf = ({ says, handOver, flow, calls }: TriedTurn): TurnOutline => ({
  says: says.map(({ text }) => text ?? ''),
  question: says.find(({ answer }) => answer?.question)?.answer?.question ?? null,
  handOver: handOver?.reason ?? null,
  flow: flow && {
    id: flow.id,
    name: flow.name,
    nodes: [...flow.nodes, ...(flow.waitsAt ? [flow.waitsAt] : [])],
  },
  calls: calls.map(({ connector, action }) => `${connector}.${action}`),
});
