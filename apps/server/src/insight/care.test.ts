import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../kernel/database/index.ts';
import { openDesk } from '../knowledge/testing/index.ts';
import { type InsightHouse, openInsight, stageInsight } from './testing/index.ts';

let house: InsightHouse;
beforeAll(async () => {
  house = await openInsight();
});
afterAll(() => house.close());
const stand = () => stageInsight(house);

const fileOf = (name: string, text: string) => ({
  name,
  type: '',
  stream: Readable.from([Buffer.from(text)]),
});

test('talks of before become proposals with counts, and other ways to ask what is known; a wrong row and nothing comes in', async () => {
  const at = await stand();
  const logs = async () => (await at.ask('listChatLogs')).data;
  const send = async (name: string, text: string) => {
    const { id } = await at.ask('startChatLog', { file: fileOf(name, text) });
    const find = async () => (await logs()).find((log) => log.id === id);
    await expect.poll(async () => (await find())?.state, { timeout: 20_000 }).not.toBe('reading');
    return find();
  };
  const good = [
    '会话,角色,内容',
    ...['1', '2'].flatMap((talk) => [
      `${talk},客户,礼品卡可以叠加几张使用`,
      `${talk},客服,一笔订单最多可以叠加使用三张礼品卡。`,
    ]),
    '3,客户,怎么退货',
    '3,客服,签收后 7 天内在订单页申请退货即可。',
    '4,客户,请问怎么退货啊',
    '4,客服,签收后 7 天内在订单页申请退货即可。',
  ].join('\n');
  expect(await send('bad.csv', `${good}\n5,,没有人说`)).toMatchObject({
    state: 'refused',
    found: 0,
    errors: [{ row: 10, problem: 'nobody is named who says this' }],
  });
  expect(await at.lessons()).toEqual([]);
  expect(await send('good.csv', good)).toMatchObject({ state: 'done', talks: 4, lines: 8, progress: 1 });
  const found = await at.lessons();
  expect(found[0]).toMatchObject({
    kind: 'answer',
    source: 'log',
    asked: '礼品卡可以叠加几张使用',
    times: 2,
  });
  expect(found.slice(1)).toMatchObject([{ kind: 'wording', question: at.known, asked: '请问怎么退货啊' }]);
  const done = (await logs()).find(({ state }) => state === 'done');
  await at.ask('dropChatLog', { params: { chatLogId: done?.id } });
  expect(await at.lessons()).toEqual([]);
});

test('a chat log that was cut off half-way is read anew and comes in once, however often it is begun', async () => {
  const at = await stand();
  const { system } = house.kernel.database;
  const text = [
    '会话,角色,内容',
    '1,客户,礼品卡可以叠加几张使用',
    '1,客服,一笔订单最多可以叠加使用三张礼品卡。',
  ].join('\n');
  const { id } = await at.ask('startChatLog', { file: fileOf('talks.csv', text) });
  const state = async () => (await at.ask('listChatLogs')).data.map((log) => [log.state, log.found]);
  await expect.poll(state).toEqual([['done', 1]]);
  const begin = async (time: number) => {
    const payload = { workspaceId: at.workspaceId, chatLogId: id };
    await house.kernel.jobs.add(system, {
      ...{ kind: 'read-chat-log', workspaceId: at.workspaceId, payload, key: `again ${time}` },
    });
    house.kernel.jobs.nudge();
    await expect.poll(() => system.rows(sql`select 1 from job where kind = 'read-chat-log'`)).toEqual([]);
  };
  await begin(1);
  expect(await at.lessons()).toMatchObject([{ asked: '礼品卡可以叠加几张使用', times: 1 }]);
  // As whoever died amid it leaves it: begun, and nothing kept.
  await system.run(sql`delete from lesson where log_id = ${id}`);
  await system.run(
    sql`update chat_log set state = 'reading', progress = 0.7, found = 0, bytes = ${Buffer.from(text)} where id = ${id}`,
  );
  await begin(2);
  expect(await state()).toEqual([['done', 1]]);
  expect(await at.lessons()).toMatchObject([{ asked: '礼品卡可以叠加几张使用', times: 1 }]);
});

