import type { FlowDefinition } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { json, openVendor, type Vendor } from '../src/connectors/testing/index.ts';
import { createGuardedFetch } from '../src/kernel/guarded-fetch/index.ts';
import { openShop, openTestHouse, type Shop, type TestHouse } from './house.ts';

let house: TestHouse;
let shop: Shop;
let vendor: Vendor;
beforeAll(async () => {
  vendor = await openVendor({ '*': json({ state: 'on its way' }) });
  house = await openTestHouse();
  house.kernel.guardedFetch = createGuardedFetch({ allowedPrivateHosts: [new URL(vendor.url).host] });
  shop = await openShop(house);
  const { workspaceId, owner } = shop;
  await owner.call('createQuestion', {
    params: { workspaceId },
    body: { wordings: { en: { questions: ['How do I pay?'], answer: 'By card.' } }, publish: true },
  });
  const input = [{ name: 'order', kind: 'order' as const }];
  const output = [{ name: 'state', kind: 'text' as const, pointer: '/state', label: { en: 'Its state' } }];
  await owner.call('createConnector', {
    params: { workspaceId },
    body: {
      ...{ name: 'shop', baseUrl: vendor.url },
      actions: [
        {
          ...{ name: 'look_up', label: { en: 'Look up' }, method: 'GET', path: '/orders/{order}' },
          ...{ inputs: input, outputs: output, isWrite: false },
        },
        {
          ...{ name: 'cancel', label: { en: 'Cancel' }, method: 'POST', path: '/orders/{order}/cancel' },
          ...{ inputs: input, outputs: output, isWrite: true },
        },
      ],
    },
  });
});
afterAll(async () => {
  await house.close();
  vendor.close();
});

const end = { key: 'end', kind: 'end' as const };
const cancelling: FlowDefinition = {
  title: { en: 'Cancel' },
  phrases: { en: ['cancel my order please'] },
  names: [],
  slots: [{ name: 'order', kind: 'order', ask: { en: 'Which order?' }, options: [] }],
  start: 'which',
  nodes: [
    { key: 'which', kind: 'collect', slot: 'order', next: 'look' },
    {
      ...{ key: 'look', kind: 'call', connector: 'shop', action: 'look_up', inputs: { order: 'order' } },
      ...{ as: 'seen', next: 'sure', on: {}, otherwise: 'person' },
    },
    { key: 'sure', kind: 'confirm', words: { en: 'It is {seen.state}. Sure?' }, yes: 'do', no: 'end' },
    {
      ...{ key: 'do', kind: 'call', connector: 'shop', action: 'cancel', inputs: { order: 'order' } },
      ...{ as: 'done', next: 'said', on: {}, otherwise: 'person' },
    },
    { key: 'said', kind: 'say', words: { en: 'Cancelled: {done.state}.' }, next: 'end' },
    { key: 'person', kind: 'hand-over', note: 'cancel' },
    end,
  ],
};
const tries = (body: object, by = shop.owner) =>
  by.call('tryBot', { params: { workspaceId: shop.workspaceId }, body: { said: ['x'], ...body } });

test('the bot is tried turn by turn, and nothing is stored or counted', async () => {
  const { turns } = await tries({ said: ['How do I pay?', 'talk to a person', 'hello?'] });
  expect(turns.map(({ says }) => says.map(({ text }) => text))).toEqual([
    ['By card.'],
    [expect.stringContaining('person')],
    [],
  ]);
  expect(turns[0]).toMatchObject({
    ...{ said: 'How do I pay?', handOver: null, flow: null, calls: [] },
    heard: [{ decision: 'sure', candidates: [{ title: 'How do I pay?', score: 1 }] }],
  });
  expect(turns[1]?.handOver).toMatchObject({ reason: 'asked' });
  const { data } = await shop.owner.call('listConversations', {
    params: { workspaceId: shop.workspaceId },
    query: { view: 'all' },
  });
  expect(data).toEqual([]);
});

test('a draft of a flow is tried: what reads is asked, what writes is never sent', async () => {
  vendor.asked.length = 0;
  const flow = { name: 'Cancel', definition: cancelling };
  const said = ['cancel my order please', 'SP20260001', 'yes'];
  const { turns } = await tries({ flow, said });
  expect(turns.map(({ flow: at }) => [at?.name, at?.nodes, at?.waitsAt])).toEqual([
    ['Cancel', ['which'], 'which'],
    ['Cancel', ['which', 'look', 'sure'], 'sure'],
    ['Cancel', ['do', 'said', 'end'], null],
  ]);
  expect(turns.flatMap(({ says }) => says.map(({ text }) => text))).toEqual([
    'Which order?',
    'It is on its way. Sure?',
    'Cancelled: Its state.',
  ]);
  expect(turns.flatMap(({ calls }) => calls)).toMatchObject([
    { action: 'look_up', isWrite: false, isPretended: false, outcome: 'ok', inputs: { order: 'SP20260001' } },
    { action: 'cancel', isWrite: true, isPretended: true, outcome: 'ok' },
  ]);
  expect(vendor.asked.map(({ line }) => line)).toEqual(['GET /orders/SP20260001']);
});

