import { type FlowDefinition, type FlowFrame, flowDefinition, type Slot, slot } from '@parley/contract';
import { findEntities } from '@parley/nlu';
import { describe, expect, test } from 'vitest';
import { choicesOf } from './choices-of.ts';
import { fillSlot } from './fill-slot.ts';
import { hearInFlow } from './hear-in-flow.ts';
import { runFlow } from './run-flow.ts';
import type { Scene } from './scene.ts';
import { thingsOf } from './things.ts';

const scene: Scene = {
  ...{ locale: 'zh-CN', proof: 'identity', spokenOf: [] },
  customer: { name: null, level: null, phone: null, email: null },
};
const calls = {
  coats: {
    code: ['XL-grey', 'S-grey', 'L-camel', 'XL-camel'],
    size: ['XL', 'S', 'L', 'XL'],
    colour: ['灰色', '灰色', '驼色', '驼色'],
  },
  orders: {
    no: ['SP1', 'SP2', 'SP3'],
    state: ['paid', 'delivered', 'shipped'],
    placed_at: ['2026-11-21T01:00:00Z', '2026-11-19T17:30:00Z', '2026-11-01T05:00:00Z'],
  },
};
const frame: FlowFrame = {
  ...{ flow: 'flw_00000000000000000000000000', version: 1, begun: 1, node: 'ask' },
  ...{ slots: {}, calls, opening: '', misses: 0, writes: 0 },
};
const make = (from: Partial<NonNullable<Slot['from']>>, ask = 'Which?'): Slot =>
  slot.parse({
    ...{ name: 'it', kind: 'choice', ask: { en: ask } },
    from: { call: 'orders', value: 'no', titles: ['no', 'placed_at'], ...from },
  });
const said = (text: string) => ({
  text,
  entities: findEntities(text, { now: new Date('2026-11-21T10:00:00Z'), timeZone: 'Asia/Shanghai' }),
});
const coat = (isRanked = false) =>
  make({ call: 'coats', value: 'code', titles: ['size', 'colour'], isRanked });

describe('an item with several sides', () => {
  const choose = (text: string, isRanked = false) => fillSlot(coat(isRanked), said(text), frame, scene, true);
  test('is the one of which most sides are named', () => {
    expect([choose('XL 驼色'), choose('灰色的，S码'), choose('换成L')]).toEqual([
      'XL-camel',
      'S-grey',
      'L-camel',
    ]);
  });
  test('is not guessed where two are equal, unless the first of them is likelier', () => {
    expect([choose('XL'), choose('XL', true)]).toEqual([undefined, 'XL-grey']);
  });
});

describe('a list of moments', () => {
  test('shows days as the reader writes them, and is chosen by them', () => {
    const labels = choicesOf(make({}), frame, scene).map(({ label }) => label);
    expect(labels).toEqual(['SP1 · 11月21日', 'SP2 · 11月20日', 'SP3 · 11月1日']);
    expect(fillSlot(make({}), said('不对，是昨天那单'), frame, scene, true)).toBe('SP2');
  });
});

describe('the items that are meant unless another is named', () => {
  const flowOf = (values: string[], ask?: string): FlowDefinition =>
    flowDefinition.parse({
      ...{ title: { en: 'It' }, phrases: {}, slots: [make({ prefer: { output: 'state', values } }, ask)] },
      ...{ zone: 'Asia/Shanghai', start: 'ask' },
      nodes: [
        { key: 'ask', kind: 'collect', slot: 'it', next: 'told' },
        { key: 'told', kind: 'say', words: { en: 'from {orders.placed_at|day}' }, next: 'person' },
        { key: 'person', kind: 'hand-over', note: 'about {it}' },
      ],
    });
  const run = (values: string[], opening = '', ask?: string, at = scene) =>
    runFlow(flowOf(values, ask), { ...frame, opening }, at);

  test('are offered alone, and one of them is not asked for', () => {
    const [asked] = run(['paid', 'shipped']).acts;
    expect(asked?.kind === 'say' && asked.suggestions.map(({ say }) => say)).toEqual(['SP1', 'SP3']);
    expect(run(['delivered']).frame.slots).toEqual({ it: 'SP2' });
  });
  test('give way to another that is named', () => {
    expect(run(['delivered'], '退 SP3').frame.slots).toEqual({ it: 'SP3' });
  });
  test('are all where none of them is there', () => {
    const [asked] = run(['closed']).acts;
    expect(asked?.kind === 'say' && asked.suggestions).toHaveLength(3);
  });
  test('stand in the question where it lists them, and are short on their buttons', () => {
    const [asked] = run(['closed'], '', 'You have:\n{choices}\nWhich?', { ...scene, locale: 'en' }).acts;
    expect(asked).toMatchObject({
      text: 'You have:\n1. SP1 · November 21\n2. SP2 · November 20\n3. SP3 · November 1\nWhich?',
      suggestions: [{ label: 'SP1', say: 'SP1' }, {}, {}],
    });
  });
  test('days are told where the flow says they begin, and the note tells what is known', () => {
    const { acts } = run(['delivered'], '', undefined, { ...scene, locale: 'en' });
    expect(acts).toMatchObject([
      { text: 'from November 21, November 20, November 1' },
      { kind: 'hand-over', note: 'about SP2' },
    ]);
  });
});

