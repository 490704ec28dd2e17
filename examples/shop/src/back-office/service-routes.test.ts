import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { getProduct } from '../catalogue/store.ts';
import { getOrder } from '../orders/store.ts';
import { isMergeable } from '../service/merge-orders.ts';
import { listMessages } from '../service/messages.ts';
import { isPromotion } from '../service/promotion.ts';
import { apiKey, type FreshShop, isDatabaseReachable, openFreshShop } from '../test/fresh-shop.ts';

const isReachable = await isDatabaseReachable();

describe.skipIf(!isReachable)('the service desk of the back office', () => {
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
        ...(method === 'POST' && key ? { 'idempotency-key': key } : {}),
      },
      ...(payload && { payload }),
    });
    return { status: answer.statusCode, body: answer.json() };
  };
  const get = (url: string) => send('GET', url);
  const post = (url: string, payload?: object, key?: string) => send('POST', url, payload, key);
  const refused = (status: number, code: string) => ({ status, body: { code } });

  test('a code goes to the address of the order, and whoever asks is told the same of any', async () => {
    const send = (no: string, address: string, key?: string) =>
      post(`/orders/${no}/codes`, { address, code: '123456' }, key);
    const accepted = { status: 202, body: { isAccepted: true } };
    for (const [no, address] of [
      ['SP20260005', 'sato@example.com'],
      ['SP99999999', 'emily@example.com'],
      ['SP20260005', 'nobody@example.com'],
    ] as const)
      expect(await send(no, address)).toEqual(accepted);
    expect(await listMessages(shop.pool, 'cust_emily')).toEqual([]);
    for (const key of ['one-wish', 'one-wish', 'another'])
      expect(await send('sp20260005', 'Emily@Example.com', key)).toEqual(accepted);
    const messages = await listMessages(shop.pool, 'cust_emily');
    expect(messages.map(({ text }) => /123456/.test(text.en) && /123456/.test(text.zh))).toEqual([
      true,
      true,
    ]);
    expect((await post('/orders/SP20260005/codes', { address: 'x', code: '12' })).status).toBe(400);
  });

  test('who asks in a customer’s name sees and changes that customer’s orders only', async () => {
    const no = 'SP20260001';
    for (const whose of ['customer=cust_linxiao', 'phone=13800001111', 'customer=cust_linxiao&phone=1']) {
      expect(await get(`/orders/${no}?${whose}`)).toMatchObject({ status: 200, body: { no } });
      expect((await get(`/orders?${whose}`)).body.data).toHaveLength(2);
    }
    for (const whose of [
      'customer=cust_emily',
      'email=emily@example.com',
      'customer=nobody',
      'phone=13900002222',
    ]) {
      for (const path of ['', '/logistics', '/refund', '/owner', '/invoice'])
        expect([whose, path, await get(`/orders/${no}${path}?${whose}`)]).toMatchObject([
          whose,
          path,
          refused(404, 'order-not-found'),
        ]);
      for (const path of ['cancel', 'inquiries', 'price-protection'])
        expect(await post(`/orders/${no}/${path}?${whose}`)).toMatchObject(refused(404, 'order-not-found'));
      expect(await post(`/orders/${no}/address?${whose}`, { phone: '1' })).toMatchObject(
        refused(404, 'order-not-found'),
      );
    }
    expect((await get('/orders?customer=nobody')).body.data).toEqual([]);
    expect(await get('/orders')).toMatchObject({ status: 400 });
  });

  test('tells where a parcel is, and whether it stands still', async () => {
    expect((await get('/orders/SP20260005/logistics')).body).toMatchObject({
      ...{ trackingNo: 'SF5566778899001', hoursStill: 50, isStuck: true, isInquiryOpen: false },
      ...{ carrierText: { en: 'SF Express' }, latest: { text: { en: 'In transit' } } },
    });
    expect((await get('/orders/SP20260001/logistics')).body).toMatchObject({
      hoursStill: null,
      isStuck: false,
    });
  });

  test('asks the carrier once about a parcel that stands still, and about no other', async () => {
    const key = randomUUID();
    for (let turn = 0; turn < 2; turn++)
      expect(await post('/orders/SP20260005/inquiries', undefined, key)).toMatchObject({ status: 200 });
    expect((await get('/orders/SP20260005/logistics')).body.isInquiryOpen).toBe(true);
    expect(await post('/orders/SP20260005/inquiries')).toMatchObject(refused(409, 'inquiry-open'));
    expect(await post('/orders/SP20260002/inquiries')).toMatchObject(refused(409, 'still-moving'));
    expect(await post('/orders/SP20260001/inquiries')).toMatchObject(refused(409, 'not-shipped'));
    expect(await post('/orders/SP20260003/inquiries')).toMatchObject(refused(409, 'already-delivered'));
  });

  test('changes an address once, before the carrier has the parcel; what is not named stays', async () => {
    const key = randomUUID();
    const first = await post(
      '/orders/SP20260001/address',
      { name: '林晓', phone: '13800001111', address: '杭州市文一路 1 号' },
      key,
    );
    expect(first.body.receiver).toEqual({ name: '林晓', phone: '13800001111', address: '杭州市文一路 1 号' });
    expect(
      await post(
        '/orders/SP20260001/address',
        { name: '林晓', phone: '13800001111', address: '杭州市文一路 1 号' },
        key,
      ),
    ).toMatchObject({ status: 200 });
    expect(await post('/orders/SP20260001/address', { phone: '13811112222' })).toMatchObject(
      refused(409, 'address-changed-before'),
    );
    expect(await post('/orders/SP20260001/address', { phone: '2' }, key)).toMatchObject(
      refused(422, 'key-reused'),
    );
    expect((await post('/orders/SP20260009/address', { phone: '13700009999' })).body.receiver).toEqual({
      phone: '13700009999',
    });
    expect(await post('/orders/SP20260002/address', { phone: '1' })).toMatchObject(
      refused(409, 'already-handed-over'),
    );
    expect(await post('/orders/SP20260010/address', { phone: '1' })).toMatchObject(
      refused(409, 'already-cancelled'),
    );
    for (const wrong of [{}, { phone: ' ' }, { state: 'paid' }])
      expect((await post('/orders/SP20260009/address', wrong)).status).toBeGreaterThanOrEqual(400);
  });

  test('exchanges a coat for another size once, and takes the new one off the shelf', async () => {
    const coats = async () =>
      (await getProduct(shop.pool, 'C600')).variants.find(({ variant }) => variant === 'XL-grey')?.stock ?? 0;
    const before = await coats();
    expect(await post('/orders/SP20260003/exchanges', { variant: 'L' })).toMatchObject(
      refused(409, 'same-variant'),
    );
    expect(await post('/orders/SP20260003/exchanges', { variant: 'M' })).toMatchObject(
      refused(409, 'out-of-stock'),
    );
    expect(await post('/orders/SP20260003/exchanges', { variant: 'purple' })).toMatchObject(
      refused(404, 'variant-not-found'),
    );
    const key = randomUUID();
    const made = await post('/orders/SP20260003/exchanges', { variant: 'XL' }, key);
    expect(made.body.trace.at(-1).text.en).toMatch(/XL.*grey|grey.*XL/i);
    await post('/orders/SP20260003/exchanges', { variant: 'XL' }, key);
    expect(await coats()).toBe(before - 1);
    expect(await post('/orders/SP20260003/exchanges', { variant: 'S' })).toMatchObject(
      refused(409, 'exchange-used'),
    );
    expect(await post('/orders/SP20260004/exchanges', { variant: 'one' })).toMatchObject(
      refused(409, 'return-too-late'),
    );
    expect(await post('/orders/SP20260002/exchanges', { variant: 'black' })).toMatchObject(
      refused(409, 'not-delivered'),
    );
  });

  test('tells how far a refund is', async () => {
    expect((await get('/orders/SP20260010/refund')).body).toMatchObject({
      amountCents: 29_900,
      state: 'done',
      toText: { en: 'WeChat Pay' },
      fromDays: 1,
      toDays: 3,
    });
    expect((await get('/orders/SP20260006/refund')).body).toMatchObject({
      state: 'under-way',
      goodsArrivedAt: expect.any(String),
    });
    expect(await get('/orders/SP20260001/refund')).toMatchObject(refused(404, 'refund-not-found'));
  });

  test('refunds no deposit before the balance is paid, one for three days after it, then a person must look', async () => {
    expect(await post('/orders/SP20260008/refunds', { reason: 'deposit' })).toMatchObject(
      refused(409, 'deposit-not-refundable'),
    );
    const pay = (days: number) =>
      shop.pool.query(
        "update shop.orders set state = 'paid', paid_at = now() - make_interval(days => $1) where no = 'SP20260008'",
        [days],
      );
    await pay(8);
    expect(await post('/orders/SP20260008/refunds', { reason: 'deposit' })).toMatchObject(
      refused(409, 'person-needed'),
    );
    await pay(2);
    const key = randomUUID();
    expect((await post('/orders/SP20260008/refunds', { reason: 'deposit' }, key)).body).toMatchObject({
      state: 'refunding',
      refund: { amountCents: 10_000 },
    });
    expect((await post('/orders/SP20260008/refunds', { reason: 'deposit' }, key)).status).toBe(200);
    expect(await post('/orders/SP20260008/refunds', { reason: 'deposit' })).toMatchObject(
      refused(409, 'refund-under-way'),
    );
  });

  test('refunds what is lost after seven days, and looks into what never arrived', async () => {
    expect(await post('/orders/SP20260005/refunds', { reason: 'lost' })).toMatchObject(
      refused(409, 'not-refundable'),
    );
    expect(await post('/orders/SP20260001/refunds', { reason: 'lost' })).toMatchObject(
      refused(409, 'cancel-instead'),
    );
    await shop.pool.query(
      "update shop.order_trace set at = at - interval '8 days' where order_no = 'SP20260005'",
    );
    expect((await post('/orders/SP20260005/refunds', { reason: 'lost' })).body).toMatchObject({
      state: 'refunding',
      refund: { amountCents: 569_900 },
    });
    expect(await post('/orders/SP20260004/refunds', { reason: 'not-received' })).toMatchObject(
      refused(409, 'person-needed'),
    );
    await shop.pool.query(
      "update shop.orders set delivered_at = now() - interval '1 day' where no = 'SP20260003'",
    );
    expect((await post('/orders/SP20260003/refunds', { reason: 'not-received' })).body).toMatchObject({
      state: 'delivered',
    });
    expect(await post('/orders/SP20260003/refunds', { reason: 'not-received' })).toMatchObject(
      refused(409, 'refund-asked'),
    );
  });

  test('pays the fall of a price back once per item, in time', async () => {
    expect(await post('/orders/SP20260001/price-protection')).toMatchObject(refused(409, 'price-not-lower'));
    await shop.pool.query(
      "update shop.products set price_cents = price_cents - 10000 where sku in ('P100', 'V400', 'B500')",
    );
    const key = randomUUID();
    for (let turn = 0; turn < 2; turn++)
      expect((await post('/orders/SP20260001/price-protection', undefined, key)).body.protectedCents).toBe(
        10_000,
      );
    expect(await post('/orders/SP20260001/price-protection')).toMatchObject(
      refused(409, 'price-protection-used'),
    );
    expect((await post('/orders/SP20260009/price-protection')).body.protectedCents).toBe(40_000);
    expect(await post('/orders/SP20260004/price-protection')).toMatchObject(
      refused(409, 'price-protection-too-late'),
    );
    expect(await post('/orders/SP20260008/price-protection')).toMatchObject(refused(409, 'not-paid'));
  });

  test('makes an invoice after delivery and, under the right title, once more', async () => {
    const company = { kind: 'company', title: '杭州某某有限公司', taxNo: '91330100MA27XXXX0X' };
    expect(await get('/orders/SP20260003/invoice')).toMatchObject(refused(404, 'invoice-not-found'));
    expect(await post('/orders/SP20260001/invoice', company)).toMatchObject(refused(409, 'invoice-not-yet'));
    expect(await post('/orders/SP20260003/invoice', { kind: 'company', title: 'x' })).toMatchObject(
      refused(422, 'tax-number-needed'),
    );
    expect(await post('/orders/SP20260003/invoice/reissue', company)).toMatchObject(
      refused(404, 'invoice-not-found'),
    );
    expect(
      (await post('/orders/SP20260003/invoice', { kind: 'personal', title: '王强' })).body,
    ).toMatchObject({ no: 'SP20260003', title: '王强' });
    expect(await post('/orders/SP20260003/invoice', company)).toMatchObject(refused(409, 'invoice-made'));
    expect((await post('/orders/SP20260003/invoice/reissue', company)).body).toMatchObject({
      ...company,
      reissuedAt: expect.any(String),
    });
    expect(await post('/orders/SP20260003/invoice/reissue', company)).toMatchObject(
      refused(409, 'invoice-reissued'),
    );
    expect((await get('/orders/SP20260003/invoice')).body.title).toBe(company.title);
  });

  test('merges orders of one customer to one address, and no others', async () => {
    for (const foreign of ['SP20260001', 'SP99999999'])
      expect(await post('/orders/SP20260009/merge', { with: foreign })).toMatchObject(
        refused(409, 'not-mergeable'),
      );
    expect(await post('/orders/SP20260009/merge', { with: 'SP20260001' })).toMatchObject(
      refused(409, 'not-mergeable'),
    );
    const [a, c] = [await getOrder(shop.pool, 'SP20260009'), await getOrder(shop.pool, 'SP20260001')];
    const at = (time: string) => new Date(`${a.placedAt.slice(0, 10)}T${time}+08:00`);
    const twin = { ...a, no: 'SP2' };
    expect(isMergeable(a, twin, at('17:59'))).toBe(true);
    expect(isMergeable(a, twin, at('18:00'))).toBe(false);
    expect(isMergeable(a, a, at('10:00'))).toBe(false);
    expect(isMergeable(a, { ...twin, customerId: c.customerId }, at('10:00'))).toBe(false);
    expect(isMergeable(a, { ...twin, state: 'shipped' }, at('10:00'))).toBe(false);
    expect(
      isMergeable(a, { ...twin, receiver: { name: 'x', phone: '1', address: 'elsewhere' } }, at('10:00')),
    ).toBe(false);
    const later = new Date(Date.parse(a.placedAt) + 2 * 3_600_000 + 1).toISOString();
    expect(isMergeable(a, { ...twin, placedAt: later }, at('10:00'))).toBe(false);
  });

  test('gives a coupon to whoever it asks for, and lists what they can use', async () => {
    const given = await post('/coupons?email=emily@example.com', {
      amountCents: 2_000,
      minimumCents: 19_900,
      customerId: 'cust_linxiao',
    });
    expect(given).toMatchObject({ status: 201, body: { customerId: 'cust_emily' } });
    expect((await get('/coupons?customer=cust_emily')).body.data).toMatchObject([
      { id: given.body.id, amountCents: 2_000 },
    ]);
    expect((await get('/coupons?customer=cust_linxiao')).body.data).toEqual([]);
    expect(await post('/coupons?customer=nobody', { amountCents: 2_000 })).toMatchObject(
      refused(404, 'customer-not-found'),
    );
    expect(await post('/coupons', { amountCents: 2_000 })).toMatchObject(refused(404, 'customer-not-found'));
  });

  test('finds stock by words', async () => {
    expect((await get('/stock?q=%E5%A4%A7%E8%A1%A3')).body.data).toMatchObject([
      { sku: 'C600', priceCents: 79_900 },
    ]);
  });

  test('wants a key for everything that changes something', async () => {
    for (const path of ['inquiries', 'price-protection'])
      expect(await post(`/orders/SP20260005/${path}`, undefined, '')).toMatchObject(
        refused(400, 'key-needed'),
      );
  });
});

test.each([
  ['2026-05-31T23:59:59+08:00', false],
  ['2026-06-01T00:00:00+08:00', true],
  ['2026-06-20T23:59:59+08:00', true],
  ['2026-06-21T00:00:00+08:00', false],
  ['2026-11-15T23:00:00+08:00', true],
  ['2026-11-15T16:00:00Z', false],
])('%s is in a promotion: %s', (at, expected) => expect(isPromotion(new Date(at))).toBe(expected));
