import { type ConnectorCalled, type Entry, entry as entryShape } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContactProofs } from '../../contacts/index.ts';
import { type Conversations, createConversations } from '../../conversations/index.ts';
import { quietPorts } from '../../conversations/testing/index.ts';
import { createFlows, type Flows } from '../../flows/index.ts';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createKnowledge, type Knowledge } from '../../knowledge/index.ts';
import { createBot } from '../index.ts';
import { proofWords } from '../reply/proof-words.ts';
import { words } from '../reply/words.ts';
import type { VendorAnswer } from '../room.ts';
import { stageTalk } from '../testing/index.ts';
import { returnFlow } from '../testing/return-flow.ts';

const say = words['zh-CN'];
let kernel: TestKernel;
let conversations: Conversations;
let knowledge: Knowledge;
let flows: Flows;

/** A vendor as a connector tells of it: a shop that does each return once a key. */
const asked: { action: string; inputs: object; idempotencyKey: string }[] = [];
const returns = new Map<string, string>();
let isDown = false;
let breaksAfterWrite = false;
let proofs: ContactProofs = { user: 'u1', isFresh: true };
const orders = {
  number: ['SP20260001', 'SP20260002', 'SP20260003'],
  title: ['云杉 X1 手机 黑色', '云杉 Buds 2 耳机 白色', '跑鞋 蓝色 42'],
  day: ['2026-11-21', '2026-11-20', '2026-11-01'],
};
const connectorId = newId('con');
/** Codes as contacts keep them, with a door to look through. */
const codes = {
  made: [] as string[],
  isOffered: false,
  make: async () => {
    codes.made.push('424242');
    return '424242';
  },
  tell: async (_who: unknown, typed: string) => {
    if (typed !== '424242') return 'wrong' as const;
    proofs = { phone: '13800001111', isFresh: true };
    return 'proven' as const;
  },
};
async function callAction(
  _workspaceId: string,
  call: { action: string; inputs: Readonly<Record<string, unknown>>; idempotencyKey: string },
): Promise<VendorAnswer> {
  asked.push(call);
  const { action, inputs, idempotencyKey: key } = call;
  const isWrite = action === 'request_return';
  const outcome = isDown ? 'unreachable' : 'ok';
  const record: ConnectorCalled = {
    ...{ kind: 'connector-called', connector: connectorId, name: 'shop', action, isWrite },
    ...{ inputs: {}, outcome, tookMs: 1, summary: JSON.stringify(inputs) },
  };
  if (isDown) return { outcome: 'unreachable', record };
  if (!isWrite) return { outcome: 'ok', values: orders, record };
  if (!returns.has(key)) returns.set(key, `R${returns.size + 1}`);
  if (breaksAfterWrite) {
    breaksAfterWrite = false;
    throw new Error('the process lost its footing');
  }
  return { outcome: 'ok', values: { id: returns.get(key) ?? '' }, record };
}

beforeAll(async () => {
  kernel = await testKernel();
  conversations = createConversations(kernel, {
    ...quietPorts,
    checkAttachments: async (_workspaceId, attachments) => [...attachments],
    agentNames: async () => new Map(),
  });
  knowledge = createKnowledge(kernel, { writeAudit: async () => {} });
  const action = { isWrite: false, outputs: [...Object.keys(orders), 'id'] };
  flows = createFlows(kernel, {
    actionsOf: async () => (_connector, name) => ({ ...action, isWrite: name === 'request_return' }),
    listActions: async () => [],
    writeAudit: async () => {},
  });
  createBot(kernel, conversations, knowledge, {
    ...{ flows, callAction, codes, proofsOf: async () => proofs },
    findCodeAction: async () => (codes.isOffered ? { connector: 'shop', action: 'send_code' } : undefined),
  });
  await conversations.reactor.start(conversations.log, () => ({ visitors: 0, agents: 0 }));
});
afterAll(async () => {
  await conversations.reactor.stop();
  await kernel.close();
});

