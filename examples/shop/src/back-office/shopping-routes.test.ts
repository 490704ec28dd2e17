import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { apiKey, type FreshShop, isDatabaseReachable, openFreshShop } from '../test/fresh-shop.ts';

const isReachable = await isDatabaseReachable();
const [linxiao, wangqiang] = ['customer=cust_linxiao', 'customer=cust_wangqiang'];

describe.skipIf(!isReachable)('what the back office tells of goods and prices', () => {
  let shop: FreshShop;
  beforeEach(async () => {
    shop = await openFreshShop(new Date());
    return () => shop.close();
  });
  const send = async (method: 'GET' | 'POST', url: string, payload?: object, key: string = randomUUID()) => {
    const answer = await shop.app.inject({
      ...{ method, url: `/api/admin${url}` },
      headers: {
        authorization: `Bearer ${apiKey}`,
        ...(method === 'POST' ? { 'idempotency-key': key } : {}),
      },
      ...(payload && { payload }),
    });
    return { status: answer.statusCode, body: answer.json() };
  };
  const get = (url: string) => send('GET', url);
  const post = (url: string, payload?: object, key?: string) => send('POST', url, payload, key);
  const refused = (status: number, code: string) => ({ status, body: { code } });
  const stockOf = async (query: string) => (await get(`/stock?${query}`)).body.data[0];

  test('stock is told shelf by shelf, in three languages', async () => {
    expect(await stockOf('sku=P100')).toMatchObject({
      state: 'partly',
      stock: 100,
      stockText: {
        zh: '黑色 有现货 100 件；蓝色 缺货（约 5 天后到货）',
        en: 'Black: 100 in stock; Blue: sold out (back in about 5 days)',
        ja: 'ブラック：在庫 100 点、ブルー：品切れ（約 5 日後に入荷）',
      },
    });
    expect((await stockOf('sku=C600')).stockText.zh).toBe(
      'S 有现货 3 件；M 缺货；L 有现货 14 件；XL 有现货 6 件',
    );
    expect((await stockOf('sku=C610')).stockText.en).toBe('36–43, 45: 120 in stock; 44: sold out');
    expect((await stockOf('sku=B510')).stockText.zh).toBe('有现货 9 件');
  });

  test('a member has the level that what they spent brings, and points for it', async () => {
    const least = { Silver: 0, Gold: 300_000, Platinum: 1_000_000 };
    for (const who of ['linxiao', 'wangqiang', 'emily', 'sato', 'chenjing', 'zhaomin']) {
      const { body } = await get(`/membership?customer=cust_${who}`);
      const level = Object.entries(least).findLast(([, cents]) => body.spendCents >= cents)?.[0];
      expect([who, body.level]).toEqual([who, level]);
      expect(body.points).toBe(Math.floor(body.spendCents / 100));
    }
    expect((await get('/membership?email=emily@example.com')).body).toMatchObject({
      levelText: { zh: '白金卡' },
      spendCents: 1_089_900,
      pointsUntil: `${new Date(Date.now() + 8 * 3_600_000).getUTCFullYear() + 1}-12-31T15:59:59.999Z`,
    });
    expect(await get('/membership?customer=cust_nobody')).toMatchObject(refused(404, 'customer-not-found'));
  });

  test('stock of one kind is told for that kind, and as a figure only where the shelf holds nothing else', async () => {
    expect(await stockOf('sku=P100&colour=blue')).toMatchObject({ state: 'out-of-stock', stock: 0 });
    expect((await stockOf('sku=C600&size=XL&colour=camel')).stockText.zh).toBe('XL 驼色 有现货');
    expect((await stockOf('sku=C600&size=XL')).stockText.zh).toBe('XL 有现货 6 件');
    expect((await stockOf('sku=C610&size=43')).stockText.en).toBe('43: in stock');
    expect(await stockOf('sku=C620&colour=grey')).toMatchObject({ state: 'not-made', stock: 0 });
  });

  test('who waits for what is sold out is noted once, and nobody for what is there', async () => {
    const url = `/stock/P100/watches?${linxiao}`;
    expect((await post(url, { colour: 'blue' })).status).toBe(201);
    expect((await post(url, { colour: 'blue' })).status).toBe(201);
    const rows = await shop.pool.query('select customer_id, sku, colour from shop.stock_watches');
    expect(rows.rows).toEqual([{ customer_id: 'cust_linxiao', sku: 'P100', colour: 'blue' }]);
    expect(await post(url, { colour: 'black' })).toMatchObject(refused(409, 'still-in-stock'));
    expect(await post(url, { colour: 'pink' })).toMatchObject(refused(404, 'variant-not-found'));
    expect(await post('/stock/P100/watches', { colour: 'blue' })).toMatchObject(
      refused(404, 'customer-not-found'),
    );
  });

  test('price protection tells the difference and how long it can be had, and then that it was', async () => {
    const url = `/orders/SP20260003/price-protection?${wangqiang}`;
    expect((await get(url)).body).toMatchObject({ state: 'not-lower', differenceCents: 0 });
    await shop.pool.query("update shop.products set price_cents = 74900 where sku = 'C600'");
    const { body } = await get(url);
    expect(body).toMatchObject({ state: 'open', differenceCents: 5000 });
    expect([15, 30]).toContain(body.days);
    expect((await post(url)).body).toMatchObject({ protectedCents: 5000 });
    expect((await get(url)).body).toMatchObject({ state: 'used', differenceCents: 0 });
    await shop.pool.query(
      "update shop.orders set paid_at = now() - interval '90 days' where no = 'SP20260004'",
    );
    const late = `/orders/SP20260004/price-protection?${wangqiang}`;
    expect((await get(late)).body).toMatchObject({ state: 'too-late' });
    const unpaid = '/orders/SP20260008/price-protection?customer=cust_chenjing';
    expect((await get(unpaid)).body).toMatchObject({ state: 'not-paid' });
  });

  test('a warranty runs from delivery for the months of the goods', async () => {
    const of = async (no: string, whose: string) => (await get(`/orders/${no}/warranty?${whose}`)).body;
    expect(await of('SP20260004', wangqiang)).toMatchObject({
      state: 'covered',
      months: 24,
      mayReturn: false,
    });
    expect(await of('SP20260003', wangqiang)).toMatchObject({ state: 'none', mayReturn: true });
    expect(await of('SP20260001', linxiao)).toMatchObject({ state: 'not-yet', months: 12 });
    await shop.pool.query(
      "update shop.orders set delivered_at = now() - interval '800 days' where no = 'SP20260004'",
    );
    expect(await of('SP20260004', wangqiang)).toMatchObject({ state: 'over' });
    expect(await of('SP20260004', linxiao)).toMatchObject({ code: 'order-not-found' });
  });

  test('a new customer gets the welcome coupon once, and nobody else does', async () => {
    await shop.pool.query(
      "insert into shop.customers (id, name, level, language) values ('cust_new', 'New', 'Silver', 'en')",
    );
    const url = '/coupons/welcome?customer=cust_new';
    const key = randomUUID();
    const given = await post(url, undefined, key);
    expect(given).toMatchObject({ status: 201, body: { amountCents: 2000, minimumCents: 19_900 } });
    expect((await post(url, undefined, key)).body.id).toBe(given.body.id);
    expect(await post(url)).toMatchObject(refused(409, 'welcome-had'));
    expect(await post(`/coupons/welcome?${linxiao}`)).toMatchObject(refused(409, 'not-a-new-customer'));
    expect((await get('/coupons/all?customer=cust_new')).body.data).toMatchObject([
      { state: 'usable', title: { zh: '满 ¥199 减 ¥20（全店）' } },
    ]);
    await shop.pool.query("update shop.coupons set valid_until = now() - interval '1 day'");
    const one = (whose: string) => get(`/coupons/${given.body.id}?${whose}`);
    expect((await one('customer=cust_new')).body).toMatchObject({ state: 'expired' });
    expect(await one(linxiao)).toMatchObject(refused(404, 'coupon-not-found'));
  });
});
