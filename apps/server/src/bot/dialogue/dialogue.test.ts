import {
  type Content,
  checkFlow,
  content,
  type FlowDefinition,
  type FlowFrame,
  flowDefinition,
  flowFrame,
} from '@parley/contract';
import { findEntities } from '@parley/nlu';
import { expect, test } from 'vitest';
import { returnFlow } from '../testing/return-flow.ts';
import { beginFlow, hearInFlow, takeOutcome } from './hear-in-flow.ts';
import { type Progress, runFlow } from './run-flow.ts';
import type { Said, Scene } from './scene.ts';
import { writeBlocks, writeValue, writeWords } from './write-words.ts';

const scene: Scene = {
  locale: 'zh-CN',
  customer: { name: '林晓', level: 'Gold', phone: null, email: null },
  proof: 'identity',
  spokenOf: [],
};
const said = (text: string): Said => ({
  text,
  entities: findEntities(text, { now: new Date('2026-11-21T10:00:00Z'), timeZone: 'Asia/Shanghai' }),
});
const begin = (text: string, at: Scene = scene) =>
  runFlow(
    returnFlow,
    beginFlow(
      { id: 'flw_00000000000000000000000000', version: 1, begun: 7, definition: returnFlow },
      said(text),
      at,
    ),
    at,
  );
const orders = {
  number: ['SP20260001', 'SP20260002', 'SP20260003'],
  title: ['云杉 X1 手机 黑色', '云杉 Buds 2 耳机 白色', '跑鞋 蓝色 42'],
  day: ['2026-11-21', '2026-11-20', '2026-11-01'],
};
const called = (frame: FlowFrame, values: Record<string, string | string[]> = orders, isWrite = false) =>
  runFlow(returnFlow, takeOutcome(returnFlow, frame, { kind: 'called', values, isWrite }), scene);
const textsOf = ({ acts }: Progress) => acts.flatMap((act) => (act.kind === 'say' ? [act.text] : []));
const go = (frame: FlowFrame, text: string, at: Scene = scene) => {
  const hearing = hearInFlow(returnFlow, frame, said(text), at);
  if (hearing.kind === 'left') throw new Error('left');
  return { ...runFlow(returnFlow, hearing.frame, at), heard: hearing.kind };
};

test('a whole return: looked up, asked, confirmed, done once', () => {
  const first = begin('我要退货');
  expect(first.rest).toBe('call');
  const which = called(first.frame);
  expect(textsOf(which)).toEqual(['请问是哪一单？']);
  const why = go(which.frame, '蓝色的那双');
  expect([why.frame.slots.order, ...textsOf(why)]).toEqual(['SP20260003', '退货的原因是？']);
  const sure = go(why.frame, '穿了两天就坏了');
  expect(textsOf(sure)).toEqual(['为订单 SP20260003 申请退货，确认吗？']);
  const send = go(sure.frame, '好的');
  expect(send.acts).toEqual([
    {
      ...{ kind: 'call', connector: 'shop', action: 'request_return' },
      inputs: { order: 'SP20260003', reason: 'quality' },
    },
  ]);
  const done = called(send.frame, { id: 'R1' }, true);
  expect([textsOf(done), done.rest, done.frame.writes]).toEqual([['已申请，编号 R1。'], 'ended', 1]);
});

test('what the first message tells is not asked again', () => {
  const which = called(begin('订单SP20260002耳机坏了要退货').frame);
  expect(textsOf(which)).toEqual(['为订单 SP20260002 申请退货，确认吗？']);
  expect(which.frame.slots).toEqual({ order: 'SP20260002', reason: 'quality' });
});

test('which of a list is meant is told by the first words, whatever else they tell', () => {
  const sure = called(begin('蓝色跑鞋坏了，我要退货').frame);
  expect(sure.frame.slots).toEqual({ order: 'SP20260003', reason: 'quality' });
});

