import type { Entry, FlowDefinition } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stageBot } from '../testing/index.ts';

const caseOf = (
  title: string,
  phrases: string[],
  words: string,
  more: Partial<FlowDefinition> = {},
): FlowDefinition => ({
  ...{ title: { 'zh-CN': title }, phrases: { 'zh-CN': phrases }, names: [], slots: [], start: 'told' },
  nodes: [
    { key: 'told', kind: 'say', words: { 'zh-CN': words }, next: 'end' },
    { key: 'end', kind: 'end' },
  ],
  ...more,
});
const thing = {
  ...{ name: 'product', kind: 'choice' as const, carries: true, ask: { 'zh-CN': '哪件？' } },
  options: [
    { value: 'V1', label: { 'zh-CN': '花瓶' }, also: [] },
    { value: 'L1', label: { 'zh-CN': '台灯' }, also: [] },
  ],
};
const flows = [
  caseOf(
    '退定金',
    ['把定金退给我', '我付过定金了想退', '定金付了能退回来吗', '我交的定金退我', '申请退定金'],
    '定金不退。',
  ),
  caseOf(
    '预售尾款',
    ['尾款什么时候付', '我的尾款哪天能付', '哪天付尾款', '尾款几号开始付', '尾款怎么付'],
    '尾款明天开放。',
  ),
  caseOf(
    '退款进度',
    ['我的退款办好了吗', '退款到哪了', '退款完成了没有', '退款还没到', '钱退了吗'],
    '花瓶的 50 元已退。',
  ),
  caseOf(
    '退货',
    ['我要退货', '帮我把货退了', '不想要了，退货', '收到了不喜欢，退掉', '这件退了'],
    '要退哪件？',
  ),
  caseOf(
    '查库存',
    ['什么时候再有货', '还有货吗', '什么时候补货', '哪天能再买到', '有没有货'],
    '十天后到货：{product}',
    {
      ...{ answers: true, slots: [thing], start: 'what' },
      nodes: [
        { key: 'what', kind: 'collect', slot: 'product', next: 'told' },
        { key: 'told', kind: 'say', words: { 'zh-CN': '十天后到货：{product}' }, next: 'end' },
        { key: 'end', kind: 'end' },
      ],
    },
  ),
  caseOf(
    '取消订单',
    ['帮我取消订单', '单子不要了撤掉', '取消我的那单', '把订单撤了', '不买了取消'],
    '取消吗？',
    {
      start: 'sure',
      nodes: [
        { key: 'sure', kind: 'confirm', words: { 'zh-CN': '取消吗？' }, yes: 'end', no: 'end' },
        { key: 'end', kind: 'end' },
      ],
    },
  ),
  caseOf(
    '改地址',
    ['帮我改地址', '换个地方收货', '地址填错了', '送到别处去', '收件人要换'],
    '改好了：{where}',
    {
      slots: [
        { name: 'where', kind: 'address', options: [], ask: { 'zh-CN': '哪里？' } },
        { name: 'who', kind: 'person', options: [], ask: { 'zh-CN': '谁？' } },
      ],
    },
  ),
];
let bot: Awaited<ReturnType<typeof stageBot>>;
beforeAll(async () => {
  bot = await stageBot();
});
afterAll(() => bot.close());

async function talk() {
  const staged = await bot.talk({ topics: [] });
  for (const definition of flows)
    await bot.flows.install(staged.ground.workspaceId, { name: `f${flows.indexOf(definition)}`, definition });
  return staged;
}
const said = (entries: readonly Entry[]) =>
  entries.flatMap(({ body }) => (body.kind === 'message' ? [body.text?.split('\n').at(-1)] : []));

test('what is stated is asked of, and begins no case of its own', async () => {
  const { ask } = await talk();
  expect(said(await ask('花瓶我付过定金了，尾款哪天能付'))).toEqual(['尾款明天开放。']);
});

test('what a case has told of is the thing that is asked of next', async () => {
  const { ask } = await talk();
  await ask('退款到哪了');
  expect(said(await ask('那个什么时候再有货'))).toEqual(['十天后到货：V1']);
});

test('whoever tells where and to whom, and asks for nothing, wants it sent there', async () => {
  const { ask } = await talk();
  expect(said(await ask('南京市鼓楼区汉口路22号4幢301室，周宁，13900002222'))).toEqual([
    '改好了：南京市鼓楼区汉口路22号4幢301室',
  ]);
});

test('one case is let be for another in one go', async () => {
  const { ask } = await talk();
  await ask('帮我取消订单');
  const told = said(await ask('哎先别取消了，收到了不喜欢，退掉，我要退货'));
  expect(told.at(-1)).toBe('要退哪件？');
});
