import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createKnowledge, type Knowledge } from '../index.ts';
import { type Desk, openDesk, stageShop } from '../testing/index.ts';

const clock: FakeClock = fakeClock();
const writeAudit = async () => {};
let kernel: TestKernel;
let twin: TestKernel;
let here: Knowledge;
let there: Knowledge;
beforeAll(async () => {
  kernel = await testKernel({ clock });
  twin = await testKernel({ share: kernel, clock });
  here = createKnowledge(kernel, { writeAudit });
  there = createKnowledge(twin, { writeAudit });
});
afterAll(async () => {
  await twin.close();
  await kernel.close();
});

async function stand() {
  const shop = await stageShop(kernel);
  const desk = openDesk(here.routes, await shop.hire('supervisor'));
  const topics = [
    ['怎么领取优惠券', '在首页领取'],
    ['怎么领取赠品', '随单寄出'],
    ['怎么领取积分', '签到'],
    ['云杉手环怎么充电', '用磁吸线'],
    ['怎么修改收货地址', '在订单页修改'],
    ['退货运费谁出', '质量问题我们出'],
  ].map(([question = '', answer = '']) => ({
    key: question,
    category: '',
    wordings: { 'zh-CN': { questions: [question], answer } },
  }));
  await here.importQuestions(shop.workspaceId, 'Demo', topics);
  return { workspaceId: shop.workspaceId, desk };
}
const best = async (
  knowledge: Knowledge,
  { workspaceId }: { workspaceId: `wsp_${string}` },
  text: string,
) => {
  const { understanding, candidates } = await knowledge.understand(workspaceId, text);
  return `${understanding.decision} ${candidates[0]?.matched ?? ''}`;
};
const save = (desk: Desk, synonyms: string[][], version: number, words: string[] = []) =>
  desk('changeVocabulary', { body: { synonyms, words, version } });

test('a synonym is understood at once, in every process, whichever word the examples use', async () => {
  const at = await stand();
  const before = await best(here, at, '怎么领取羊毛');
  expect(before).not.toBe('sure 怎么领取优惠券');
  await best(there, at, 'x');
  // The standard word of the group is one that no example has.
  await save(
    at.desk,
    [
      ['福利', '优惠券', '羊毛'],
      ['腕带', '手环'],
    ],
    0,
  );
  expect(await best(here, at, '怎么领取羊毛')).toBe('sure 怎么领取优惠券');
  expect(await best(here, at, '云杉腕带怎么充电')).toBe('sure 云杉手环怎么充电');
  await expect.poll(() => best(there, at, '怎么领取羊毛')).toBe('sure 怎么领取优惠券');
  await save(at.desk, [], 1);
  expect(await best(here, at, '怎么领取羊毛')).toBe(before);
});

test('a question that comes later stands under its synonyms too, and completions are as they were written', async () => {
  const at = await stand();
  await save(at.desk, [['福利', '优惠券', '羊毛']], 0);
  await at.desk('createQuestion', {
    body: { wordings: { 'zh-CN': { questions: ['优惠券过期了怎么办'], answer: '补发' } } },
  });
  expect(await best(here, at, '羊毛过期了怎么办')).toBe('sure 优惠券过期了怎么办');
  const offered = (await here.suggestPrefix(at.workspaceId, '优惠券')).map(({ text }) => text);
  expect(offered).toContain('优惠券过期了怎么办');
  expect((await here.suggestPrefix(at.workspaceId, '福利')).map(({ text }) => text)).not.toContain(
    '福利过期了怎么办',
  );
});

test('a slip is mended towards the words of the workspace', async () => {
  const at = await stand();
  await here.importQuestions(at.workspaceId, 'Demo', [
    { key: 'en', category: '', wordings: { en: { questions: ['How long is the warranty'], answer: 'x' } } },
  ]);
  await save(at.desk, [], 0, ['warranty']);
  await expect
    .poll(() => best(here, at, 'how long is teh warantee warrantty'))
    .toContain('How long is the warranty');
});

test('of two who save over the same version one is told', async () => {
  const { desk } = await stand();
  expect(await desk('getVocabulary')).toEqual({ synonyms: [], words: [], version: 0 });
  const saves = await Promise.allSettled([save(desk, [['a', 'b']], 0), save(desk, [['c', 'd']], 0)]);
  expect(saves.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const kept = await desk('getVocabulary');
  expect(kept.version).toBe(1);
  await expect(save(desk, [], 5)).rejects.toMatchObject({ code: 'object.changed' });
  expect(await save(desk, [['e', 'f']], 1, ['词'])).toEqual({
    synonyms: [['e', 'f']],
    words: ['词'],
    version: 2,
  });
});
