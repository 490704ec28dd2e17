import type { AnswerTrace, Dialogue } from '@parley/contract';
import { expect, test } from 'vitest';
import { fixedFlows } from '../../flows/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { Line } from '../lines/line.ts';
import { returnFlow } from '../testing/return-flow.ts';
import type { Hearing } from './hear-burst.ts';
import type { Heard } from './heard.ts';
import { leanOnTold } from './lean-on-told.ts';

const [cancel, track] = [newId('flw'), newId('flw')];
const order = {
  ...returnFlow.slots[0],
  name: 'order',
  kind: 'order' as const,
  options: [],
  ask: { en: 'Which?' },
};
const flows = fixedFlows([
  {
    ...{ id: cancel, version: 1 },
    definition: {
      ...{ ...returnFlow, title: { en: 'Cancel' }, slots: [{ ...order, carries: true }] },
      phrases: { 'zh-CN': ['可以取消吗', '取消订单'], en: ['can it be cancelled'] },
    },
  },
  {
    ...{ id: track, version: 1 },
    definition: {
      ...{ ...returnFlow, title: { en: 'Track' }, slots: [order] },
      phrases: { 'zh-CN': ['我的订单到哪了'], en: ['where is my order'] },
    },
  },
]);
const unclear: Heard = { decision: 'torn', wants: undefined, isExact: false, candidates: [], titles: [] };
const told: Dialogue = { frames: [], last: track, spokenOf: [{ kind: 'order', value: 'SP1', label: 'SP1' }] };
const linesOf = (decision: AnswerTrace['decision']): Line[] => [
  { seq: 1, by: 'contact', body: { kind: 'message', text: '我的订单到哪了' } },
  { seq: 2, by: 'bot', body: { kind: 'message', text: '在路上。', answer: { decision } } },
];
const hearing = { workspaceId: newId('wsp'), locale: 'zh-CN', reader: { tags: [] } } as unknown as Hearing;
const lean = async (
  text: string,
  { heard = unclear, decision = 'flow' as AnswerTrace['decision'], dialogue = told, by = flows } = {},
) =>
  (await leanOnTold({ flows: by }, hearing, linesOf(decision), dialogue, { texts: [text], heard: [heard] }))
    ?.texts;

test('what may be asked of orders in general is asked of the one that a case has just told of', async () => {
  expect(await lean('太慢了，可以取消吗')).toEqual(['可以取消吗']);
});

test('what hardly asks for the case that has just told asks it once more', async () => {
  const hardly = { ...flows, match: async () => [{ id: track, score: 0.4, question: '' }] };
  expect(await lean('到哪个站了', { by: hardly })).toEqual(['Track\n到哪个站了']);
});

test('what is known for sure, asks why, or follows on something else stands by itself', async () => {
  expect(await lean('为什么')).toBeUndefined();
  expect(await lean('可以取消吗', { decision: 'sure' })).toBeUndefined();
  expect(await lean('可以取消吗', { heard: { ...unclear, isExact: true } })).toBeUndefined();
  expect(await lean('可以取消吗', { dialogue: { frames: [], spokenOf: [] } })).toBeUndefined();
  expect(await lean('我的订单到哪了')).toBeUndefined();
  expect(await lean('可以取消吗', { dialogue: { ...told, last: cancel } })).toBeUndefined();
  const spokenOf: Dialogue['spokenOf'] = [{ kind: 'product', value: 'C600', label: 'coat' }];
  expect(await lean('可以取消吗', { dialogue: { ...told, spokenOf } })).toBeUndefined();
});
