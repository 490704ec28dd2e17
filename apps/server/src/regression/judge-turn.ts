import type { Expectation, TriedTurn } from '@parley/contract';
import { normalise } from '@parley/nlu';

/** Tells which expectations do not hold of a turn. */
export const judgeTurn = (expected: readonly Expectation[], turn: TriedTurn): Expectation[] =>
  expected.filter((each) => !holds(each, turn));

function holds(expected: Expectation, turn: TriedTurn): boolean {
  switch (expected.kind) {
    case 'answered-by':
      return turn.says.some(({ answer }) => answer?.question === expected.question);
    case 'contains':
      return saysText(turn, expected.text);
    case 'lacks':
      return !saysText(turn, expected.text);
    case 'handed-over':
      return turn.handOver !== null && (!expected.reason || turn.handOver.reason === expected.reason);
    case 'kept':
      return turn.handOver === null;
    case 'flow-node':
      return passes(turn, expected.flow, expected.node);
    case 'called':
      return turn.calls.some(
        (call) =>
          isCallOf(call, expected) &&
          Object.entries(expected.inputs).every(([name, value]) => sameInput(value, call.inputs[name])),
      );
    case 'not-called':
      return !turn.calls.some((call) => isCallOf(call, expected));
  }
}

const saysText = ({ says }: TriedTurn, text: string): boolean => {
  const wanted = normalise(text);
  return says.some((each) => normalise(each.text ?? '').includes(wanted));
};

const passes = ({ trace }: TriedTurn, flow: string, node: string): boolean =>
  trace !== null &&
  (trace.passed.some((each) => each.flow === flow && each.nodes.includes(node)) ||
    trace.dialogue.frames.some((each) => each.flow === flow && each.node === node));

const isCallOf = (
  call: TriedTurn['calls'][number],
  { connector, action }: Pick<typeof call, 'connector' | 'action'>,
) => call.connector === connector && call.action === action;

/** Whether a value is what was written down of it: shortened, numbers starred. */
export function sameInput(written: string, given: string | undefined): boolean {
  if (given === undefined) return false;
  if (written === given) return true;
  if (written.length === given.length && written.includes('*'))
    return [...written].every((sign, at) => sign === '*' || sign === given[at]);
  return written.endsWith('…') && given.startsWith(written.slice(0, -1));
}
