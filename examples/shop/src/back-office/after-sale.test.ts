import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addWorkingDays } from '../kernel/china-day.ts';
import { apiKey, type FreshShop, isDatabaseReachable, openFreshShop } from '../test/fresh-shop.ts';

const isReachable = await isDatabaseReachable();

test.each([
  ['2026-11-18T07:00:00Z', 2, '2026-11-20T16:00:00.000Z'],
  ['2026-11-20T07:00:00Z', 2, '2026-11-24T16:00:00.000Z'],
  // Saturday morning in China, Friday still in UTC.
  ['2026-11-20T23:00:00Z', 1, '2026-11-23T16:00:00.000Z'],
])('working days after %s leave out the weekend of China', (moment, days, end) => {
  expect(addWorkingDays(new Date(moment), days).toISOString()).toBe(end);
});

describe.skipIf(!isReachable)('what can be done after a sale', () => {
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
  const afterSale = (no: string, query = '') => get(`/orders/${no}/after-sale${query}`);

  test('a coat of three days may come back for any reason, and be exchanged for what there is', async () => {
    const { body } = await afterSale('SP20260003');
    expect(body).toMatchObject({
      ...{ state: 'delivered', returnDays: 7, mayReturn: true, mayReturnForQuality: true },
      ...{ refundCents: 79_900, isPickupFree: false, isExchanged: false, isInWarranty: false },
      item: { line: 1, sku: 'C600', variantText: { zh: 'L · 灰色' } },
    });
    expect([2, 3]).toContain(body.daysSince);
    expect(body.others).toHaveLength(7);
    // The one in another colour or size comes before the one that differs in both.
    expect(body.others[6]).toMatchObject({ size: expect.not.stringMatching(/^L$/), colour: { zh: '驼色' } });
    expect(body).not.toHaveProperty('wanted');
  });

  test('a vacuum of forty days may not, but is in warranty', async () => {
    expect((await afterSale('SP20260004')).body).toMatchObject({
      ...{ mayReturn: false, mayReturnForQuality: false, isInWarranty: true, warrantyMonths: 24, others: [] },
    });
  });

  test('what was not delivered cannot be returned yet, and Gold has fifteen days and a free pick-up', async () => {
    expect((await afterSale('SP20260002')).body).toMatchObject({
      ...{
        state: 'shipped',
        returnDays: 15,
        mayReturn: false,
        mayReturnForQuality: false,
        isPickupFree: true,
      },
    });
  });

  test.each([
    ['M', { variant: 'M-grey', stock: 0, isSame: false, stockText: { zh: '无货' } }],
    ['XL', { variant: 'XL-grey', stock: 6, isSame: false }],
    ['L', { variant: 'L-grey', isSame: true }],
  ])('who wants %s hears how many there are', async (variant, wanted) => {
    expect((await afterSale('SP20260003', `?variant=${variant}`)).body.wanted).toMatchObject(wanted);
  });

  test('what is not there is refused: the variant, the line, the order', async () => {
    expect(await afterSale('SP20260003', '?variant=XXL')).toMatchObject({
      ...{ status: 404, body: { code: 'variant-not-found' } },
    });
    expect(await afterSale('SP20260003', '?item=2')).toMatchObject({ body: { code: 'item-not-found' } });
    expect(await afterSale('SP20260003', '?item=x')).toMatchObject({ status: 400 });
    expect(await afterSale('SP20260003', '?customer=cust_emily')).toMatchObject({ status: 404 });
  });

  test('one line of an order comes back for what it cost, and the nuts beside it stay', async () => {
    await shop.pool.query(
      `insert into shop.order_items (order_no, line, sku, variant, quantity, price_cents)
       values ('SP20260003', 2, 'F700', 'one', 2, 16800)`,
    );
    await shop.pool.query(
      `update shop.orders set items_cents = 113500, discount_cents = 3500, total_cents = 110800, paid_cents = 110800,
         shipping_cents = 800 where no = 'SP20260003'`,
    );
    expect(await post('/orders/SP20260003/returns', { reason: 'no-reason' })).toMatchObject({
      ...{ status: 409, body: { code: 'not-returnable' } },
    });
    expect((await afterSale('SP20260003', '?item=2')).body).toMatchObject({
      ...{ kind: 'food', mayReturn: false, mayReturnForQuality: true },
    });
    const { body } = await post('/orders/SP20260003/returns', { reason: 'no-reason', item: 1 });
    const share = Math.round((110_000 * 79_900) / 113_500);
    expect(body).toMatchObject({
      ...{ state: 'refunding', return: { line: 1, refundCents: share }, refund: { amountCents: share } },
    });
  });

  test('SF fetches what is returned, once, and nothing that is not', async () => {
    expect(await post('/orders/SP20260003/pickup')).toMatchObject({ body: { code: 'return-not-found' } });
    expect(await post('/orders/SP20260006/pickup')).toMatchObject({ body: { code: 'goods-arrived' } });
    await post('/orders/SP20260003/returns', { reason: 'quality' });
    await post('/orders/SP20260003/pickup');
    const { body } = await post('/orders/SP20260003/pickup');
    expect(body.return.pickupAskedAt).toEqual(expect.any(String));
    const lines = body.trace.filter(({ text }: { text: { en: string } }) => /pick-up/.test(text.en));
    expect(lines).toHaveLength(1);
  });

  test('an exchange takes the line that is named', async () => {
    expect(await post('/orders/SP20260003/exchanges', { variant: 'XL', item: 3 })).toMatchObject({
      ...{ status: 404, body: { code: 'item-not-found' } },
    });
    await post('/orders/SP20260003/exchanges', { variant: 'XL', item: 1 });
    expect((await afterSale('SP20260003')).body.isExchanged).toBe(true);
  });

  test('a refund is late once the goods are here for longer than two working days', async () => {
    const isLate = async () => (await get('/orders/SP20260006/refund')).body.isLate;
    expect(await isLate()).toBe(false);
    await shop.pool.query("update shop.returns set goods_arrived_at = now() - interval '6 days'");
    expect(await isLate()).toBe(true);
  });
});
