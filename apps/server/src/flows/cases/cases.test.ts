import type { BotTurn, ConversationState, Entry, FlowId } from '@parley/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createConversations, type RunningLog } from '../../conversations/index.ts';
import { type Ground, quietPorts, says, seedGround } from '../../conversations/testing/index.ts';
import { newId } from '../../kernel/ids.ts';
import { fakeClock, type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createFlow, deleteFlow } from '../save-flow.ts';
import { countCase } from './count-case.ts';
import { countDropOff, countFlowCases } from './figures.ts';

const clock = fakeClock();
let kernel: TestKernel;
let log: RunningLog;
let ground: Ground;
let flow: FlowId;
beforeAll(async () => {
  kernel = await testKernel({ clock });
  ({ log } = createConversations(kernel, {
    ...quietPorts,
    checkAttachments: async () => [],
    agentNames: async () => new Map(),
  }));
});
afterAll(() => kernel.close());

const room = () => ({
  kernel,
  ports: { actionsOf: async () => () => undefined, listActions: async () => [], writeAudit: async () => {} },
});
const editor = () => ({ workspaceId: ground.workspaceId, actor: 'system' }) as const;
const definition = {
  ...{ title: { en: 'Borrow' }, phrases: {}, names: [], slots: [], start: 'end' },
  nodes: [{ key: 'end', kind: 'end' as const }],
};
beforeEach(async () => {
  ground = await seedGround(kernel);
  ({ id: flow } = await createFlow(room(), editor(), { name: 'borrow', definition }));
});

type Rest = NonNullable<BotTurn['passed'][number]['rest']>;
interface Step {
  seq: number;
  nodes: string[];
  rest: Rest;
  begun?: number;
}

/** A customer with whom turns of the flow happen. */
async function customer() {
  const { state } = await log.append(
    says({ ...ground, contactId: await ground.newContact() }, newId('cnv'), 'hello'),
  );
  const hear = (seq: number, passed: BotTurn['passed'], frames: BotTurn['dialogue']['frames'] = []) =>
    countCase(kernel).run(
      turn(state, seq, { kind: 'bot-turn', dialogue: { frames, spokenOf: [] }, passed }),
      state,
    );
  return {
    state,
    hear,
    turn: ({ seq, nodes, rest, begun = 1 }: Step) =>
      hear(
        seq,
        [{ flow, version: 1, nodes, begun, rest }],
        rest === 'slot' || rest === 'confirm' ? [frame(begun, nodes.at(-1) ?? '')] : [],
      ),
  };
}
const frame = (begun: number, node: string): BotTurn['dialogue']['frames'][number] => ({
  ...{ flow, version: 1, begun, node, slots: {}, calls: {}, opening: '', misses: 0, writes: 0 },
});
const turn = ({ id: conversationId }: ConversationState, seq: number, body: BotTurn): Entry => ({
  ...{ conversationId, seq, at: new Date(clock.now()).toISOString(), author: { kind: 'bot' }, body },
});
const figures = (version: number | null = null) =>
  countDropOff(kernel, { workspaceId: ground.workspaceId, flow, version }, 30);
const node = (key: string, reached: number, stopped = 0, handedOver = 0) => ({
  ...{ key, reached, handedOver, stopped },
});

test('cases are counted where they came to and where they ended, each node once', async () => {
  const [one, two, three] = [await customer(), await customer(), await customer()];
  await one.turn({ seq: 3, nodes: ['which'], rest: 'slot' });
  await one.turn({ seq: 6, nodes: ['which', 'sure'], rest: 'confirm' });
  await one.turn({ seq: 9, nodes: ['sure', 'end'], rest: 'ended' });
  await two.turn({ seq: 3, nodes: ['which'], rest: 'slot' });
  await two.turn({ seq: 6, nodes: ['which', 'person'], rest: 'handed-over' });
  await three.turn({ seq: 3, nodes: ['which'], rest: 'slot' });
  // let be: nothing is in mind any more
  await three.hear(6, []);
  expect(await figures()).toEqual({
    ...{ begun: 3, through: 1, handedOver: 1, stopped: 1 },
    nodes: [node('end', 1), node('person', 1, 0, 1), node('sure', 1), node('which', 3, 1)],
  });
  expect(await countFlowCases(kernel, ground.workspaceId, 30)).toEqual([
    { flow, begun: 3, through: 1, handedOver: 1, stopped: 1 },
  ]);
  expect(await figures(2)).toMatchObject({ begun: 0, nodes: [] });
});

test('a turn that is told again changes nothing, also when later ones were told', async () => {
  const one = await customer();
  await one.turn({ seq: 3, nodes: ['which'], rest: 'slot' });
  await one.turn({ seq: 6, nodes: ['which', 'end'], rest: 'ended' });
  await one.turn({ seq: 9, nodes: ['which'], rest: 'slot', begun: 8 });
  const before = await figures();
  await one.turn({ seq: 3, nodes: ['which'], rest: 'slot' });
  expect(await figures()).toEqual(before);
  await one.turn({ seq: 6, nodes: ['which', 'end'], rest: 'ended' });
  expect(await figures()).toEqual(before);
  expect(before).toMatchObject({ begun: 2, through: 1, stopped: 0 });
});

test('a case that waits is open, and has stopped once it was silent for long', async () => {
  const one = await customer();
  await one.turn({ seq: 3, nodes: ['which'], rest: 'slot' });
  expect(await figures()).toMatchObject({ begun: 1, stopped: 0 });
  clock.advance(31 * 60_000);
  expect(await figures()).toMatchObject({ begun: 1, stopped: 1, nodes: [node('which', 1, 1)] });
});

test('a case that waits below another is not taken for stopped', async () => {
  const one = await customer();
  await one.turn({ seq: 3, nodes: ['which'], rest: 'slot' });
  await one.hear(
    6,
    [{ flow, version: 1, nodes: ['which'], begun: 5, rest: 'slot' }],
    [frame(1, 'which'), frame(5, 'which')],
  );
  expect(await figures()).toMatchObject({ begun: 2, stopped: 0 });
  await one.turn({ seq: 9, nodes: ['which', 'end'], rest: 'ended', begun: 5 });
  expect(await figures()).toMatchObject({ begun: 2, through: 1, stopped: 1 });
});

test('of a flow that was deleted meanwhile nothing is counted, and nothing fails', async () => {
  const one = await customer();
  await deleteFlow(room(), editor(), flow);
  await one.turn({ seq: 3, nodes: ['which'], rest: 'slot' });
  expect(await figures()).toMatchObject({ begun: 0 });
});