test('where all is pretended, no vendor hears of it', async () => {
  vendor.asked.length = 0;
  const flow = { name: 'Cancel', definition: cancelling };
  const { turns } = await tries({ flow, calls: 'pretend', said: ['cancel my order please', 'SP20260001'] });
  expect(turns[1]?.says[0]?.text).toBe('It is Its state. Sure?');
  expect(turns[1]?.calls).toMatchObject([{ isPretended: true }]);
  expect(vendor.asked).toEqual([]);
});

test('agents try what is published; a draft, and speaking as a contact, are for supervisors; a contact of nobody is none', async () => {
  const agent = await shop.addAgent({ role: 'agent' });
  expect((await tries({ said: ['How do I pay?'] }, agent)).turns).toHaveLength(1);
  const flow = { name: 'Cancel', definition: cancelling };
  await expect(tries({ flow }, agent)).rejects.toMatchObject({ problem: { code: 'right.missing' } });
  const stranger = { contactId: 'ctc_00000000000000000000000000' };
  await expect(tries(stranger, agent)).rejects.toMatchObject({ problem: { code: 'right.missing' } });
  await expect(tries(stranger)).rejects.toMatchObject({ problem: { code: 'object.not-found' } });
  const elsewhere = await (await openShop(house, 'Other')).visitor();
  await expect(tries({ contactId: elsewhere.session.contact.id })).rejects.toMatchObject({
    problem: { code: 'object.not-found' },
  });
});

const content = (answer: string, more: object = {}) => ({
  ...{ kind: 'qa' as const, category: '', tags: [], related: [], validFrom: null, validTo: null },
  wordings: { en: { questions: ['How do I pay?', 'paying by instalments'], answer, ...more } },
});

test('a question that is being written is tried with all else the bot does; what is live goes on', async () => {
  const agent = await shop.addAgent({ role: 'agent' });
  const { data } = await shop.owner.call('listQuestions', {
    params: { workspaceId: shop.workspaceId },
    query: {},
  });
  const id = data[0]?.id;
  if (!id) throw new Error('no question');
  const said = ['paying by instalments', 'thank you', 'talk to a person'];
  const tried = await tries({ said, question: { id, content: content('In three parts.') } }, agent);
  expect(tried.question).toBe(id);
  expect(tried.turns[0]).toMatchObject({
    says: [{ text: 'In three parts.', answer: { question: id, version: 2 } }],
    heard: [{ candidates: [{ question: id, matched: 'paying by instalments' }] }],
    trace: { trace: { because: 'certain' } },
  });
  expect(tried.turns[1]?.trace?.trace?.because).toBe('courtesy');
  expect(tried.turns[2]?.handOver).toMatchObject({ reason: 'asked' });

  const fresh = await tries({ said: ['paying by instalments'], question: { content: content('New.') } });
  expect(fresh.turns[0]?.says[0]).toMatchObject({ text: 'New.', answer: { question: fresh.question } });
  expect(fresh.question).not.toBe(id);
  const live = await tries({ said: ['How do I pay?'] });
  expect([live.question, live.turns[0]?.says[0]?.text]).toEqual([null, 'By card.']);
});

test('an answer for some is tried as one of them, never as a contact at once', async () => {
  const variants = [
    { to: { vip: true, tags: ['fair'] }, answer: 'As you like.' },
    { to: { channels: ['wechat'] }, answer: 'By WeChat Pay.' },
  ];
  const asked = (reader: object) =>
    tries({
      said: ['paying by instalments'],
      reader,
      question: { content: content('By card!', { variants }) },
    });
  const textOf = async (reader: object) => (await asked(reader)).turns[0]?.says[0]?.text;
  expect(await textOf({ vip: true, tags: ['fair'] })).toBe('As you like.');
  expect(await textOf({ vip: true })).toBe('By card!');
  expect(await textOf({ channel: 'wechat' })).toMatch(/^By WeChat Pay\./);
  await expect(tries({ reader: {}, contactId: 'ctc_00000000000000000000000000' })).rejects.toMatchObject({
    problem: { code: 'request.invalid' },
  });
});
