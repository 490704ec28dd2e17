import { type KnowledgeModel, type ModelId, modelEndpoints } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createKnowledge, type Knowledge } from '../index.ts';
import { stageShop } from '../testing/index.ts';

const asks = {
  return:
    '怎么退货|我想退货|退货流程是什么|不想要了怎么退|东西可以退吗|退货去哪里申请|想把衣服退掉|收到后能退吗',
  invoice:
    '怎么开发票|发票在哪里开|可以补开发票吗|我要电子发票|发票抬头怎么改|开票要多久|能开专票吗|发票怎么下载',
  price:
    '降价了能补差价吗|刚买就便宜了|价格保护怎么申请|买贵了怎么办|价保多少天|差价退给我|能保价吗|便宜了退差价',
  login: '忘记密码了|登录不上|密码怎么重置|账号进不去|收不到验证码|怎么找回账号|登录一直失败|改密码在哪里',
};

let kernel: TestKernel;
let knowledge: Knowledge;
let refusal: Refusal | undefined;
beforeAll(async () => {
  kernel = await testKernel();
  knowledge = createKnowledge(kernel, {
    writeAudit: async () => {},
    beforePublish: async (_editor, { cause }) => {
      if (cause === 'model' && refusal) throw refusal;
    },
  });
  await kernel.jobs.start();
});
afterAll(() => kernel.close());

async function stand() {
  const { workspaceId, hire } = await stageShop(kernel);
  const caller = await hire('admin');
  const topics = Object.entries(asks).map(([key, row]) => ({
    ...{ key, category: '' },
    wordings: {
      'zh-CN': { questions: row.split('|').flatMap((each) => [each, `你好，${each}`]), answer: key },
    },
  }));
  await knowledge.importQuestions(workspaceId, 'Demo', topics);
  const call = async (name: keyof typeof modelEndpoints, modelId?: ModelId) => {
    const route = knowledge.routes.find((each) => each.endpoint === modelEndpoints[name]);
    return route?.handle(
      { params: { workspaceId, modelId }, query: {}, body: {} } as never,
      caller,
      {} as never,
    );
  };
  const models = async () => ((await call('listModels')) as { data: KnowledgeModel[] }).data;
  const waiting = async () =>
    (
      await kernel.database.system.find<{ s: number }>(
        sql`select extract(epoch from run_at - now())::float8 as s from job where workspace_id = ${workspaceId} and kind = 'learn-by-itself'`,
      )
    )?.s;
  return { workspaceId, call, models, waiting };
}

test('what is published is learnt by itself and goes live', async () => {
  const { workspaceId, models } = await stand();
  await knowledge.learn(workspaceId);
  expect(await models()).toMatchObject([{ state: 'live', number: 1, begunBy: 'system' }]);
});

test('learning waits until whoever writes is quiet, and is at most once an hour', async () => {
  const { workspaceId, models, waiting } = await stand();
  expect(await waiting()).toBeGreaterThan(20);
  await knowledge.learn(workspaceId);
  await kernel.database.system.run(sql`update job set run_at = now() where workspace_id = ${workspaceId}`);
  kernel.jobs.nudge();
  await expect.poll(waiting, { timeout: 5_000 }).toBeGreaterThan(3000);
  expect(await models()).toHaveLength(1);
});

test('when it is time, what was changed since is learnt', async () => {
  const { workspaceId, models } = await stand();
  await kernel.database.system.run(sql`update job set run_at = now() where workspace_id = ${workspaceId}`);
  kernel.jobs.nudge();
  await expect
    .poll(async () => (await models()).map(({ state }) => state), { timeout: 20_000 })
    .toEqual(['live']);
});

test('once people have trained a model, or taken one back, models are theirs', async () => {
  const one = await stand();
  const made = (await one.call('trainModel')) as KnowledgeModel;
  await expect.poll(async () => (await one.models())[0]?.state, { timeout: 20_000 }).toBe('ready');
  await knowledge.learn(one.workspaceId);
  expect((await one.models()).map(({ id, state }) => [id, state])).toEqual([[made.id, 'ready']]);

  const other = await stand();
  await knowledge.learn(other.workspaceId);
  const [live] = await other.models();
  await other.call('withdrawModel', live?.id);
  await knowledge.learn(other.workspaceId);
  expect((await other.models()).map(({ state }) => state)).toEqual(['retired']);
});

test('a model with which a test of the bot fails stands ready, for people to look at', async () => {
  const { workspaceId, models } = await stand();
  refusal = new Refusal('regression.failed');
  await knowledge.learn(workspaceId);
  refusal = undefined;
  expect((await models()).map(({ state }) => state)).toEqual(['ready']);
});