async function talk() {
  asked.length = 0;
  returns.clear();
  const staged = await stageTalk(kernel, conversations, knowledge);
  await flows.install(staged.ground.workspaceId, { name: 'return', definition: returnFlow });
  return staged;
}
const texts = (entries: readonly Entry[]) =>
  entries.flatMap(({ body }) => (body.kind === 'message' ? [body.text] : []));

test('a return is carried through, each step in the log, and done once', async () => {
  const { ask } = await talk();
  const begun = await ask('我要退货');
  expect(begun.map(({ body }) => body.kind)).toEqual(['connector-called', 'message', 'bot-turn']);
  expect(texts(begun)).toEqual(['请问是哪一单？']);
  const [, offered] = begun;
  expect(offered?.body).toMatchObject({
    choices: orders.number.map((say, at) => ({ say, label: `${orders.title[at]} · ${orders.day[at]}` })),
    answer: { decision: 'flow', node: 'which' },
  });
  expect(texts(await ask('耳机那单'))).toEqual(['退货的原因是？']);
  expect(texts(await ask('坏了'))).toEqual(['为订单 SP20260002 申请退货，确认吗？']);
  expect(returns.size).toBe(0);
  const done = await ask('确认');
  expect(texts(done)).toEqual(['已申请，编号 R1。']);
  expect(done.filter(({ body }) => body.kind === 'connector-called')).toHaveLength(1);
  expect(asked.at(-1)?.inputs).toEqual({ order: 'SP20260002', reason: 'quality' });
  for (const entry of [...begun, ...done]) expect(entryShape.safeParse(entry).success).toBe(true);
  expect(texts(await ask('怎么退货'))).toEqual(['在订单页点“申请退货”。']);
});

test('a question amid it is answered, and the matter goes on; a correction is taken', async () => {
  const { ask } = await talk();
  await ask('我要退货');
  expect(texts(await ask('蓝色的杯子多少钱'))).toEqual([
    '蓝色 20 元。',
    say.backTo('退货'),
    '请问是哪一单？',
  ]);
  await ask('第一个');
  expect(texts(await ask('不对，是SP20260003'))).toEqual(['退货的原因是？']);
  expect(texts(await ask('不喜欢'))).toEqual(['为订单 SP20260003 申请退货，确认吗？']);
});

test('what is said as it begins tells which of the list is meant', async () => {
  const { ask } = await talk();
  expect(texts(await ask('我要退货，耳机那单'))).toEqual(['退货的原因是？']);
});

test('whoever lets it be is let be, and an answer that comes later means nothing to it', async () => {
  const { ask } = await talk();
  await ask('我要退货');
  expect(texts(await ask('算了不退了'))).toEqual([say.leftIt]);
  expect(texts(await ask('第一个'))).toEqual([say.rephrase]);
  expect(returns.size).toBe(0);
});

test('three answers that do not fit lead to a person, with what is open', async () => {
  const { ask } = await talk();
  await ask('我要退货');
  for (const _ of [1, 2]) expect(texts(await ask('天上的云真好看啊'))).toEqual(['请问是哪一单？']);
  const last = await ask('天上的云真好看啊');
  expect(texts(last)).toEqual([say.handingOverLost]);
  expect(last.map(({ body }) => body.kind)).toContain('handed-over');
});

const isWritten = ({ body }: Entry) => body.kind === 'connector-called' && body.isWrite;

test('more that is said while the bot acts does not make it act twice', async () => {
  const { ask, say: tell, since } = await talk();
  await ask('我要退货，订单SP20260002');
  expect(texts(await ask('坏了'))).toEqual(['为订单 SP20260002 申请退货，确认吗？']);
  const first = await tell('确认');
  await tell('快一点');
  const entries = await since(first.seq);
  expect(texts(entries)).toEqual(['快一点', '已申请，编号 R1。']);
  expect([returns.size, entries.filter(isWritten).length]).toEqual([1, 1]);
});

