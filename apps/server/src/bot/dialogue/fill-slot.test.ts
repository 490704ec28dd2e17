import { type FlowFrame, flowDefinition, type Slot, slot } from '@parley/contract';
import { findEntities } from '@parley/nlu';
import { describe, expect, test } from 'vitest';
import { fillOpenSlots, fillSlot } from './fill-slot.ts';
import { hearInFlow } from './hear-in-flow.ts';
import type { Scene } from './scene.ts';

const scene: Scene = {
  ...{ locale: 'zh-CN', proof: 'identity', spokenOf: [] },
  customer: { name: null, level: null, phone: null, email: null },
};
const frame: FlowFrame = {
  ...{ flow: 'flw_00000000000000000000000000', version: 1, begun: 1, node: 'ask' },
  ...{ slots: {}, calls: {}, opening: '', misses: 0, writes: 0 },
};
const make = (given: Partial<Slot>): Slot =>
  slot.parse({ name: 'it', kind: 'text', ask: { en: 'What?' }, ...given });
const said = (text: string, isQuestion = false) => ({
  ...{ text, isQuestion },
  entities: findEntities(text, { now: new Date('2026-11-21T10:00:00Z'), timeZone: 'Asia/Shanghai' }),
});
const option = (value: string, ...also: string[]) => ({ value, label: { en: value }, also });

describe('a choice that a text says is not so', () => {
  const why = make({
    kind: 'choice',
    options: [
      option('wrong', 'other goods'),
      option('fault', 'broken', '坏了'),
      option('taste', 'ugly', '不好看'),
    ],
  });
  test.each([
    ["it isn't broken, it is ugly", 'taste'],
    ['nothing is broken, just ugly', 'taste'],
    ['there is nothing wrong with it, only ugly', 'taste'],
    ['没坏了，就是不好看', 'taste'],
    ['not broken', undefined],
    ['it came broken', 'fault'],
  ])('“%s” means %s', (text, value) => {
    expect(fillSlot(why, said(text), frame, scene, true)).toBe(value);
  });
});

describe('a yes or no among choices', () => {
  const works = make({
    kind: 'choice',
    options: [option('yes', 'works', 'working'), option('no', 'broken')],
  });
  test.each([
    ['didnt work', 'no'],
    ["it isn't working", 'no'],
    ['还是没用', 'no'],
    ['直っていません', 'no'],
    ['it works', 'yes'],
    ['嗯嗯', 'yes'],
    ['what is E02', undefined],
  ])('“%s” is %s', (text, value) => {
    expect(fillSlot(works, said(text), frame, scene, true)).toBe(value);
    expect(
      fillSlot(
        make({ kind: 'choice', options: [option('S'), option('no')] }),
        said('没用'),
        frame,
        scene,
        true,
      ),
    ).toBeUndefined();
  });
});

describe('a name among choices', () => {
  const phone = make({
    kind: 'choice',
    options: [option('P100', 'X1', 'X1手机'), option('P101', 'X1 Pro'), option('C600', 'wool coat', '大衣')],
  });
  const size = make({ kind: 'choice', options: [option('S'), option('L'), option('XL'), option('44')] });
  test.each([
    ['X1 Pro 有货吗', 'P101'],
    ['X1手机多少钱', 'P100'],
    ['any wool coats left', 'C600'],
    ['X15 有吗', undefined],
    ['X1和X1 Pro有什么区别', undefined],
  ])('%s is %s', (text, value) => expect(fillSlot(phone, said(text), frame, scene, false)).toBe(value));
  test.each([
    ['大衣XL还有吗', 'XL'],
    ['L码有吗', 'L'],
    ['跑鞋44的', '44'],
    ["I'm looking for a coat, it's cold", undefined],
    ['SP20264400', undefined],
    ['1440', undefined],
  ])('%s is the size %s', (text, value) =>
    expect(fillSlot(size, said(text), frame, scene, false)).toBe(value),
  );
  test('a small letter counts once it was asked for', () => {
    expect(fillSlot(size, said('size l please'), frame, scene, false)).toBeUndefined();
    expect(fillSlot(size, said('size l please'), frame, scene, true)).toBe('L');
  });
});

describe('what was spoken of', () => {
  const product = (carries: boolean) =>
    make({
      name: 'product',
      kind: 'choice',
      carries,
      options: [option('P100', 'X1'), option('C600', '大衣')],
    });
  const at: Scene = { ...scene, spokenOf: [{ kind: 'product', value: 'C600', label: '大衣' }] };
  const fill = (text: string, carries = true) => fillSlot(product(carries), said(text), frame, at, false);
  test('is meant by who names nothing else', () => {
    expect([fill('那蓝色的呢'), fill('多少钱'), fill('X1呢')]).toEqual(['C600', 'C600', 'P100']);
  });
  test('is not meant by a longer text, nor where the slot does not carry it', () => {
    expect(fill('我想给我妈妈买一个生日礼物有什么可以推荐的吗')).toBeUndefined();
    expect(fill('多少钱', false)).toBeUndefined();
  });
});