test.each([
  ['第二个', 'SP20260002'],
  ['2', 'SP20260002'],
  ['昨天那单', 'SP20260002'],
  ['SP20260001', 'SP20260001'],
  ['耳机', 'SP20260002'],
  ['最后一个', 'SP20260003'],
  ['不是耳机，是跑鞋', 'SP20260003'],
  ['no not the X1 lol the Buds', 'SP20260002'],
])('%s chooses %s from what was shown', (text, order) => {
  expect(go(called(begin('我要退货').frame).frame, text).frame.slots.order).toBe(order);
});

test('an order spoken of before is meant by "that one"', () => {
  const at: Scene = { ...scene, spokenOf: [{ kind: 'order', value: 'SP20260002', label: '耳机' }] };
  expect(begin('刚才那个订单我要退货', at).frame.slots.order).toBe('SP20260002');
});

test('a correction amid the questions changes what was said, and is asked for confirmation anew', () => {
  const why = go(called(begin('我要退货').frame).frame, '第一个');
  const again = go(why.frame, '不对，是昨天那单');
  expect(again.heard).toBe('corrected');
  expect(again.frame.slots.order).toBe('SP20260002');
  const sure = go(called(again.frame).frame, '不喜欢');
  expect(textsOf(sure)).toEqual(['为订单 SP20260002 申请退货，确认吗？']);
  const changed = go(sure.frame, '不是这个，是SP20260003');
  expect(textsOf(called(changed.frame))).toEqual(['为订单 SP20260003 申请退货，确认吗？']);
});

test.each([
  ['不是耳机，是跑鞋', 'SP20260003'],
  ['不是SP20260002，是SP20260001', 'SP20260001'],
  ['no, not SP20260002, SP20260003 please', 'SP20260003'],
  ['SP20260002ではなく、SP20260001です', 'SP20260001'],
])('%s is about what stands after the no', (text, order) => {
  const why = go(called(begin('我要退货').frame).frame, '第二个');
  expect(go(why.frame, text).frame.slots.order).toBe(order);
});

test('nothing is changed for good without a yes, and after it a correction does not do it twice', () => {
  const sure = called(begin('订单SP20260002坏了要退货').frame);
  expect(go(sure.frame, '不了').rest).toBe('ended');
  expect(go(sure.frame, '为什么').heard).toBe('missed');
  const done = called(go(sure.frame, '确认').frame, { id: 'R1' }, true);
  expect(hearInFlow(returnFlow, done.frame, said('不对，是SP20260003'), scene).kind).toBe('missed');
});

test('a reason at a yes or no is taken in, and no miss', () => {
  const sure = called(begin('订单SP20260002坏了要退货').frame);
  const heard = go(sure.frame, '没啥，手头紧');
  expect([heard.heard, heard.frame.misses, ...textsOf(heard)]).toEqual([
    'explained',
    0,
    '为订单 SP20260002 申请退货，确认吗？',
  ]);
});

test('of an answer that is corrected within itself, what was meant in the end counts', () => {
  const which = called(begin('我要退货').frame);
  expect(go(which.frame, '手机……呃说错了，耳机').frame.slots.order).toBe('SP20260002');
  const why = go(which.frame, '第一个');
  expect(go(why.frame, '不想要，啊不对，是坏了').frame.slots.reason).toBe('quality');
});

test('what is surely a question of the business by its words alone is no digression where it names what is asked about', () => {
  const sure = called(begin('订单SP20260002坏了要退货').frame);
  const scene2 = { ...scene, things: [{ slot: 'product', value: 'H300', names: ['耳机', 'buds'] }] };
  const heard = hearInFlow(returnFlow, sure.frame, { ...said('就 buds 那个'), isQuestion: true }, scene2);
  expect(heard.kind).toBe('answered');
  const asks = hearInFlow(returnFlow, sure.frame, { ...said('buds 多少钱'), isQuestion: true }, scene2);
  expect(asks.kind).toBe('missed');
});

