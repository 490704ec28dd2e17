import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../build-app.ts';
import { getProduct } from '../catalogue/store.ts';
import { apiKey, type FreshShop, isDatabaseReachable, openFreshShop, signInAs } from '../test/fresh-shop.ts';

const isReachable = await isDatabaseReachable();

describe.skipIf(!isReachable)('the back office', () => {
  let shop: FreshShop;
  beforeAll(async () => {
    shop = await openFreshShop(new Date());
  });
  afterAll(() => shop?.close());

  const bearer = { authorization: `Bearer ${apiKey}` };
  const ask = (url: string, headers: Record<string, string> = bearer) =>
    shop.app.inject({ url: `/api/admin${url}`, headers });
  const act = (url: string, payload: object | undefined, key: string | undefined = randomUUID()) =>
    shop.app.inject({
      method: 'POST',
      url: `/api/admin${url}`,
      headers: { ...bearer, ...(key && { 'idempotency-key': key }) },
      ...(payload && { payload }),
    });

  test('answers nobody without the bearer key', async () => {
    const wrong = [{}, { authorization: 'Bearer wrong' }, { authorization: `Basic ${apiKey}` }];
    for (const url of ['/customers?id=cust_emily', '/orders/SP20260001', '/stock', '/nowhere'])
      for (const headers of wrong) {
        const answer = await ask(url, headers as Record<string, string>);
        expect(answer.statusCode).toBe(url === '/nowhere' ? 404 : 401);
        expect(answer.headers['content-type']).toContain('application/problem+json');
        expect(answer.body).not.toContain('cust_');
      }
  });

  test('stays shut when the shop was started without a key', async () => {
    const app = await buildApp({ pool: shop.pool, cookieSecret: 'x', publicDir: process.cwd() });
    const answer = await app.inject({ url: '/api/admin/stock', headers: { authorization: 'Bearer ' } });
    expect(answer.statusCode).toBe(503);
    await app.close();
  });

  test('finds a customer by phone, by email in any case, or by id', async () => {
    for (const query of ['phone=%2B86%20138-0000-1111', 'phone=13800001111', 'id=cust_linxiao'])
      expect((await ask(`/customers?${query}`)).json().data).toMatchObject([{ name: '林晓' }]);
    expect((await ask('/customers?email=Emily@Example.com')).json().data).toMatchObject([
      { level: 'Platinum' },
    ]);
    expect((await ask('/customers?phone=13800001112')).json().data).toEqual([]);
    expect((await ask('/customers')).statusCode).toBe(400);
  });

  test('lists the orders of a customer, the newest first', async () => {
    const answer = await ask('/customers/cust_linxiao/orders');
    expect(answer.json().data.map((order: { no: string }) => order.no)).toEqual(['SP20260001', 'SP20260002']);
    expect((await ask('/customers/nobody/orders')).statusCode).toBe(404);
  });

  test('tells the stock of one product or of all', async () => {
    const one = (await ask('/stock?sku=p100')).json().data;
    expect(one).toMatchObject([
      { sku: 'P100', stock: 100, variants: [{ stock: 100 }, { stock: 0, backInDays: 5 }] },
    ]);
    expect((await ask('/stock')).json().data).toHaveLength(15);
    expect((await ask('/stock?sku=NOPE')).statusCode).toBe(404);
  });

  test('says with a code that an order does not exist', async () => {
    const answer = await ask('/orders/SP99999999');
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ status: 404, code: 'order-not-found', no: 'SP99999999' });
  });

  test('cancels a paid order once: a repeat of the key changes nothing, a new key is told so', async () => {
    const before = (await getProduct(shop.pool, 'B500')).stock;
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => act('/orders/SP20260009/cancel', undefined, key)));
    for (const answer of answers)
      expect(answer.json()).toMatchObject({
        state: 'cancelled',
        refund: { amountCents: 55_600, state: 'under-way' },
      });
    expect((await getProduct(shop.pool, 'B500')).stock).toBe(before + 4);
    const again = await act('/orders/SP20260009/cancel', undefined);
    expect([again.statusCode, again.json().code]).toEqual([409, 'already-cancelled']);
  });

  test.each([
    ['SP20260002', 'already-handed-over'],
    ['SP20260003', 'already-delivered'],
    ['SP20260006', 'refund-under-way'],
    ['SP20260007', 'already-handed-over'],
    ['SP20260008', 'deposit-not-refundable'],
    ['SP20260010', 'already-cancelled'],
  ])('does not cancel %s: %s', async (no, code) => {
    const answer = await act(`/orders/${no}/cancel`, undefined);
    expect([answer.statusCode, answer.json().code]).toEqual([409, code]);
  });

  test('wants a key for everything that changes something', async () => {
    for (const url of ['/orders/SP20260001/cancel', '/orders/SP20260003/returns'])
      expect((await act(url, { reason: 'no-reason' }, '')).statusCode).toBe(400);
  });

  test('takes the coat of 3 days back, and not the vacuum of 40 days', async () => {
    const late = await act('/orders/SP20260004/returns', { reason: 'quality' });
    expect([late.statusCode, late.json().code]).toEqual([409, 'return-too-late']);
    const key = randomUUID();
    const coat = await act('/orders/SP20260003/returns', { reason: 'no-reason' }, key);
    expect(coat.statusCode).toBe(201);
    expect(coat.json()).toMatchObject({
      state: 'refunding',
      return: { carriagePaidBy: 'customer', refundCents: 79_900 },
    });
    expect((await act('/orders/SP20260003/returns', { reason: 'no-reason' }, key)).statusCode).toBe(201);
    const again = await act('/orders/SP20260003/returns', { reason: 'no-reason' });
    expect([again.statusCode, again.json().code]).toEqual([409, 'refund-under-way']);
    const early = await act('/orders/SP20260005/returns', { reason: 'quality' });
    expect([early.statusCode, early.json().code]).toEqual([409, 'not-delivered']);
  });

  test('gives a coupon that works once and comes back when its order is cancelled', async () => {
    const grant = { customerId: 'cust_zhaomin', amountCents: 2000, minimumCents: 19_900 };
    const key = randomUUID();
    const coupon = (await act('/coupons', grant, key)).json();
    expect((await act('/coupons', grant, key)).json().id).toBe(coupon.id);
    const cookie = await signInAs(shop.app, 'cust_zhaomin');
    const buy = (sku: string) =>
      shop.app.inject({
        method: 'POST',
        url: '/api/cart/checkout',
        headers: { cookie, 'idempotency-key': randomUUID() },
        payload: {
          items: [{ sku, variant: 'one', quantity: 1 }],
          receiver: { name: '赵敏', phone: '13600004444', address: '测试路 2 号' },
          payment: 'wechat',
          couponIds: [coupon.id],
        },
      });
    expect((await buy('K410')).json().code).toBe('coupon-not-usable');
    const order = (await buy('M800')).json();
    expect(order).toMatchObject({ discountCents: 2000, totalCents: 19_900 });
    expect((await buy('M800')).json().code).toBe('coupon-not-usable');
    await act(`/orders/${order.no}/cancel`, undefined);
    expect((await buy('M800')).statusCode).toBe(201);
  });
});
