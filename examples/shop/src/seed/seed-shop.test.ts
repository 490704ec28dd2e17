import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Product } from '../catalogue/product.ts';
import { listProducts } from '../catalogue/store.ts';
import { listDemoCustomers } from '../customers/store.ts';
import { chinaMidnight } from '../kernel/china-day.ts';
import { getOrder } from '../orders/store.ts';
import { type FreshShop, isDatabaseReachable, openFreshShop } from '../test/fresh-shop.ts';
import { prepareShop } from './seed-shop.ts';

const isReachable = await isDatabaseReachable();

/** SKU, price in yuan, stock in all: as the sheet has them. */
const sheet: [string, number, number][] = [
  ['P100', 2999, 100],
  ['P101', 4299, 18],
  ['L200', 5699, 12],
  ['H300', 399, 240],
  ['W310', 899, 35],
  ['V400', 1899, 27],
  ['K410', 129, 310],
  ['A420', 299, 0],
  ['B500', 139, 500],
  ['B510', 899, 9],
  ['C600', 799, 23],
  ['C610', 459, 120],
  ['C620', 89, 800],
  ['F700', 168, 60],
  ['M800', 219, 75],
];

describe.skipIf(!isReachable)('a freshly seeded shop', () => {
  const now = new Date();
  let shop: FreshShop;
  let products: Product[];
  beforeAll(async () => {
    shop = await openFreshShop(now);
    products = await listProducts(shop.pool);
  });
  afterAll(() => shop?.close());

  const stockOf = (sku: string, variant: string) => variantOf(sku, variant)?.stock;
  const variantOf = (sku: string, code: string) =>
    products.find((product) => product.sku === sku)?.variants.find(({ variant }) => variant === code);
  const daysSince = (iso: string | undefined) =>
    (chinaMidnight(now).getTime() - chinaMidnight(new Date(iso ?? 0)).getTime()) / 86_400_000;
  const order = (no: string) => getOrder(shop.pool, no);

  test('has the catalogue of the sheet with its prices and stock', () => {
    const seen = products.map(({ sku, priceCents, stock }) => [sku, priceCents / 100, stock]);
    expect(seen).toEqual(sheet);
  });

  test('knows which colours and sizes are missing, and when they are back', () => {
    expect(variantOf('P100', 'black')?.stock).toBe(100);
    expect(variantOf('P100', 'blue')).toMatchObject({ stock: 0, backInDays: 5 });
    expect(variantOf('A420', 'one')).toMatchObject({ stock: 0, backInDays: 10 });
    expect(['S', 'M', 'L', 'XL'].map((size) => stockOf('C600', `${size}-grey`))).toEqual([3, 0, 14, 6]);
    expect(stockOf('C610', '44')).toBe(0);
    expect(variantOf('C610', '44')).not.toHaveProperty('backInDays');
    expect(stockOf('C610', '36')).toBe(120);
  });

  test('knows its six customers by phone or email, with their levels', async () => {
    const people = await listDemoCustomers(shop.pool);
    expect(people.map(({ name, level, phone, email }) => [name, level, phone ?? email])).toEqual([
      ['林晓', 'Gold', '13800001111'],
      ['王强', 'Silver', '13900002222'],
      ['Emily Carter', 'Platinum', 'emily@example.com'],
      ['佐藤 健', 'Silver', 'sato@example.com'],
      ['陈静', 'Gold', '13700003333'],
      ['赵敏', 'Silver', '13600004444'],
    ]);
  });

  test('has 林晓 wait for a phone paid today and earbuds on the way to Beijing', async () => {
    const phone = await order('SP20260001');
    expect(phone).toMatchObject({ customerId: 'cust_linxiao', state: 'paid', totalCents: 299_900 });
    expect(phone.items).toMatchObject([{ sku: 'P100', variant: 'black', quantity: 1 }]);
    expect(phone.shippedAt).toBeUndefined();
    expect(daysSince(phone.paidAt)).toBe(0);
    const buds = await order('SP20260002');
    expect(buds).toMatchObject({ state: 'shipped', carrier: 'SF', trackingNo: 'SF1029384756123' });
    expect(daysSince(buds.shippedAt)).toBe(2);
    expect(buds.trace.at(-1)?.place).toMatchObject({ zh: '杭州 → 北京', en: 'Hangzhou → Beijing' });
  });

  test('has 王强 own a coat of 3 days and a vacuum of 40 days', async () => {
    const [coat, vacuum] = [await order('SP20260003'), await order('SP20260004')];
    expect(coat.items).toMatchObject([{ sku: 'C600', variant: 'L-grey' }]);
    expect([coat.state, daysSince(coat.deliveredAt)]).toEqual(['delivered', 3]);
    expect(vacuum.items).toMatchObject([{ sku: 'V400' }]);
    expect([vacuum.state, daysSince(vacuum.deliveredAt)]).toEqual(['delivered', 40]);
  });

  test('has Emily’s laptop stand still for 50 hours and her shoes back since yesterday', async () => {
    const [laptop, shoes] = [await order('SP20260005'), await order('SP20260006')];
    expect(laptop).toMatchObject({ state: 'shipped', trackingNo: 'SF5566778899001' });
    expect(daysSince(laptop.shippedAt)).toBe(3);
    expect(now.getTime() - Date.parse(laptop.trace.at(-1)?.at ?? '')).toBe(50 * 3_600_000);
    expect(shoes).toMatchObject({ state: 'refunding', refund: { state: 'under-way' } });
    expect(shoes.items).toMatchObject([{ sku: 'C610', variant: '42' }]);
    expect(daysSince(shoes.return?.goodsArrivedAt)).toBe(1);
  });

  test('has the watch to Japan in customs, with the carriage to Japan paid', async () => {
    const watch = await order('SP20260007');
    expect(watch).toMatchObject({ state: 'shipped', region: 'japan', shippingCents: 6800 });
    expect(watch.items).toMatchObject([{ sku: 'W310', variant: '46mm' }]);
    expect(daysSince(watch.shippedAt)).toBe(4);
    expect(watch.trace.at(-1)?.text.en).toBe('In customs');
  });

  test('has 陈静’s deposit paid, its balance open from tomorrow for 48 hours, and nappies to merge', async () => {
    const pushchair = await order('SP20260008');
    expect(pushchair).toMatchObject({ state: 'presale', paidCents: 10_000, totalCents: 89_900 });
    expect(daysSince(pushchair.presale?.balanceOpensAt)).toBe(-1);
    const { balanceOpensAt = '', balanceDueAt = '' } = pushchair.presale ?? {};
    expect(Date.parse(balanceDueAt) - Date.parse(balanceOpensAt)).toBe(48 * 3_600_000);
    const nappies = await order('SP20260009');
    expect(nappies).toMatchObject({ state: 'paid', totalCents: 55_600 });
    expect(nappies.items).toMatchObject([{ sku: 'B500', variant: 'L', quantity: 4 }]);
    expect(nappies.notes?.zh).toContain('合并发货');
  });

  test('has 赵敏’s air fryer cancelled and its ¥299 back on WeChat since yesterday', async () => {
    const fryer = await order('SP20260010');
    expect(fryer).toMatchObject({
      state: 'cancelled',
      refund: { amountCents: 29_900, state: 'done', to: 'wechat' },
    });
    expect(daysSince(fryer.refund?.doneAt)).toBe(1);
  });

  test('is not seeded again when it starts the next day', async () => {
    const { paidAt } = await order('SP20260001');
    await prepareShop(shop.pool, new Date(now.getTime() + 86_400_000));
    expect((await order('SP20260001')).paidAt).toBe(paidAt);
    expect(await listProducts(shop.pool)).toHaveLength(15);
  });
});

describe('the days of the seed', () => {
  test.each(['00:01', '00:40', '12:00', '23:59'])(
    'hold when the shop is seeded at %s in China',
    async (time) => {
      const { ordersOnTheWay } = await import('./orders-on-the-way.ts');
      const now = new Date(`2026-03-05T${time}:00+08:00`);
      const orders = new Map(ordersOnTheWay(now).map((each) => [each.no, each]));
      const today = chinaMidnight(now).getTime();
      expect(orders.get('SP20260001')?.paidAt?.getTime()).toBeGreaterThanOrEqual(today);
      expect(orders.get('SP20260001')?.paidAt?.getTime()).toBeLessThanOrEqual(now.getTime());
      for (const { trace } of orders.values()) {
        const times = trace.map(({ at }) => at.getTime());
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(Math.max(...times)).toBeLessThanOrEqual(now.getTime());
      }
    },
  );
});
