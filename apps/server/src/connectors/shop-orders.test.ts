import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Contact, order, type WorkspaceId } from '@parley/contract';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { sql } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { connectShop, createShopOrders } from './index.ts';

let kernel: TestKernel;
let clock: FakeClock;
const shops: Server[] = [];

beforeAll(async () => {
  clock = fakeClock();
  kernel = await testKernel({ clock });
});
afterEach(() => {
  for (const shop of shops.splice(0)) {
    shop.closeAllConnections();
    shop.close();
  }
});
afterAll(() => kernel.close());

const oneOrder = {
  ...{ no: 'SP20260002', customerId: 'c1', state: 'shipped', currency: 'CNY', totalCents: 39_900 },
  stateText: { zh: '已发货，运输中', en: 'Shipped, on its way' },
  placedAt: '2026-01-01T00:00:00.000Z',
  ...{ carrier: 'SF', carrierText: { zh: '顺丰速运', en: 'SF Express' }, trackingNo: 'SF1029384756123' },
  trace: [
    { at: '2026-01-01T00:00:00Z', text: { zh: '已揽收', en: 'Picked up' } },
    {
      at: '2026-01-02T00:00:00Z',
      text: { zh: '运输中', en: 'In transit' },
      place: { zh: '杭州', en: 'Hangzhou' },
    },
  ],
  items: [
    {
      ...{ sku: 'H300', variant: 'white', quantity: 1, priceCents: 39_900 },
      name: { zh: '云杉 Buds 2 耳机', en: 'Buds 2' },
      variantText: { zh: '白色', en: 'White' },
    },
  ],
  receiver: { name: '林晓', phone: '13800001111', address: '北京' },
};

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const json = (body: unknown, status = 200): Answer => {
  return (_request, response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

/** A shop on loopback that notes what it was asked; connected with a new workspace. */
async function openShop(answers: Record<string, Answer>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.headers.authorization} ${request.url}`);
    (answers[request.url ?? ''] ?? json({}, 404))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  shops.push(server);
  const workspaceId: WorkspaceId = newId('wsp');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await connectShop(kernel.database.system, kernel.secrets, workspaceId, { url, key: 'shop-secret' });
  return { asked, workspaceId, server };
}

const contact = (...proofs: [kind: 'user' | 'email', value: string, verified: boolean][]): Contact => ({
  id: newId('ctc'),
  ...{
    name: '林晓',
    email: 'typed@example.com',
    phone: null,
    locale: 'zh-CN',
    verified: true,
    attributes: {},
  },
  identities: proofs.map(([kind, value, verified]) => ({ id: newId('idn'), kind, value, verified })),
  ...{ createdAt: '2026-01-01T00:00:00.000Z', seenAt: '2026-01-01T00:00:00.000Z' },
});

test('the orders of a customer whom the shop has signed come as the contract has them, without addresses', async () => {
  const { asked, workspaceId } = await openShop({
    '/api/admin/customers/c%2F1/orders': json({ data: [oneOrder] }),
  });
  const found = await createShopOrders(kernel).find(workspaceId, contact(['user', 'c/1', true]));
  expect(asked).toEqual(['Bearer shop-secret /api/admin/customers/c%2F1/orders']);
  expect(found.connected).toBe(true);
  expect(order.strict().safeParse(found.data[0]).success).toBe(true);
  expect(found.data).toMatchObject([
    {
      no: 'SP20260002',
      carrier: '顺丰速运 / SF Express',
      latestTrace: '杭州: 运输中 / Hangzhou: In transit',
      items: [{ variant: '白色 / White' }],
    },
  ]);
  expect(JSON.stringify(found)).not.toContain('北京');
});

test('a proven address finds its only customer; a shared one finds nobody', async () => {
  const { workspaceId } = await openShop({
    '/api/admin/customers?email=one%40example.com': json({ data: [{ id: 'c1' }] }),
    '/api/admin/customers?email=two%40example.com': json({ data: [{ id: 'c1' }, { id: 'c2' }] }),
    '/api/admin/customers/c1/orders': json({ data: [oneOrder] }),
  });
  const orders = createShopOrders(kernel);
  expect((await orders.find(workspaceId, contact(['email', 'one@example.com', true]))).data).toHaveLength(1);
  expect((await orders.find(workspaceId, contact(['email', 'two@example.com', true]))).data).toEqual([]);
});

test('a claim, a typed address or a path instead of an id asks the shop nothing', async () => {
  const { asked, workspaceId } = await openShop({});
  const orders = createShopOrders(kernel);
  const nothing = { connected: true, data: [] };
  expect(await orders.find(workspaceId, contact(['email', 'one@example.com', false]))).toEqual(nothing);
  expect(await orders.find(workspaceId, contact(['user', 'c1', false]))).toEqual(nothing);
  expect(await orders.find(workspaceId, contact())).toEqual(nothing);
  expect(await orders.find(workspaceId, contact(['user', '..', true]))).toEqual(nothing);
  expect(asked).toEqual([]);
});

test('a customer whom the shop does not know has no orders, and the shop is connected all the same', async () => {
  const { workspaceId } = await openShop({});
  expect(await createShopOrders(kernel).find(workspaceId, contact(['user', 'c9', true]))).toEqual({
    connected: true,
    data: [],
  });
});

test('a workspace without a shop is not connected', async () => {
  expect(await createShopOrders(kernel).find(newId('wsp'), contact(['user', 'c1', true]))).toEqual({
    connected: false,
    data: [],
  });
});

test('a shop that is dead, silent, endless, moved or talks nonsense is not connected, and nothing throws', async () => {
  const path = '/api/admin/customers/c1/orders';
  const faults: Answer[] = [
    () => {},
    (request) => void request.socket.destroy(),
    json({}, 500),
    json({ data: [{ no: 1 }] }),
    (_request, response) => void response.end('<html>'),
    (_request, response) => void response.writeHead(302, { location: '/elsewhere' }).end(),
    (_request, response) => {
      const timer = setInterval(() => response.write(' '.repeat(500_000)), 1);
      response.on('close', () => clearInterval(timer));
    },
  ];
  const answers = faults.map(async (fault) => {
    const elsewhere = json({ data: [] });
    const { workspaceId, asked } = await openShop({ [path]: fault, '/elsewhere': elsewhere });
    const found = await createShopOrders(kernel).find(workspaceId, contact(['user', 'c1', true]));
    return { found, asked: asked.length };
  });
  for (const answer of await Promise.all(answers))
    expect(answer).toEqual({ found: { connected: false, data: [] }, asked: 1 });
  const closed = await openShop({});
  closed.server.close();
  expect(
    (await createShopOrders(kernel).find(closed.workspaceId, contact(['user', 'c1', true]))).connected,
  ).toBe(false);
});

test('an answer is kept for five seconds, for its contact alone', async () => {
  const { asked, workspaceId } = await openShop({
    '/api/admin/customers/c1/orders': json({ data: [oneOrder] }),
    '/api/admin/customers/c2/orders': json({ data: [] }),
  });
  const orders = createShopOrders(kernel);
  const [one, two] = [contact(['user', 'c1', true]), contact(['user', 'c2', true])];
  await Promise.all([orders.find(workspaceId, one), orders.find(workspaceId, one)]);
  clock.advance(4_999);
  await orders.find(workspaceId, one);
  expect(asked).toHaveLength(1);
  expect((await orders.find(workspaceId, two)).data).toEqual([]);
  expect((await orders.find(workspaceId, { ...one, identities: [] })).data).toEqual([]);
  clock.advance(1);
  await orders.find(workspaceId, one);
  expect(asked).toHaveLength(3);
});

test('the key of the shop lies sealed in the store', async () => {
  const { workspaceId } = await openShop({});
  const row = await kernel.database.system.find<{ value: string }>(
    sql`select value from install where key = ${`shop:${workspaceId}`}`,
  );
  expect(row?.value).toContain('127.0.0.1');
  expect(row?.value).not.toContain('shop-secret');
});
