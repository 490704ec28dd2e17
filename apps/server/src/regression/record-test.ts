import {
  type ConversationId,
  cutText,
  type EntryBody,
  type Expectation,
  type RecordedAnswer,
  type RegressionScript,
  regressionLimits,
  tryBotLimits,
} from '@parley/contract';
import type { PublishedFlow } from '../flows/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Editor, RegressionRoom } from './room.ts';
import { createTest } from './save-test.ts';
import { findTalk, listEntries, type TestRow } from './store.ts';

const kept: readonly string[] = ['level', 'vip', 'region', 'tags'];
const nameChars = 80;

/** Saves a conversation as a test, up to where the bot gave it away. Refuses one in which the customer wrote nothing to the bot. */
export async function recordTest(
  room: RegressionRoom,
  editor: Editor,
  { conversationId, name }: { conversationId: ConversationId; name?: string | undefined },
): Promise<TestRow> {
  const { workspaceId } = editor;
  const query = room.kernel.database.in(workspaceId);
  const talk = await findTalk(query, workspaceId, conversationId);
  if (!talk) throw new Refusal('object.not-found');
  const [entries, proofs, flows] = await Promise.all([
    listEntries(query, workspaceId, conversationId),
    room.ports.proofsOf(workspaceId, talk.contactId),
    room.ports.flows.list(workspaceId),
  ]);
  const { turns, answers } = readTalk(entries, inputsOf(flows));
  const [first] = turns;
  if (!first) throw new Refusal('request.invalid', { detail: 'The customer said nothing to the bot in it.' });
  const isProven = (proofs.user ?? proofs.email ?? proofs.phone) !== undefined;
  const hasWritten = answers.some(({ isWrite, outcome }) => isWrite && outcome === 'ok');
  const attributes = Object.entries(talk.attributes).filter(([key]) => kept.includes(key));
  return createTest(room, editor, {
    ...{ name: name ?? cutText(first.said.replace(/\s+/g, ' '), nameChars), isOn: true },
    ...{ language: talk.locale, channelKind: talk.channelKind, turns, answers },
    customer: {
      proof: !isProven ? 'nobody' : hasWritten ? 'fresh-identity' : 'identity',
      attributes: Object.fromEntries(attributes),
    },
    madeFrom: conversationId,
  });
}

interface Line {
  by: string;
  body: EntryBody;
}

/** Turns of the bot out of a log: what the customer said in one go, and what came of it. */
export function readTalk(
  entries: readonly Line[],
  isSaid: IsSaid,
): Pick<RegressionScript, 'turns' | 'answers'> {
  const turns: { said: string; expect: Expectation[] }[] = [];
  const answers: RecordedAnswer[] = [];
  let isAnswered = true;
  for (const { by, body } of entries) {
    if (body.kind === 'connector-called') answers.push(answerOf(body, isSaid));
    if (by === 'agent') break;
    if (by === 'contact') {
      if (body.kind !== 'message' || !body.text?.trim()) continue;
      const last = turns.at(-1);
      if (isAnswered || !last)
        turns.push({ said: cutText(body.text.trim(), tryBotLimits.saidChars), expect: [] });
      else last.said = cutText(`${last.said}\n${body.text.trim()}`, tryBotLimits.saidChars);
      isAnswered = false;
      continue;
    }
    turns.at(-1)?.expect.push(...expectedOf(body, isSaid));
    isAnswered ||= body.kind === 'message';
    if (body.kind === 'handed-over') break;
  }
  return {
    turns: turns
      .slice(0, tryBotLimits.said)
      .map(({ said, expect }) => ({ said, expect: expect.slice(0, regressionLimits.expectations) })),
    answers: answers.slice(0, regressionLimits.answers),
  };
}

function expectedOf(body: EntryBody, isSaid: IsSaid): Expectation[] {
  switch (body.kind) {
    case 'message':
      return body.answer?.decision === 'sure' && body.answer.question
        ? [{ kind: 'answered-by', question: body.answer.question }]
        : [];
    case 'handed-over':
      return [{ kind: 'handed-over', reason: body.reason }];
    case 'connector-called':
      return [
        { kind: 'called', connector: body.name, action: body.action, inputs: saidInputs(body, isSaid) },
      ];
    case 'bot-turn': {
      const frame = body.dialogue.frames.at(-1);
      const passed = body.passed.at(-1);
      const node = frame?.node ?? passed?.nodes.at(-1);
      const flow = frame?.flow ?? passed?.flow;
      return flow && node ? [{ kind: 'flow-node', flow, node }] : [];
    }
    default:
      return [];
  }
}

type Called = Extract<EntryBody, { kind: 'connector-called' }>;

function answerOf(call: Called, isSaid: IsSaid): RecordedAnswer {
  const { name, action, isWrite, outcome, failure, values = {} } = call;
  return {
    ...{ connector: name, action, isWrite, inputs: saidInputs(call, isSaid), outcome, values },
    ...(failure === undefined ? {} : { failure }),
  };
}

/** Whether an input of a call came from the flow; what is proven of the customer is somebody else's in a test. */
type IsSaid = (call: Pick<Called, 'name' | 'action'>, input: string) => boolean;

const saidInputs = (call: Called, isSaid: IsSaid): Called['inputs'] =>
  Object.fromEntries(Object.entries(call.inputs).filter(([name]) => isSaid(call, name)));

function inputsOf(flows: readonly PublishedFlow[]): IsSaid {
  const given = flows.flatMap(({ definition: { nodes } }) =>
    nodes.flatMap((node) =>
      node.kind === 'call'
        ? Object.keys(node.inputs).map((input) => `${node.connector}.${node.action}.${input}`)
        : [],
    ),
  );
  const known = new Set(given);
  return ({ name, action }, input) => known.has(`${name}.${action}.${input}`);
}