test('a turn that broke off after the shop had done it runs again, and the shop does it once', async () => {
  const { ask, say: tell, since } = await talk();
  await ask('我要退货，订单SP20260002');
  expect(texts(await ask('坏了'))).toEqual(['为订单 SP20260002 申请退货，确认吗？']);
  breaksAfterWrite = true;
  const yes = await tell('确认');
  await expect.poll(async () => texts(await since(yes.seq))).toEqual(['已申请，编号 R1。']);
  const entries = await since(yes.seq);
  expect(asked.filter(({ action }) => action === 'request_return')).toHaveLength(2);
  expect([returns.size, entries.filter(isWritten).length]).toEqual([1, 1]);
});

test('a shop that does not answer leads to a person, and nothing is claimed', async () => {
  const { ask } = await talk();
  isDown = true;
  const said = await ask('我要退货');
  isDown = false;
  expect(said.map(({ body }) => body.kind)).toContain('handed-over');
  expect(texts(said).join()).not.toContain('已申请');
});

test('who has proven nothing learns nothing of an order', async () => {
  const { ask } = await talk();
  proofs = { isFresh: false };
  const said = await ask('我要退货');
  proofs = { user: 'u1', isFresh: true };
  expect(asked).toEqual([]);
  // What the business says of it to anybody is said all the same.
  expect(texts(said)).toEqual(['在订单页点“申请退货”。']);
});

test('a wish for a person comes before the matter at hand, which is not taken up again unasked', async () => {
  const { ask, write, ground, teamId } = await talk();
  await ask('我要退货');
  expect(texts(await ask('转人工'))).toEqual([say.handingOver]);
  await write({ kind: 'contact', id: ground.contactId }, [{ kind: 'left-queue' }], teamId);
  expect(texts(await ask('第一个'))).not.toContain('退货的原因是？');
});

const wishesOf = (entries: readonly Entry[]) =>
  entries.flatMap(({ body }) => (body.kind === 'bot-turn' ? (body.dialogue.wishes ?? []) : []));

test('of two wishes the second waits in the log until the case of the first is through', async () => {
  const { ask } = await talk();
  const begun = await ask('我要退货，耳机那单。另外蓝色的杯子多少钱？');
  expect(texts(begun)).toEqual(['退货的原因是？']);
  expect(wishesOf(begun)).toEqual(['蓝色的杯子多少钱']);
  const amid = await ask('坏了');
  expect([texts(amid), wishesOf(amid)]).toEqual([
    ['为订单 SP20260002 申请退货，确认吗？'],
    ['蓝色的杯子多少钱'],
  ]);
  const done = await ask('确认');
  expect(texts(done)).toEqual(['已申请，编号 R1。', say.andNow, '蓝色 20 元。']);
  expect(wishesOf(done)).toEqual([]);
});

test('a question and then a case: the question is answered, and the case begins', async () => {
  const { ask } = await talk();
  const begun = await ask('蓝色的杯子多少钱？还有我要退货');
  expect(texts(begun)).toEqual(['蓝色 20 元。', '请问是哪一单？']);
});

test('two questions in one message are answered in their order', async () => {
  const { ask } = await talk();
  expect(texts(await ask('红色的杯子多少钱？另外蓝色的杯子多少钱'))).toEqual([
    '红色 30 元。',
    '蓝色 20 元。',
  ]);
});

test('a wish said amid a case waits too, and one that is let be leads on to it', async () => {
  const { ask } = await talk();
  await ask('我要退货');
  const amid = await ask('第一个，另外红色的杯子多少钱');
  expect([texts(amid), wishesOf(amid)]).toEqual([['退货的原因是？'], ['红色的杯子多少钱']]);
  expect(texts(await ask('算了不退了'))).toEqual([say.leftIt, say.andNow, '红色 30 元。']);
});

test('what is still open is told to whoever takes over', async () => {
  const { ask } = await talk();
  await ask('我要退货。另外蓝色的杯子多少钱？');
  const last = await ask('转人工');
  expect(last.at(-1)?.body).toMatchObject({ kind: 'handed-over', rule: 'asked', note: '蓝色的杯子多少钱' });
});

