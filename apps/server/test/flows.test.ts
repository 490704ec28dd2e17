import type { FlowDefinition } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AgentClient, ProblemAnswer } from './agent-client.ts';
import { openShop, openTestHouse, type Shop, type TestHouse } from './house.ts';

let one: TestHouse;
let two: TestHouse;
let shop: Shop;
let owner: AgentClient;
beforeAll(async () => {
  one = await openTestHouse();
  two = await openTestHouse({ share: one });
  shop = await openShop(one);
  owner = shop.owner;
});
afterAll(async () => {
  await two.close();
  await one.close();
});

const at = () => ({ params: { workspaceId: shop.workspaceId } });
const on = (flowId: `flw_${string}`) => ({ params: { workspaceId: shop.workspaceId, flowId } });
const definition: FlowDefinition = {
  title: { en: 'Borrow a ladder' },
  phrases: { en: ['can I borrow a ladder', 'lend me a ladder'], 'zh-CN': ['借一下梯子'] },
  names: [],
  slots: [],
  start: 'hello',
  nodes: [
    { key: 'hello', kind: 'say', words: { en: 'Sure.' }, next: 'end' },
    { key: 'end', kind: 'end' },
  ],
};
const saying = (text: string): FlowDefinition => ({
  ...definition,
  nodes: [{ key: 'hello', kind: 'say', words: { en: text }, next: 'end' }, ...definition.nodes.slice(1)],
});
const refusal = (asked: Promise<unknown>) =>
  asked.then(
    () => 'nothing was refused',
    (error: ProblemAnswer) => error.problem.code,
  );
const live = (house: TestHouse) => house.house.rooms.flows;
const found = async (house: TestHouse, text: string) => {
  const [best] = await live(house).match(shop.workspaceId, text);
  return best && best.score > 0.5 ? best.id : undefined;
};

test('a flow is met once it is published, on every process, in the version that was published', async () => {
  const drawn = await owner.call('createFlow', { ...at(), body: { name: 'ladder', definition } });
  expect(drawn).toMatchObject({ version: 1, publishedVersion: null, faults: [] });
  expect(await found(two, 'can i borrow a ladder?')).toBeUndefined();

  await owner.call('publishFlow', { ...on(drawn.id), body: { version: 1 } });
  await expect.poll(() => found(two, 'can i borrow a ladder?')).toBe(drawn.id);
  expect(await found(one, '借一下梯子')).toBe(drawn.id);

  const body = { name: 'ladder', definition: saying('Of course.'), version: 1 };
  expect(await owner.call('changeFlow', { ...on(drawn.id), body })).toMatchObject({
    version: 2,
    publishedVersion: 1,
  });
  expect(await live(one).find(shop.workspaceId, drawn.id)).toMatchObject({ version: 1, definition });

  await owner.call('publishFlow', { ...on(drawn.id), body: { version: 2 } });
  await expect.poll(async () => (await live(two).find(shop.workspaceId, drawn.id))?.version).toBe(2);
  expect(await live(two).findVersion(shop.workspaceId, drawn.id, 1)).toMatchObject({ definition });

  await owner.call('withdrawFlow', on(drawn.id));
  await expect.poll(() => found(two, 'can i borrow a ladder?')).toBeUndefined();
  await owner.call('deleteFlow', on(drawn.id));
  expect(await refusal(owner.call('getFlow', on(drawn.id)))).toBe('object.not-found');
});

test('of two editors the later is told, and every version is kept', async () => {
  const drawn = await owner.call('createFlow', { ...at(), body: { name: 'two editors', definition } });
  const body = { name: 'two editors', definition: saying('A'), version: 1 };
  await owner.call('changeFlow', { ...on(drawn.id), body });
  expect(await refusal(owner.call('changeFlow', { ...on(drawn.id), body }))).toBe('object.changed');
  const { data } = await owner.call('listFlowVersions', on(drawn.id));
  expect(data.map(({ version }) => version)).toEqual([2, 1]);
  const first = await owner.call('getFlowVersion', { ...on(drawn.id), query: { version: 1 } });
  expect(first).toMatchObject({ definition, publishedAt: null });
  expect(
    await refusal(owner.call('createFlow', { ...at(), body: { name: 'two editors', definition } })),
  ).toBe('name.taken');
});

test('of what an editor saves over and over, only the last is kept, and what customers met', async () => {
  const drawn = await owner.call('createFlow', { ...at(), body: { name: 'amended', definition } });
  const amend = (version: number, by = owner) =>
    by.call('changeFlow', {
      ...on(drawn.id),
      body: { name: 'amended', definition: saying(`after ${version}`), version, amends: true },
    });
  const kept = async () =>
    (await owner.call('listFlowVersions', on(drawn.id))).data.map(({ version }) => version);
  await amend(1);
  await amend(2);
  expect(await kept()).toEqual([3]);
  await owner.call('publishFlow', { ...on(drawn.id), body: { version: 3 } });
  await amend(3);
  expect(await kept()).toEqual([4, 3]);
  await owner.call('withdrawFlow', on(drawn.id));
  await amend(4, await shop.addAgent({ role: 'supervisor' }));
  expect(await kept()).toEqual([5, 4, 3]);
  expect(await refusal(amend(4))).toBe('object.changed');
});