describe('where and to whom', () => {
  const [address, person] = [make({ name: 'to', kind: 'address' }), make({ name: 'who', kind: 'person' })];
  test('is read out of the first message, whatever else it says', () => {
    const text = '把地址改成成都市武侯区天府大道8号，收件人赵磊';
    expect(fillOpenSlots([address, person], said(text), frame, scene)).toEqual({
      to: '成都市武侯区天府大道8号',
      who: '赵磊',
    });
  });
  test('stands alone where it was asked for, and a question is no answer', () => {
    const ask = (which: Slot, text: string, isQuestion = false) =>
      fillSlot(which, said(text, isQuestion), frame, scene, true);
    expect(ask(address, '紫荆公寓9栋')).toBe('紫荆公寓9栋');
    expect(ask(person, '欧阳娜娜')).toBe('欧阳娜娜');
    expect(ask(address, '我还没有想好呢')).toBeUndefined();
    expect(ask(address, '改地址要收费8块吗', true)).toBeUndefined();
  });
});

describe('a text with a pattern', () => {
  test('of digits is filled by a number in words', () => {
    const points = make({ name: 'points', pattern: '(?:^|[^0-9])([0-9]{3,7})(?:[^0-9]|$)' });
    expect(fillSlot(points, said('三千积分'), frame, scene, false)).toBe('3000');
    expect(fillSlot(points, said('1800 points'), frame, scene, false)).toBe('1800');
    expect(fillSlot(points, said('一些积分'), frame, scene, false)).toBeUndefined();
  });
  const tax = make({ name: 'tax', pattern: '(?:^|[^0-9a-z])([0-9a-z]{15,20})(?:[^0-9a-z]|$)' });
  test('is found amid other words, also before it was asked for', () => {
    expect(fillOpenSlots([tax], said('抬头青山公司，税号 91330106MA2CFXAB3K。'), frame, scene)).toEqual({
      tax: '91330106MA2CFXAB3K',
    });
  });
  test('is asked for again where nothing has its form', () => {
    expect(fillSlot(tax, said('12345'), frame, scene, true)).toBeUndefined();
  });
  const title = make({ name: 'title', pattern: '抬头(?:是|改成)([^，,]{2,60})', freely: true });
  const flow = flowDefinition.parse({
    ...{ title: { en: 'Invoice' }, phrases: {}, slots: [title, tax], start: 'ask' },
    nodes: [
      { key: 'ask', kind: 'collect', slot: 'title', next: 'end' },
      { key: 'end', kind: 'end' },
    ],
  });
  test.each([
    ['青山有限公司，税号91330106MA2CFXAB3K', '青山有限公司', '91330106MA2CFXAB3K'],
    ['青山有限公司 91330106MA2CFXAB3K', '青山有限公司', '91330106MA2CFXAB3K'],
    ['抬头改成青山有限公司，谢谢', '青山有限公司', undefined],
    ['王小明', '王小明', undefined],
  ])('%s is taken freely: %s, beside %s', (text, name, number) => {
    const hearing = hearInFlow(flow, frame, said(text), scene);
    expect(hearing.kind === 'answered' && hearing.frame.slots).toEqual({
      title: name,
      ...(number ? { tax: number } : {}),
    });
  });
});

describe('an order that was spoken of', () => {
  const order = make({ name: 'order', kind: 'order' });
  const spoken = { ...scene, spokenOf: [{ kind: 'order' as const, value: 'SP1', label: 'SP1' }] };
  test.each(['那单怎么样了', '刚才那单', '取消那单', '我买的那单', '把那件退了'])(
    'is meant by “%s”',
    (text) => expect(fillSlot(order, said(text), frame, spoken, false)).toBe('SP1'),
  );
  test.each(['手机那单呢', '那耳机那单呢'])('is not meant by “%s”, which names another', (text) =>
    expect(fillSlot(order, said(text), frame, spoken, false)).toBeUndefined(),
  );
  test.each(['cancel the phone please', '取消手机'])('is not meant by “%s”, which names a thing', (text) => {
    const things = [{ slot: 'product', value: 'P100', names: ['phone', '手机'] }];
    const carried = { ...order, carries: true };
    expect(fillSlot(carried, said(text), frame, spoken, false)).toBe('SP1');
    expect(fillSlot(carried, said(text), frame, { ...spoken, things }, false)).toBeUndefined();
  });
});

describe('what was spoken of', () => {
  const product = make({
    name: 'product',
    kind: 'choice',
    carries: true,
    options: [option('V400', 'vacuum')],
  });
  const spoken: Scene = { ...scene, spokenOf: [{ kind: 'product', value: 'V400', label: 'vacuum' }] };
  const fill = (text: string, isAsked: boolean) => fillSlot(product, said(text), frame, spoken, isAsked);
  test('is meant by a short wish, and by no question that is asked instead of an answer', () => {
    expect(fill('how long is the warranty', false)).toBe('V400');
    expect(fill('and delivery is free?', true)).toBeUndefined();
  });
});
