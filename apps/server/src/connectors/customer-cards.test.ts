import {
  type ConnectorActionDraft,
  type ContactId,
  type CustomerCard,
  cardEndpoints,
  cardLimits,
  type WorkspaceId,
} from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Contacts, createContacts } from '../contacts/index.ts';
import { agentOf, stageWorkspace } from '../contacts/testing/index.ts';
import { createGuardedFetch } from '../kernel/guarded-fetch/index.ts';
import type { AgentCaller, RequestFacts } from '../kernel/route.ts';
import { fakeClock, type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { type Connectors, createConnectors, type Proofs } from './index.ts';
import { type Answer, json, openVendor, type Vendor } from './testing/index.ts';

let kernel: TestKernel;
let contacts: Contacts;
let connectors: Connectors;
let vendor: Vendor;
const proofs = new Map<ContactId, Proofs>();

beforeAll(async () => {
  const bare = await testKernel({ clock: fakeClock() });
  kernel = { ...bare, guardedFetch: createGuardedFetch({ allowedPrivateHosts: ['127.0.0.1'] }) };
  const writeAudit = async () => {};
  contacts = createContacts(kernel, {
    orders: { find: async () => ({ connected: false, data: [] }) },
    writeAudit,
  });
  connectors = createConnectors(kernel, {
    proofsOf: async (_workspaceId, id) => proofs.get(id) ?? { isFresh: false },
    isActionUsed: async () => false,
    usesOf: async () => [],
    writeAudit,
  });
  vendor = await openVendor();
});
afterAll(async () => {
  vendor?.close();
  await kernel?.close();
});

const hang: Answer = () => {};
const card = (name: string, more: Partial<ConnectorActionDraft> = {}): ConnectorActionDraft => ({
  ...{ name, label: { en: `The ${name}` }, method: 'GET', path: `/${name}`, isWrite: false },
  ...{ needs: 'identity', isCard: true, query: { user: '{user}' } },
  inputs: [{ name: 'user', kind: 'text', from: 'user' }],
  ...more,
});
const install = (workspaceId: WorkspaceId, actions: ConnectorActionDraft[], more: object = {}) =>
  connectors.install(workspaceId, {
    ...{ name: 'crm', baseUrl: vendor.url, auth: { kind: 'none' }, timeoutMs: 1_000, actions },
    ...more,
  });
const stageCustomer = async (proven: Partial<Proofs> = {}) => {
  const site = await stageWorkspace(kernel);
  const { id } = (await contacts.openVisitor({ ...site, locale: 'en' })).contact;
  proofs.set(id, { isFresh: false, ...proven });
  return { ...site, id, agent: agentOf(site.workspaceId) };
};
const cardsOf = async (caller: AgentCaller, contactId: ContactId) => {
  const found = connectors.routes.find(({ endpoint }) => endpoint === cardEndpoints.listCards);
  const asked = { params: { workspaceId: caller.workspaceId, contactId }, query: {}, body: undefined };
  const answer = await found?.handle(asked as never, caller, {} as RequestFacts);
  return cardEndpoints.listCards.result.parse(answer).data;
};
const outcomes = (cards: readonly CustomerCard[]) =>
  Object.fromEntries(cards.map(({ action, outcome }) => [action, outcome]));

test('a card tells what the vendor answered, by the labels of its outputs, in the name of the customer', async () => {
  const { workspaceId, id, agent } = await stageCustomer({ user: 'u-1' });
  vendor.answers['GET /member?user=u-1'] = json({
    ...{ level: { en: 'Gold', zh: '金卡' }, points: 1_200, until: '2027-12-31', vip: false },
    ...{ tags: ['loud', 'kind'], visits: [{ at: '2026-01-02', shop: 'A' }, { at: '2026-02-03' }] },
  });
  const output = (
    name: string,
    kind: 'text' | 'number' | 'date' | 'boolean' | 'wording',
    pointer: string,
  ) => ({
    ...{ name, kind, pointer, required: false },
  });
  await install(workspaceId, [
    card('member', {
      outputs: [
        { ...output('level', 'wording', '/level'), label: { en: 'Level' } },
        ...[output('points', 'number', '/points'), output('until', 'date', '/until')],
        ...[output('vip', 'boolean', '/vip'), output('missing', 'text', '/missing')],
        output('tags', 'text', '/tags/*'),
        ...[output('visited', 'date', '/visits/*/at'), output('shop', 'text', '/visits/*/shop')],
      ],
    }),
    card('quiet', { isCard: false }),
  ]);
  const fact = (name: string, kind: string, value: unknown, label = {}) => ({ name, kind, value, label });
  expect(await cardsOf(agent, id)).toEqual([
    {
      ...{ connector: expect.any(String), action: 'member', label: { en: 'The member' } },
      ...{ outcome: 'ok', asksFor: [], failure: null },
      facts: [
        fact('level', 'wording', { en: 'Gold', zh: '金卡' }, { en: 'Level' }),
        fact('points', 'number', 1_200),
        fact('until', 'date', '2027-12-31T00:00:00.000Z'),
        fact('vip', 'boolean', false),
        fact('tags', 'text', ['loud', 'kind']),
      ],
      items: [
        [fact('visited', 'date', '2026-01-02T00:00:00.000Z'), fact('shop', 'text', 'A')],
        [fact('visited', 'date', '2026-02-03T00:00:00.000Z')],
      ],
    },
  ]);
});

test('one that hangs, lies, says no or is away harms no other, and is not waited for beyond what a card takes', async () => {
  const { workspaceId, id, agent } = await stageCustomer({ user: 'u-2' });
  vendor.answers['GET /good?user=u-2'] = json({ level: 'Gold' });
  vendor.answers['GET /hanging?user=u-2'] = hang;
  vendor.answers['GET /late?user=u-2'] = (...asked) =>
    void setTimeout(() => json({ level: 'Gold' })(...asked), cardLimits.waitMs + 1_000);
  vendor.answers['GET /lying?user=u-2'] = json({ level: 7, name: { x: 1 } });
  vendor.answers['GET /refusing?user=u-2'] = json({ code: 'gone' }, 404);
  const outputs = [{ name: 'level', kind: 'wording', pointer: '/level' }] as const;
  await install(
    workspaceId,
    [
      ...['late', 'lying', 'good'].map((name) => card(name, { outputs: [...outputs] })),
      card('refusing', { failures: [{ name: 'not_here', label: { en: 'Moved away' }, status: 404 }] }),
    ],
    { timeoutMs: 30_000 },
  );
  await install(workspaceId, [card('hanging')], { name: 'hung', timeoutMs: 200 });
  await install(workspaceId, [card('nowhere')], { name: 'dead', baseUrl: 'http://127.0.0.1:9' });
  const cards = await cardsOf(agent, id);
  expect(outcomes(cards)).toEqual({
    ...{
      hanging: 'timeout',
      late: 'timeout',
      lying: 'lies',
      good: 'ok',
      refusing: 'failed',
      nowhere: expect.any(String),
    },
  });
  const told = (name: string) => cards.find(({ action }) => action === name);
  expect(told('nowhere')?.outcome).not.toBe('ok');
  expect(told('refusing')?.failure).toEqual({ name: 'not_here', label: { en: 'Moved away' } });
  expect(told('lying')?.facts).toEqual([]);
});

test('what a customer has not proven is not asked for, and the card says what it asks for', async () => {
  const { workspaceId, id, agent } = await stageCustomer({ email: 'a@example.com' });
  vendor.answers['GET /mail?email=a%40example.com'] = json({});
  vendor.answers['GET /either?email=a%40example.com'] = json({});
  const input = (from: 'user' | 'email', required: boolean) => ({
    ...{ name: from, kind: from === 'email' ? ('email' as const) : ('text' as const), from, required },
  });
  await install(workspaceId, [
    card('account'),
    card('mail', { query: { email: '{email}' }, inputs: [input('email', true)] }),
    card('either', {
      ...{ query: { user: '{user}', email: '{email}' } },
      inputs: [input('user', false), input('email', false)],
    }),
    card('both', { inputs: [input('user', true), input('email', true)] }),
    card('just_now', { needs: 'fresh-identity', query: {}, inputs: [input('email', true)] }),
  ]);
  const before = vendor.asked.length;
  const cards = await cardsOf(agent, id);
  expect(outcomes(cards)).toEqual({
    ...{ account: 'unproven', mail: 'ok', either: 'ok', both: 'unproven', just_now: 'unproven' },
  });
  expect(cards.find(({ action }) => action === 'both')?.asksFor).toEqual(['user', 'email']);
  expect(
    vendor.asked
      .slice(before)
      .map(({ line }) => line.split('?')[0])
      .toSorted(),
  ).toEqual(['GET /either', 'GET /mail']);
});

test('a contact of another workspace, or out of sight, looks like one that is not there, and nobody is asked', async () => {
  const ours = await stageCustomer({ user: 'u-3' });
  const theirs = await stageCustomer();
  await install(ours.workspaceId, [card('ours')]);
  await install(theirs.workspaceId, [card('theirs')]);
  const before = vendor.asked.length;
  const missing = { code: 'object.not-found' };
  const owner = agentOf(theirs.workspaceId, { role: 'owner' });
  await expect(cardsOf(owner, ours.id)).rejects.toMatchObject(missing);
  const blind = agentOf(ours.workspaceId, { visibility: 'mine' });
  await expect(cardsOf(blind, ours.id)).rejects.toMatchObject(missing);
  expect(vendor.asked).toHaveLength(before);
});

test('a workspace without a card has none', async () => {
  const { workspaceId, id, agent } = await stageCustomer({ user: 'u-4' });
  expect(await cardsOf(agent, id)).toEqual([]);
  await install(workspaceId, [card('plain', { isCard: false })]);
  expect(await cardsOf(agent, id)).toEqual([]);
});

test('only a read that needs nothing but proofs can be a card; the refusal names the action', async () => {
  const { workspaceId } = await stageWorkspace(kernel);
  const refused = (action: ConnectorActionDraft, detail: RegExp) =>
    expect(install(workspaceId, [action])).rejects.toMatchObject({
      code: 'request.invalid',
      more: { detail: expect.stringMatching(detail), errors: { 'actions.0.isCard': expect.any(String) } },
    });
  await refused(card('act', { method: 'POST', isWrite: true }), /^act changes something/);
  const order = { name: 'order', kind: 'order' } as const;
  await refused(card('look', { query: {}, inputs: [order] }), /^look needs order/);
  await install(workspaceId, [card('look', { query: {}, inputs: [{ ...order, required: false }] })]);
});

test('a workspace shows so many cards and no more, over all its connectors', async () => {
  const { workspaceId } = await stageWorkspace(kernel);
  const some = (count: number, word: string) =>
    Array.from({ length: count }, (_, at) => card(`${word}${at}`));
  await install(workspaceId, some(cardLimits.cards - 1, 'a'));
  await install(workspaceId, some(1, 'b'), { name: 'erp' });
  const more = { code: 'request.invalid', more: { detail: expect.stringMatching(/at most 8 .* 9: /) } };
  await expect(install(workspaceId, some(2, 'b'), { name: 'erp' })).rejects.toMatchObject(more);
  await expect(install(workspaceId, some(1, 'c'), { name: 'mail' })).rejects.toMatchObject(more);
});
