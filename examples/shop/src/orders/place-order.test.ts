import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getProduct } from '../catalogue/store.ts';
import { apiKey, type FreshShop, isDatabaseReachable, openFreshShop, signInAs } from '../test/fresh-shop.ts';
import { closeOverdue } from './close-overdue.ts';

const isReachable = await isDatabaseReachable();
const receiver = { name: '王强', phone: '13900002222', address: '测试路 1 号' };

describe.skipIf(!isReachable)('checkout', () => {
  let shop: FreshShop;
  let cookie: string;
  beforeAll(async () => {
    shop = await openFreshShop(new Date());
    cookie = await signInAs(shop.app, 'cust_wangqiang');
  });
  afterAll(() => shop?.close());

  const line = (sku: string, variant = 'one', quantity = 1) => ({ sku, variant, quantity });
  const checkOut = (body: object, key: string = randomUUID(), headers: Record<string, string> = { cookie }) =>
    shop.app.inject({
      method: 'POST',
      url: '/api/cart/checkout',
      headers: { ...headers, 'idempotency-key': key },
      payload: { receiver, payment: 'alipay', ...body },
    });
  const stockOf = async (sku: string) => (await getProduct(shop.pool, sku)).stock;

  test('sells nine pushchairs to twenty people at once, and never a tenth', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => checkOut({ items: [line('B510')] })));
    const statuses = answers.map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 201)).toHaveLength(9);
    expect(statuses.filter((status) => status === 409)).toHaveLength(11);
    expect(await stockOf('B510')).toBe(0);
  });

  test('takes all of an order or nothing of it', async () => {
    const before = await stockOf('K410');
    const answer = await checkOut({ items: [line('K410'), line('A420')] });
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ code: 'out-of-stock', sku: 'A420' });
    expect(await stockOf('K410')).toBe(before);
  });

  test('orders that cross each other on two shelves all come through', async () => {
    const lines = [line('F700'), line('M800')];
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) => checkOut({ items: at % 2 ? lines : lines.toReversed() })),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(12).fill(201));
    expect([await stockOf('F700'), await stockOf('M800')]).toEqual([48, 63]);
  });

  test('a key makes one order however often it is sent', async () => {
    const before = await stockOf('H300');
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => checkOut({ items: [line('H300', 'white')] }, key)),
    );
    expect(new Set(answers.map((answer) => answer.json().no)).size).toBe(1);
    expect(await stockOf('H300')).toBe(before - 1);
  });

  test('a key is not lent to another order', async () => {
    const key = randomUUID();
    await checkOut({ items: [line('H300', 'white')] }, key);
    const answer = await checkOut({ items: [line('H300', 'black')] }, key);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'key-reused' });
  });

  test('charges ¥8 under ¥99, and a remote region ¥15 on top', async () => {
    const shirt = [line('C620', 'M-blue')];
    const fees = [];
    for (const region of ['mainland', 'remote', 'hmt', 'japan'])
      fees.push((await checkOut({ items: shirt, region })).json().shippingCents);
    expect(fees).toEqual([800, 2300, 3500, 6800]);
    expect((await checkOut({ items: [line('K410')] })).json().shippingCents).toBe(0);
  });

  test('takes instalments only from ¥600', async () => {
    const small = await checkOut({ items: [line('K410')], payment: 'huabei' });
    expect([small.statusCode, small.json().code]).toEqual([422, 'payment-not-possible']);
    expect((await checkOut({ items: [line('C600', 'L-grey')], payment: 'huabei' })).statusCode).toBe(201);
  });

  test('needs a signed-in customer, and believes no forged cookie', async () => {
    const [value = ''] = cookie.split('=').slice(1);
    const forged = `spruce_visit=${Buffer.from('{"cart":[],"customer":"cust_emily"}').toString('base64url')}.${value.split('.')[1]}`;
    for (const headers of [{}, { cookie: forged }])
      expect((await checkOut({ items: [line('K410')] }, randomUUID(), headers)).statusCode).toBe(401);
  });

  test('refuses what is not an order at all', async () => {
    for (const items of [[], [line('K410', 'one', 0)], [line('K410', 'one', 1.5)], [line('NOPE')], 'K410'])
      expect((await checkOut({ items })).statusCode).toBeGreaterThanOrEqual(400);
    expect((await checkOut({ items: [line('K410')], priceCents: 1 })).statusCode).toBe(400);
  });

  test('an unpaid order closes after 30 minutes and gives its goods back', async () => {
    const before = await stockOf('W310');
    const { no } = (await checkOut({ items: [line('W310', '42mm', 2)], payment: undefined })).json();
    expect(await stockOf('W310')).toBe(before - 2);
    await closeOverdue(shop.pool, new Date(Date.now() + 29 * 60_000));
    expect(await stockOf('W310')).toBe(before - 2);
    await closeOverdue(shop.pool, new Date(Date.now() + 31 * 60_000));
    expect(await stockOf('W310')).toBe(before);
    const answer = await shop.app.inject({
      url: `/api/admin/orders/${no}`,
      headers: { authorization: `Bearer ${apiKey}` },
    });
    expect(answer.json()).toMatchObject({ state: 'closed', paidCents: 0 });
  });
});