test('who asks what holds for everybody is answered, with the case offered; who wants it done has it begun', async () => {
  const { ask } = await talk();
  const [answered] = await ask('怎么退货');
  expect(answered?.body).toMatchObject({
    text: '在订单页点“申请退货”。',
    choices: [{ label: '退货', say: '退货', action: 'say' }],
  });
  expect(texts(await ask('退货'))).toEqual(['请问是哪一单？']);
});

test('who only tells for which order it is wanted takes up the case that was offered', async () => {
  const { ask } = await talk();
  await ask('怎么退货');
  const begun = await ask('SP20260002，蓝色的杯子');
  expect(begun.flatMap(({ body }) => (body.kind === 'bot-turn' ? body.dialogue.frames : []))).toMatchObject([
    { slots: { order: 'SP20260002' } },
  ]);
  const asking = await talk();
  await asking.ask('怎么退货');
  expect(texts(await asking.ask('SP20260002，蓝色的杯子多少钱？'))).toEqual([expect.stringContaining('元')]);
});

test('a turn says why: what was understood, between what it chose, and what the customer felt', async () => {
  const { ask } = await talk();
  const begun = await ask('我要退货，订单SP20260002');
  const trace = begun.flatMap(({ body }) => (body.kind === 'bot-turn' && body.trace ? [body.trace] : []))[0];
  expect(trace).toMatchObject({
    ...{ because: 'flow-asked', settings: 0, locale: 'zh-CN' },
    entities: [{ kind: 'order', value: 'SP20260002' }],
    feeling: { emotion: 'neutral', intensity: 0, level: 0, direction: 'steady' },
  });
  expect(trace?.candidates[0]).toMatchObject({ kind: 'flow' });
  expect(JSON.stringify(trace).length).toBeLessThan(1_000);
});

test('a case that answers questions comes before what the knowledge says, which is told first where the case has to ask; what it was about is meant by who asks on', async () => {
  const { ask, ground } = await talk();
  const cup = (value: string, colour: string) => ({
    ...{ value, label: { 'zh-CN': `${colour}杯子` }, also: [`${colour}的杯子`] },
  });
  await flows.install(ground.workspaceId, {
    name: 'stock',
    definition: {
      ...{ title: { 'zh-CN': '查库存' }, names: [], answers: true, start: 'which' },
      phrases: { 'zh-CN': ['怎么退货', '蓝色的杯子多少钱', '还有货吗'] },
      slots: [
        {
          ...{ name: 'product', kind: 'choice', carries: true, ask: { 'zh-CN': '哪件商品？' } },
          options: [cup('C1', '蓝色'), cup('C2', '绿色')],
        },
      ],
      nodes: [
        { key: 'which', kind: 'collect', slot: 'product', next: 'told' },
        { key: 'told', kind: 'say', words: { 'zh-CN': '{product} 有货。' }, next: 'end' },
        { key: 'end', kind: 'end' },
      ],
    },
  });
  expect(texts(await ask('怎么退货'))).toEqual(['在订单页点“申请退货”。', '哪件商品？']);
  expect(texts(await ask('蓝色的杯子'))).toEqual(['C1 有货。']);
  expect(texts(await ask('还有货吗'))).toEqual(['C1 有货。']);
  expect(texts(await ask('那绿色的杯子呢'))).toEqual(['C2 有货。']);
  // Who names an order does not ask what holds of the goods.
  expect(texts(await ask('SP20260002 蓝色的杯子多少钱')).join()).not.toContain('有货');
});