test('what is named beside another wish is not meant for the case that waits for a yes', () => {
  const { frame } = called(begin('订单SP20260002坏了要退货').frame);
  const aside = hearInFlow(returnFlow, frame, { ...said('SP20260001到哪了'), isAside: true }, scene);
  expect(aside.kind).toBe('missed');
  expect(go(frame, 'SP20260001').frame.slots.order).toBe('SP20260001');
});

test('what does not fit is asked again in other words', () => {
  const why = go(called(begin('我要退货').frame).frame, '第一个');
  const missed = go(why.frame, '今天天气真好');
  expect([missed.heard, missed.frame.misses, ...textsOf(missed)]).toEqual(['missed', 1, '请选一个原因。']);
});

test('who says once more what is known is asked on, and has not missed the question', () => {
  const why = go(called(begin('我要退货').frame).frame, '第二个');
  const again = go(why.frame, 'SP20260002，吊牌都在');
  expect([again.heard, again.frame.misses, ...textsOf(again)]).toEqual(['answered', 0, '退货的原因是？']);
  const sure = go(called(begin('订单SP20260002坏了要退货').frame).frame, 'SP20260002');
  expect([sure.rest, sure.frame.misses]).toEqual(['confirm', 0]);
  expect(go(sure.frame, '对，退货').rest).toBe('call');
});

test('one may leave at any step', () => {
  const which = called(begin('我要退货').frame);
  expect(hearInFlow(returnFlow, which.frame, said('算了不退了'), scene)).toEqual({ kind: 'left' });
});

test('a refusal of the shop goes where the flow says, an unforeseen one to a person', () => {
  const send = go(called(begin('订单SP20260002坏了要退货').frame).frame, '确认');
  const refused = (failure: string) =>
    runFlow(returnFlow, takeOutcome(returnFlow, send.frame, { kind: 'refused', failure }), scene);
  expect(textsOf(refused('too_late'))).toEqual(['已超过退货期。']);
  expect(refused('unreachable').rest).toBe('handed-over');
});

test('who has proven nothing is asked to, and goes to a person where it does not help', () => {
  const at: Scene = { ...scene, proof: 'nobody' };
  const asked = begin('我要退货', at);
  expect([asked.rest, asked.acts]).toEqual(['verify', [{ kind: 'verify', needs: 'identity' }]]);
  const answer = (proof: 'nobody' | 'identity') =>
    runFlow(returnFlow, takeOutcome(returnFlow, asked.frame, { kind: 'verified', proof }), { ...at, proof });
  expect(answer('identity').rest).toBe('call');
  expect(answer('nobody').rest).toBe('handed-over');
});

test('what a vendor writes brings no link, line or markup into the words', () => {
  expect(writeValue('ok https://evil.example/x **bold** [a](b)\nnext', 'en')).toBe('ok  bold a(b) next');
});

test('hundredths are written as money and moments as days, as the reader writes them', () => {
  const frame = {
    ...begin('我要退货').frame,
    calls: { order: { total: 299_900, odd: 1_050, at: '2026-11-20T20:00:00Z' } },
  };
  const words = {
    'zh-CN': '{order.total|CNY}，{order.odd|CNY}，{order.at|day}',
    en: '{order.total|CNY}, {order.at|day}',
  };
  expect(writeWords(words, frame, scene)).toBe('¥2,999，¥10.50，11月21日');
  expect(writeWords(words, frame, { ...scene, locale: 'en' })).toBe('¥2,999, November 20');
  const after = (days: number) => ({ ...scene, nowMs: Date.UTC(2026, 10, 20 - days, 18) });
  const day = { 'zh-CN': '{order.at|day}', en: '{order.at|day}' };
  expect([-1, 0, 1, 2].map((days) => writeWords(day, frame, after(days)))).toEqual([
    ...['昨天 11月21日', '今天 11月21日', '明天 11月21日', '11月21日'],
  ]);
  expect(writeWords(day, frame, { ...after(1), locale: 'en' })).toBe('November 20, tomorrow');
  // In Japanese too it is the sign of the yuan's own prices, not the wide one of the yen.
  const yuan = { ja: '{order.total|CNY}' };
  expect(writeWords(yuan, frame, { ...scene, locale: 'ja' })).toBe('¥2,999');
});