test('what wants looking after is told, and what is confirmed is stale no more', async () => {
  const at = await stand();
  const { system } = house.kernel.database;
  const later = new Date(house.kernel.clock.now() + 86_400_000).toISOString();
  const write = async (questions: string[], answer: string, validTo: string | null = null) =>
    (
      await house.knowledge.createQuestion(at.caller, {
        ...{ kind: 'qa', category: '', tags: [], related: [], validFrom: null, validTo, publish: true },
        wordings: { 'zh-CN': { questions, answer } },
      })
    ).id;
  const [ending, twin, rival] = [
    await write(['双十一活动什么时候结束'], '十一月十二日零点。', later),
    await write(['会员怎么升级'], '一年内消费满一千元自动升级。'),
    await write(['会员如何升级'], '一年内消费满两千元自动升级。'),
  ];
  await system.run(sql`update question set updated_at = now() - interval '1 year' where id = ${at.known}`);
  for (let count = 0; count < 2; count += 1) house.knowledge.countAnswered(twin, 'en');
  await house.knowledge.flushCounts();
  const conversation = await at.talk(['contact', '会员怎么升级']);
  await system.run(
    sql`insert into answer_vote (conversation_id, seq, workspace_id, question_id, is_helpful, at) values (${conversation}, 2, ${at.workspaceId}, ${rival}, false, now())`,
  );
  await at.ask('checkKnowledge');
  const read = () => at.ask('getKnowledgeHealth');
  await expect.poll(async () => (await read()).pairsCheckedAt, { timeout: 20_000 }).not.toBeNull();
  const health = await read();
  expect(health.published).toBe(4);
  expect(health.stale.map(({ question }) => question)).toEqual([at.known]);
  expect(health.unused.map(({ question }) => question)).toEqual([at.known]);
  expect(health.expiring).toMatchObject([{ question: ending, at: later }]);
  expect(health.untranslated).toMatchObject([{ question: twin, locale: 'en', count: 2 }]);
  expect(health.lowRated).toMatchObject([{ question: rival, count: 1 }]);
  expect(health.conflicts.map(({ a, b }) => [a.question, b.question].toSorted())).toEqual([
    [twin, rival].toSorted(),
  ]);
  expect(health.conflicts.flatMap(({ a, b }) => [a.answer, b.answer]).toSorted()).toEqual(
    ['一年内消费满一千元自动升级。', '一年内消费满两千元自动升级。'].toSorted(),
  );
  await at.ask('confirmQuestion', { params: { questionId: at.known } });
  expect((await read()).stale).toEqual([]);
});

test('two entries that somebody has read and confirmed are no pair, until one of them changes', async () => {
  const at = await stand();
  const write = (question: string, answer: string) =>
    house.knowledge.createQuestion(at.caller, {
      ...{ kind: 'qa', category: '', tags: [], related: [], validFrom: null, validTo: null, publish: true },
      wordings: { 'zh-CN': { questions: [question], answer } },
    });
  const [one, other] = [
    await write('积分怎么用', '一百分抵一元。'),
    await write('积分可以怎么用', '五十分抵一元。'),
  ];
  await at.ask('checkKnowledge');
  const conflicts = async () => (await at.ask('getKnowledgeHealth')).conflicts.length;
  await expect.poll(conflicts, { timeout: 20_000 }).toBe(1);
  await at.ask('confirmQuestion', { params: { questionId: one.id } });
  expect(await conflicts()).toBe(1);
  await at.ask('confirmQuestion', { params: { questionId: other.id } });
  expect(await conflicts()).toBe(0);
  await house.kernel.database.system.run(
    sql`update question set updated_at = now() + interval '1 minute' where id = ${other.id}`,
  );
  expect(await conflicts()).toBe(1);
});

test('a search that is typed letter by letter counts once, and one that finds nothing is told', async () => {
  const at = await stand();
  const desk = openDesk(house.knowledge.routes, at.caller);
  for (const q of ['退', '退货', '退', '退货']) await desk('listQuestions', { query: { q } });
  for (const q of ['量子', '量子纠缠']) await desk('listQuestions', { query: { q } });
  await house.knowledge.flushCounts();
  const { hotSearches, emptySearches } = await at.ask('getKnowledgeHealth');
  expect(hotSearches).toMatchObject([
    { text: '退货', times: 1, empty: 0 },
    { text: '量子纠缠', times: 1, empty: 1 },
  ]);
  expect(emptySearches.map(({ text }) => text)).toEqual(['量子纠缠']);
});
