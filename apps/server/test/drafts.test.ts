import type { DraftContent } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agentOn, openShop, openTestHouse, type Shop, type TestHouse } from './house.ts';
import type { Colleague } from './promises/marked-shop.ts';

let one: TestHouse;
let two: TestHouse;
let shop: Shop;
let agent: Colleague;
beforeAll(async () => {
  one = await openTestHouse();
  two = await openTestHouse({ share: one });
  shop = await openShop(one);
  agent = await shop.addAgent();
});
afterAll(async () => {
  await two.close();
  await one.close();
});

const draft = (reply: string): DraftContent => ({
  mode: 'reply',
  reply,
  note: '',
  attachments: [],
  quotes: null,
  seen: null,
});
const [phone, desk] = ['the-phone', 'the-desk-top'];

test('a draft is on the other devices at once; the newest wins, and what it replaced is kept one step', async () => {
  const conversationId = await (await shop.visitor()).say('hello');
  const on = { params: { workspaceId: shop.workspaceId, conversationId } };
  const keep = (text: string, version: number, device: string) =>
    agent.call('keepDraft', { ...on, body: { content: draft(text), version, device } });
  const other = await agentOn(two, agent, shop).desk();
  expect(await keep('Dear', 0, phone)).toMatchObject({ version: 1, previous: null });
  const told = await other.next((push) => push.t === 'draft');
  expect(told).toEqual({ t: 'draft', conversationId, version: 1, device: phone });
  await other.close();
  // Written upon what stood there: nothing is replaced.
  expect(await keep('Dear Ann', 1, desk)).toMatchObject({ version: 2, previous: null });
  // Written upon an older one, on the other device.
  const late = await keep('Dear Bob', 1, phone);
  expect(late).toMatchObject({ version: 3, content: draft('Dear Bob'), previous: draft('Dear Ann') });
  const mine = await agent.call('listDrafts', { params: { workspaceId: shop.workspaceId } });
  expect(mine.data).toEqual([late]);
  await keep('', 3, phone);
  expect((await agent.call('listDrafts', { params: { workspaceId: shop.workspaceId } })).data).toEqual([]);
});

test("nobody reads a colleague's draft", async () => {
  const conversationId = await (await shop.visitor()).say('hello');
  const params = { workspaceId: shop.workspaceId, conversationId };
  await agent.call('keepDraft', { params, body: { content: draft('mine'), version: 0, device: desk } });
  const { data } = await shop.owner.call('listDrafts', { params: { workspaceId: shop.workspaceId } });
  expect(data).toEqual([]);
});
