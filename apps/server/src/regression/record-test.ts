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
  const [entries, proofs] = await Promise.all([
    listEntries(query, workspaceId, conversationId),
    room.ports.proofsOf(workspaceId, talk.contactId),
  ]);
  const { turns, answers } = readTalk(entries);
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
export function readTalk(entries: readonly Line[]): Pick<RegressionScript, 'turns' | 'answers'> {
  const turns: { said: string; expect: Expectation[] }[] = [];
  const answers: RecordedAnswer[] = [];
  let isAnswered = true;
  for (const { by, body } of entries) {
    if (body.kind === 'connector-called') answers.push(answerOf(body));
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
    turns.at(-1)?.expect.push(...expectedOf(body));
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

function expectedOf(body: EntryBody): Expectation[] {
  switch (body.kind) {
    case 'message':
      return body.answer?.decision === 'sure' && body.answer.question
        ? [{ kind: 'answered-by', question: body.answer.question }]
        : [];
    case 'handed-over':
      return [{ kind: 'handed-over', reason: body.reason }];
    case 'connector-called':
      return [{ kind: 'called', connector: body.name, action: body.action, inputs: saidInputs(body.inputs) }];
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

const answerOf = ({
  name,
  action,
  isWrite,
  inputs,
  outcome,
  failure,
  values = {},
}: Called): RecordedAnswer => ({
  ...{ connector: name, action, isWrite, inputs: saidInputs(inputs), outcome, values },
  ...(failure === undefined ? {} : { failure }),
});

/** What is proven of the customer is somebody else's in a test. */
const saidInputs = (inputs: Called['inputs']): Called['inputs'] =>
  Object.fromEntries(Object.entries(inputs).filter(([name]) => !/^(user|customer|email|phone)$/.test(name)));