const calling = (action: string): FlowDefinition => ({
  ...definition,
  start: 'call',
  nodes: [
    {
      ...{ key: 'call', kind: 'call', connector: 'ladders', action, inputs: {}, as: 'answer', on: {} },
      ...{ next: 'hello', otherwise: 'end' },
    },
    ...definition.nodes,
  ],
});

test('what calls an action that is not there is not published, and what is called is not taken away', async () => {
  const action = {
    name: 'stock',
    label: { en: 'Stock' },
    method: 'GET',
    path: '/stock',
    isWrite: false,
  } as const;
  const connector = await owner.call('createConnector', {
    ...at(),
    body: { name: 'ladders', baseUrl: 'https://ladders.example.com', actions: [action] },
  });
  const drawn = await owner.call('createFlow', {
    ...at(),
    body: { name: 'caller', definition: calling('fly') },
  });
  expect(drawn.faults).toEqual([{ at: 'call', fault: 'unknown-action', name: 'ladders.fly' }]);
  expect(await refusal(owner.call('publishFlow', { ...on(drawn.id), body: { version: 1 } }))).toBe(
    'flow.faulty',
  );

  const body = { name: 'caller', definition: calling('stock'), version: 1 };
  await owner.call('changeFlow', { ...on(drawn.id), body });
  const { data: actions } = await owner.call('listFlowActions', at());
  expect(actions).toEqual([
    {
      ...{ connector: 'ladders', name: 'stock', label: { en: 'Stock' }, isWrite: false, needs: 'nobody' },
      ...{ inputs: [], outputs: [], failures: [] },
    },
  ]);
  await owner.call('publishFlow', { ...on(drawn.id), body: { version: 2 } });
  const its = { params: { workspaceId: shop.workspaceId, connectorId: connector.id } };
  expect(await refusal(owner.call('deleteConnector', its))).toBe('connector.in-use');
  expect(await refusal(owner.call('changeConnector', { ...its, body: { version: 1, actions: [] } }))).toBe(
    'connector.in-use',
  );
  expect(await refusal(owner.call('changeConnector', { ...its, body: { version: 1, name: 'steps' } }))).toBe(
    'connector.in-use',
  );
  await owner.call('deleteFlow', on(drawn.id));
  await owner.call('deleteConnector', its);
});

test('a step gives the answer of the knowledge; when that is gone the flow goes on otherwise, and says so', async () => {
  const question = await owner.call('createQuestion', {
    ...at(),
    body: {
      wordings: { en: { questions: ['How long may I keep a ladder?'], answer: 'A week.' } },
      publish: true,
    },
  });
  const asking: FlowDefinition = {
    ...{ ...definition, title: { en: 'Keep a ladder' }, phrases: { en: ['about keeping the ladder'] } },
    start: 'know',
    nodes: [
      { key: 'know', kind: 'answer', question: question.id, next: 'end', otherwise: 'hello' },
      ...definition.nodes,
    ],
  };
  const drawn = await owner.call('createFlow', { ...at(), body: { name: 'answers', definition: asking } });
  await expect.poll(async () => (await owner.call('getFlow', on(drawn.id))).faults).toEqual([]);
  const says = async () => {
    const flow = { id: drawn.id, name: 'answers', definition: asking };
    const body = { said: ['about keeping the ladder'], flow };
    const { turns } = await owner.call('tryBot', { ...at(), body });
    return turns.flatMap(({ says: messages }) =>
      messages.map(({ text, answer }) => [text, answer?.question]),
    );
  };
  expect(await says()).toEqual([['A week.', question.id]]);
  const { data: rows } = await owner.call('listFlows', at());
  expect(rows.find(({ id }) => id === drawn.id)?.answers).toEqual([question.id]);

  await owner.call('deleteQuestion', {
    params: { workspaceId: shop.workspaceId, questionId: question.id },
    query: { version: question.version },
  });
  await expect.poll(says).toEqual([['Sure.', undefined]]);
  const fault = { at: 'know', fault: 'unknown-question', name: question.id };
  expect((await owner.call('getFlow', on(drawn.id))).faults).toEqual([fault]);
  expect(await refusal(owner.call('publishFlow', { ...on(drawn.id), body: { version: 1 } }))).toBe(
    'flow.faulty',
  );
  await owner.call('deleteFlow', on(drawn.id));
});

test('a pack brings its flow once', async () => {
  const pack = { name: 'packed', definition };
  await live(one).install(shop.workspaceId, pack);
  await live(one).install(shop.workspaceId, pack);
  await live(one).install(shop.workspaceId, { ...pack, definition: saying('Again.') });
  const { data } = await owner.call('listFlows', at());
  expect(data.find(({ name }) => name === 'packed')).toMatchObject({
    ...{ version: 2, publishedVersion: 2 },
    ...{ title: definition.title, nodes: 2, faults: 0 },
  });
});