test('who is not signed in proves an order is theirs by a code, which stands nowhere but in their own words', async () => {
  proofs = { isFresh: false };
  codes.isOffered = true;
  codes.made.length = 0;
  const { ask } = await talk();
  const begun = await ask('我要退货，订单SP20260002');
  expect(texts(begun)).toEqual([proofWords['zh-CN'].askAddress('SP20260002')]);
  const sent = await ask('13800001111');
  expect(texts(sent)).toEqual([proofWords['zh-CN'].askCode('138****11')]);
  const [code = ''] = codes.made;
  expect(sent.map(({ body }) => body.kind)).toEqual(['connector-called', 'message', 'bot-turn']);
  expect(JSON.stringify(sent)).not.toContain(code);
  expect(texts(await ask('000000'))).toEqual([
    proofWords['zh-CN'].wrongCode,
    proofWords['zh-CN'].askCode('138****11'),
  ]);
  const proven = await ask(code);
  expect(texts(proven)).toEqual([proofWords['zh-CN'].proven, '退货的原因是？']);
  expect(JSON.stringify(proven)).not.toContain(code);
  codes.isOffered = false;
  proofs = { user: 'u1', isFresh: true };
});

test('who asks of their own and has yet to prove who they are is told what holds for all first, unless an order is named', async () => {
  proofs = { isFresh: false };
  codes.isOffered = true;
  const answer = '在订单页点“申请退货”。';
  const asked = texts(await (await talk()).ask('帮我退了昨天那个杯子行吗'));
  expect(asked).toEqual([expect.stringContaining(answer), proofWords['zh-CN'].askOrder]);
  const named = texts(await (await talk()).ask('SP20260002 想退货，可以退货吗'));
  expect(named).toEqual([proofWords['zh-CN'].askAddress('SP20260002')]);
  codes.isOffered = false;
  proofs = { user: 'u1', isFresh: true };
});

test.each([
  ['a yes', '确认'],
  ['what nobody understands', '今天天气怎么样'],
])(
  '%s to what was asked half an hour ago changes nothing, and the case can be begun anew',
  async (_, late) => {
    const { ask, id } = await talk();
    await ask('我要退货，耳机那单，坏了');
    expect(asked.map(({ action }) => action)).toEqual(['list_orders']);
    await kernel.database.system.run(
      sql`update entry set at = at - interval '31 minutes' where conversation_id = ${id}`,
    );
    const said = await ask(late);
    expect(texts(said)).toEqual([say.lapsed('退货')]);
    expect(asked.map(({ action }) => action)).toEqual(['list_orders']);
    expect(said.findLast(({ body }) => body.kind === 'bot-turn')?.body).toMatchObject({
      dialogue: { frames: [], last: expect.stringMatching(/^flw_/) },
    });
    expect(texts(await ask('退货'))[0]).toBe('请问是哪一单？');
  },
);

test('a yes after a while is still one', async () => {
  const { ask, id } = await talk();
  await ask('我要退货，耳机那单，坏了');
  await kernel.database.system.run(
    sql`update entry set at = at - interval '29 minutes' where conversation_id = ${id}`,
  );
  await ask('确认');
  expect(asked.map(({ action }) => action)).toContain('request_return');
});

test('a flow hands over to the team that it names, and to the default one where there is none called so', async () => {
  const staged = await stageTalk(kernel, conversations, knowledge);
  const { workspaceId } = staged.ground;
  const complaints = newId('tem');
  await kernel.database.system.run(
    sql`insert into team (id, workspace_id, name) values (${complaints}, ${workspaceId}, 'Complaints')`,
  );
  const complaint = {
    name: 'complaint',
    definition: {
      ...{ title: { 'zh-CN': '投诉' }, phrases: { 'zh-CN': ['投诉登记'] }, names: [], slots: [] },
      ...{ start: 'over', nodes: [{ key: 'over', kind: 'hand-over' as const, team: 'complaints' }] },
    },
  };
  await flows.install(workspaceId, complaint);
  const teamOf = (entries: readonly Entry[]) =>
    entries.flatMap(({ body }) => (body.kind === 'handed-over' ? [body.team] : []));
  expect(teamOf(await staged.ask('投诉登记'))).toEqual([complaints]);
  const other = await stageTalk(kernel, conversations, knowledge);
  await flows.install(other.ground.workspaceId, complaint);
  expect(teamOf(await other.ask('投诉登记'))).toEqual([other.teamId]);
});
