import type { Order } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Contacts, createContacts } from '../contacts/index.ts';
import { agentOf, stageConversation, stageWorkspace } from '../contacts/testing/index.ts';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { createProfiles, type Profiles } from './index.ts';
import type { ProfileRoom } from './room.ts';
import { showTimeline } from './show-timeline.ts';
import { changeTags, showTags } from './tags/person-tags.ts';

let kernel: TestKernel;
let clock: FakeClock;
let contacts: Contacts;
let profiles: Profiles;
let room: ProfileRoom;
let orders: { connected: boolean; data: Order[] };
beforeAll(async () => {
  clock = fakeClock();
  kernel = await testKernel({ clock });
  const writeAudit = async () => {};
  contacts = createContacts(kernel, { orders: { find: async () => orders }, writeAudit });
  const ports = { contacts, writeAudit, listOrders: async () => orders };
  room = { kernel, ports };
  profiles = createProfiles(kernel, { reactor: { add: () => {} } as never }, ports);
});
afterAll(() => kernel.close());

const order = (no: string): Order => ({
  ...{ no, state: 'done', stateText: {}, placedAt: null, totalCents: 800_000, currency: 'CNY', items: [] },
  ...{ carrier: null, trackingNo: null, latestTrace: null },
});

async function stage() {
  const site = await stageWorkspace(kernel);
  const agent = agentOf(site.workspaceId);
  const until = new Date(clock.now() + 3_600_000).toISOString();
  const identity = { sub: 'u1', until, isEmailProven: true, isPhoneProven: true, attributes: {} };
  const { contact } = await contacts.openVisitor({ ...site, locale: 'zh-CN', identity });
  const tags = async () => (await showTags(room, agent, contact.id)).data;
  const refresh = () => profiles.refresh(site.workspaceId, contact.id);
  const change = (body: { added?: string[]; removed?: string[] }) =>
    changeTags(room, agent, contact.id, { added: [], removed: [], ...body });
  return { site, agent, id: contact.id, tags, refresh, change };
}

test('a rule tags with evidence, keeps since when, and takes the tag back when it no longer holds', async () => {
  const { tags, refresh } = await stage();
  orders = { connected: true, data: [order('S1'), order('S2')] };
  await refresh();
  const first = await tags();
  expect(first.map(({ tag, origin }) => [tag, origin])).toEqual([
    ['repeat-buyer', 'rule'],
    ['vip', 'rule'],
  ]);
  clock.advance(60_000);
  orders = { connected: true, data: [order('S1'), order('S2'), order('S3')] };
  await refresh();
  const later = await tags();
  expect(later[0]).toMatchObject({ since: first[0]?.since, evidence: [{ count: 3 }] });
  orders = { connected: false, data: [] };
  await refresh();
  expect(await tags()).toEqual(later);
  orders = { connected: true, data: [] };
  await refresh();
  expect(await tags()).toEqual([]);
});

test('what a colleague removed no rule brings back, and a colleague can', async () => {
  const { tags, refresh, change } = await stage();
  orders = { connected: true, data: [order('T1'), order('T2')] };
  await refresh();
  await change({ removed: ['vip'], added: ['老朋友'] });
  await refresh();
  expect((await tags()).map(({ tag }) => tag)).toEqual(['repeat-buyer', '老朋友']);
  await change({ added: ['vip'] });
  await refresh();
  expect((await tags()).find(({ tag }) => tag === 'vip')).toMatchObject({ origin: 'hand' });
});

test('the timeline holds what was said and visited on every channel, page by page, for those who may see it', async () => {
  const { site, agent, id } = await stage();
  orders = { connected: false, data: [] };
  const theirs = { ...site, contactId: id, teamId: null };
  await stageConversation(kernel, { ...theirs, owner: 'bot' });
  const page = { url: 'https://shop.example/lamp', title: 'Lamp' };
  const caller = { kind: 'visitor' as const, ...site, contactId: id, verified: true };
  const note = contacts.routes.find(({ endpoint }) => endpoint.path.endsWith('/pages'));
  await note?.handle({ params: undefined, query: undefined, body: { page } } as never, caller, {} as never);
  const seen = await showTimeline(room, agent, id, { limit: 50 });
  expect(seen.data).toMatchObject([{ kind: 'visit', visit: { pages: [{ title: 'Lamp', seconds: null }] } }]);
  const blind = agentOf(site.workspaceId, { visibility: 'mine' });
  await expect(showTimeline(room, blind, id, { limit: 50 })).rejects.toMatchObject({
    code: 'object.not-found',
  });
});