describe('one message that answers two questions', () => {
  const coatSlot = { ...coat(), name: 'coat' };
  const flow = flowDefinition.parse({
    ...{ title: { en: 'It' }, phrases: {}, slots: [make({}), coatSlot], start: 'which' },
    nodes: [
      { key: 'which', kind: 'collect', slot: 'it', next: 'coat' },
      { key: 'coat', kind: 'collect', slot: 'coat', next: 'end' },
      { key: 'end', kind: 'end' },
    ],
  });
  const answer = (text: string) => {
    const hearing = hearInFlow(flow, { ...frame, node: 'which' }, said(text), scene);
    return hearing.kind === 'answered' ? runFlow(flow, hearing.frame, scene).frame.slots : undefined;
  };
  test('is not asked the second', () => {
    expect(answer('SP2，换S码灰色')).toEqual({ it: 'SP2', coat: 'S-grey' });
  });
  test('a place in the first list is no place in the second', () => {
    expect(answer('第二个')).toEqual({ it: 'SP2' });
  });
});

test('whoever names another side of what was chosen leaves its other sides as they are', () => {
  const chosen = { ...frame, slots: { it: 'XL-camel' } };
  const now = (text: string) => fillSlot(coat(true), said(text), chosen, scene, true);
  expect([now('灰色的'), now('驼色'), now('要L的')]).toEqual(['XL-grey', 'XL-camel', 'L-camel']);
});

describe('an order that is not named by its number', () => {
  const orders = {
    no: ['SP1', 'SP2'],
    names: ['Spruce X1 phone', 'Spruce Buds 2 earbuds'],
    state: ['Paid, not yet handed to the carrier', 'Shipped, on its way'],
  };
  const it = make({ titles: ['no', 'names', 'state'] });
  const about = { ...frame, calls: { orders } };
  const choose = (text: string) => fillSlot(it, said(text), about, { ...scene, locale: 'en' }, true);
  test('is the one that a word tells from the others, and small words tell nothing', () => {
    expect([choose('the warranty on these buds'), choose('where is the phone now')]).toEqual(['SP2', 'SP1']);
    expect(choose('and what is the one that is not here yet')).toBeUndefined();
  });
  test('is not told by its place before there was a list', () => {
    const beforehand = (text: string) =>
      fillSlot(it, { ...said(text), isBeforehand: true }, about, scene, true);
    expect([choose('the second order'), beforehand('the second order')]).toEqual(['SP2', undefined]);
  });
  test('is the one with the thing that was chosen before', () => {
    const thing = slot.parse({
      ...{ name: 'thing', kind: 'choice', ask: { en: 'What?' } },
      options: [{ value: 'H300', label: { en: 'Spruce Buds 2 earbuds' }, also: ['in-ears'] }],
    });
    const flow = flowDefinition.parse({
      ...{ title: { en: 'It' }, phrases: {}, slots: [thing, it], start: 'ask' },
      nodes: [
        { key: 'ask', kind: 'collect', slot: 'it', next: 'end' },
        { key: 'end', kind: 'end' },
      ],
    });
    const run = (slots: FlowFrame['slots']) => runFlow(flow, { ...about, slots }, { ...scene, locale: 'en' });
    expect(run({ thing: 'H300' }).frame.slots).toEqual({ thing: 'H300', it: 'SP2' });
    expect(run({}).rest).toBe('slot');
  });
});