test('values stand in rich words as in plain ones, bring no markup of their own, and keep to what fits', () => {
  const { frame } = called(begin('我要退货').frame, {
    ...orders,
    title: ['**跑鞋**', '[x](https://evil.example)'],
  });
  const blocks: Content = [
    { kind: 'text', text: '**{orders.title}**' },
    { kind: 'buttons', buttons: [{ does: 'say', label: '{orders.number}', say: '{orders.gone}' }] },
    { kind: 'link', title: 'A', url: 'https://shop.example/{orders.number}' },
  ];
  const written = writeBlocks({ 'zh-CN': blocks }, frame, scene);
  expect(written).toEqual([
    { kind: 'text', text: '**跑鞋、x(**' },
    { kind: 'buttons', buttons: [{ does: 'say', label: orders.number.join('、'), say: '…' }] },
    blocks[2],
  ]);
  expect(content.safeParse(written).success).toBe(true);
  expect(writeBlocks({ en: blocks }, frame, scene)).toBeUndefined();
});

test('frames and flows survive the log', () => {
  expect(flowDefinition.parse(JSON.parse(JSON.stringify(returnFlow)))).toEqual(returnFlow);
  const { frame } = called(begin('我要退货').frame);
  expect(flowFrame.parse(JSON.parse(JSON.stringify(frame)))).toEqual(frame);
});

const actions = (_: string, action: string) =>
  ({
    list_orders: { isWrite: false, outputs: ['number', 'title', 'day'] },
    request_return: { isWrite: true, outputs: ['id'] },
  })[action];
type Change = Record<string, unknown>;
/** The flow with fields of one node, or of the flow itself, put in other ways. */
const spoilt = (key: string, change: Change): FlowDefinition => {
  const copy = structuredClone(returnFlow);
  Object.assign(copy.nodes.find((each) => each.key === key) ?? copy, change);
  return copy;
};

test('a sound flow can be published', () => {
  expect(checkFlow(returnFlow, actions)).toEqual([]);
});

const twice = [...returnFlow.nodes, { key: 'end', kind: 'end' }];
const noOptions = returnFlow.slots.map((slot) => ({ ...slot, options: [] }));
test.each<[string, string, Change, object]>([
  ['an exit to nowhere', 'why', { next: 'gone' }, { at: 'why', fault: 'leads-nowhere', name: 'gone' }],
  ['a circle', 'done', { next: 'send' }, { fault: 'never-ends' }],
  ['an unconfirmed write', 'why', { next: 'send' }, { at: 'send', fault: 'write-unconfirmed' }],
  ['a node nobody reaches', 'any', { otherwise: 'end' }, { at: 'none', fault: 'never-reached' }],
  ['two nodes of one name', 'flow', { nodes: twice }, { at: 'end', fault: 'twice' }],
  ['an unknown slot', 'why', { slot: 'colour' }, { at: 'why', fault: 'unknown-slot', name: 'colour' }],
  [
    'an unknown output',
    'done',
    { words: { en: '{return.x}' } },
    { fault: 'unknown-value', name: 'return.x' },
  ],
  ['an unknown action', 'send', { action: 'fly' }, { at: 'send', fault: 'unknown-action', name: 'shop.fly' }],
  ['words that are not written yet', 'done', { words: { en: '…' } }, { at: 'done', fault: 'unwritten' }],
  ['a choice of nothing', 'flow', { slots: noOptions }, { at: 'reason', fault: 'no-options' }],
])('%s is told before it is published', (_, key, change, fault) => {
  expect(checkFlow(spoilt(key, change), actions)).toContainEqual(expect.objectContaining(fault));
});