test('who says what is wrong with theirs and what it be changed for means the latter', () => {
  const choose = (text: string) => fillSlot(coat(true), said(text), frame, scene, true);
  expect(choose('L 太肥了，给我换 S')).toBe('S-grey');
  expect(choose('the L is too wide, swap it for an S')).toBe('S-grey');
  expect(choose('换成S，而不是L')).toBe('S-grey');
  expect(choose('别退了，换S，L太大')).toBe('S-grey');
});

test('who says what they would have where something is not there means the latter', () => {
  const choose = (text: string) => fillSlot(coat(true), said(text), frame, scene, true);
  expect(choose('L没有的话S呢')).toBe('S-grey');
  expect(choose('if there is no L, S then')).toBe('S-grey');
  expect(choose('LがなければSで')).toBe('S-grey');
});

describe('a choice of before', () => {
  const code = slot.parse({
    ...{ name: 'code', kind: 'choice', ask: { en: 'Which?' } },
    options: ['E1', 'E2'].map((value) => ({ value, label: { en: value } })),
  });
  const solved = slot.parse({
    ...{ name: 'solved', kind: 'choice', ask: { en: 'Solved?' } },
    options: [
      { value: 'yes', label: { en: 'Solved' } },
      { value: 'no', label: { en: 'Still there' } },
    ],
  });
  const flow = flowDefinition.parse({
    ...{ title: { en: 'Fault' }, phrases: {}, slots: [code, solved], start: 'first' },
    nodes: [
      { key: 'first', kind: 'collect', slot: 'code', next: 'then' },
      { key: 'then', kind: 'collect', slot: 'solved', next: 'end' },
      { key: 'end', kind: 'end' },
    ],
  });
  const hear = (text: string) =>
    hearInFlow(flow, { ...frame, node: 'then', slots: { code: 'E1' } }, said(text), scene);
  test('is changed by who names another of it instead of answering', () => {
    expect(hear('and now it shows E2')).toMatchObject({
      kind: 'corrected',
      frame: { slots: { code: 'E2' } },
    });
    expect(hear('still there')).toMatchObject({ kind: 'answered', frame: { slots: { solved: 'no' } } });
  });
  test('is no other case where it is only stated again, and is where it is asked of', () => {
    const aside = (text: string) =>
      hearInFlow(
        flow,
        { ...frame, node: 'then', slots: { code: 'E1' } },
        { ...said(text), isAside: true },
        scene,
      ).kind;
    expect([aside('E1, as I said'), aside('what does E1 cost?')]).toEqual(['answered', 'missed']);
  });
});

describe('an item by another name of what it is', () => {
  const things = thingsOf([
    {
      definition: flowDefinition.parse({
        ...{ title: { en: 'Stock' }, phrases: {}, start: 'end', nodes: [{ key: 'end', kind: 'end' }] },
        slots: [
          {
            ...{ name: 'product', kind: 'choice', ask: { en: 'Which?' }, carries: true },
            options: [
              {
                value: 'V400',
                label: { en: 'Robot vacuum', ja: 'ロボット掃除機' },
                also: ['hoover', '扫地机'],
              },
              { value: 'C610', label: { en: 'Running shoes' }, also: ['trainer', 'スニーカー', '鞋子'] },
              { value: 'P100', label: { en: 'X1 phone' }, also: ['X1', '手机', 'phone'] },
              { value: 'P101', label: { en: 'X1 Pro phone' }, also: ['X1 Pro'] },
            ],
          },
        ],
      }),
    },
  ]);
  const bought = {
    ...frame,
    calls: {
      orders: {
        no: ['SP1', 'SP2', 'SP3', 'SP4'],
        name: ['Spruce S1 robot vacuum', 'Running shoes', 'Spruce X1 phone', 'Spruce X1 Pro phone'],
        state: ['delivered', 'refunding', 'paid', 'shipped'],
      },
    },
  };
  const choose = (text: string, isAsked = true) =>
    fillSlot(make({ titles: ['no', 'name', 'state'] }), said(text), bought, { ...scene, things }, isAsked);
  test.each([
    ['that round hoover', 'SP1'],
    ['扫地机那单', 'SP1'],
    ['送り返したスニーカー', 'SP2'],
    ['my trainers', 'SP2'],
    ['手机', 'SP3'],
    ['the X1 Pro', 'SP4'],
  ])('%s is %s', (text, order) => expect(choose(text)).toBe(order));
  test('weighs more than how it stands with it', () => {
    expect(choose('has my robot vacuum shipped')).toBe('SP1');
    expect(choose('the shipped one')).toBe('SP4');
  });
});
