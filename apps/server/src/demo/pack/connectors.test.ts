import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContactId } from '@parley/contract';
import pg from 'pg';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../connectors/testing/index.ts';
import { shopConnector } from './connectors.ts';

// The pack against the shop itself: its program, built from its sources, on a database of its own.
const shopDir = fileURLToPath(new URL('../../../../../examples/shop', import.meta.url));
const outDir = join(shopDir, '.cache', `pack-test-${process.pid}`);
const key = 'a-key-for-the-pack';

let desk: Desk;
let shop: ChildProcess;
let database: pg.Client;
let customers: Record<'linxiao' | 'wangqiang' | 'emily' | 'chenjing' | 'zhaomin' | 'guest', ContactId>;
const called = new Set<string>();

beforeAll(async () => {
  desk = await openDesk();
  const { connection } = desk.kernel.database;
  database = new pg.Client(connection);
  await database.connect();
  await build({
    root: shopDir,
    configFile: join(shopDir, 'vite.config.ts'),
    logLevel: 'silent',
    build: { outDir },
  });
  const url = await startShop(connection);
  await desk.connectors.install(desk.workspaceId, shopConnector(`${url}/api/admin`, key));
  const fresh = (user: string) => desk.customer({ user: `cust_${user}`, isFresh: true });
  customers = {
    ...{ linxiao: fresh('linxiao'), wangqiang: fresh('wangqiang'), chenjing: fresh('chenjing') },
    emily: desk.customer({ email: 'emily@example.com', isFresh: true }),
    zhaomin: desk.customer({ phone: '13600004444', isFresh: true }),
    guest: desk.customer({ user: 'guest-1', isFresh: true }),
  };
});
// A connector is asked so often at once and no oftener; time refills it.
beforeEach(() => desk.clock.advance(5_000));
afterAll(async () => {
  shop?.kill('SIGTERM');
  if (shop && shop.exitCode === null) await once(shop, 'exit');
  await database?.end();
  await desk?.kernel.close();
  await rm(outDir, { recursive: true, force: true });
});

async function startShop({ host, port, user, database: name, password }: pg.PoolConfig): Promise<string> {
  shop = spawn(process.execPath, [join(outDir, 'main.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...{
        SHOP_PGHOST: String(host),
        SHOP_PGPORT: String(port),
        SHOP_PGUSER: String(user),
        SHOP_PGDATABASE: String(name),
      },
      ...(typeof password === 'string' ? { SHOP_PGPASSWORD: password } : {}),
      ...{ SHOP_PORT: '0', SHOP_API_KEY: key, SHOP_DATABASE_URL: '' },
    },
  });
  const [line] = (await once(shop.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return (JSON.parse(String(line)) as { listening: string }).listening;
}

type Who = keyof typeof customers;
function call(
  who: Who | null,
  action: string,
  inputs: Record<string, unknown> = {},
  idempotencyKey = randomUUID() as string,
) {
  called.add(action);
  const contactId = who && customers[who];
  return desk.connectors.call(desk.workspaceId, {
    connector: 'shop',
    action,
    inputs,
    contactId,
    idempotencyKey,
  });
}
const values = (given: object) => ({ outcome: 'ok', values: given });
const failure = (name: string) => ({ outcome: 'failed', failure: name });

test('orders are told to whom they belong, proven by account, email or phone, and to nobody else', async () => {
  expect(await call('linxiao', 'list_orders')).toMatchObject(
    values({
      no: ['SP20260001', 'SP20260002'],
      is_cancellable: [true, false],
      tracking_no: [null, 'SF1029384756123'],
    }),
  );
  expect(await call('emily', 'list_orders')).toMatchObject(values({ no: ['SP20260005', 'SP20260006'] }));
  expect(await call('zhaomin', 'list_orders')).toMatchObject(values({ no: ['SP20260010'] }));
  expect(await call('guest', 'list_orders')).toMatchObject(values({ no: [] }));
  expect(await call(null, 'list_orders')).toMatchObject(failure('identity_needed'));
  expect(await call('linxiao', 'get_order', { order: 'sp20260001' })).toMatchObject(
    values({
      no: 'SP20260001',
      state: 'paid',
      total_cents: 299_900,
      item_skus: ['P100'],
      item_names: [{ en: expect.stringContaining('X1') }],
      shipped_at: null,
    }),
  );
  for (const who of ['emily', 'guest'] as const)
    for (const action of [
      'get_order',
      'track_order',
      'refund_progress',
      'get_invoice',
      'cancel_order',
      'open_inquiry',
    ])
      expect([who, action, await call(who, action, { order: 'SP20260001' })]).toMatchObject([
        who,
        action,
        failure('not_found'),
      ]);
});

test('the contact card shows the same orders', async () => {
  const found = await desk.connectors.listOrders(desk.workspaceId, customers.linxiao);
  expect(found).toMatchObject({
    connected: true,
    data: [
      {
        no: 'SP20260001',
        state: 'paid',
        totalCents: 299_900,
        currency: 'CNY',
        carrier: null,
        items: [{ quantity: 1, variant: expect.stringMatching(/ \/ /) }],
      },
      {
        no: 'SP20260002',
        carrier: '顺丰速运 / SF Express',
        trackingNo: 'SF1029384756123',
        latestTrace: expect.stringContaining('Hangzhou → Beijing: Left Hangzhou'),
      },
    ],
  });
  expect(await desk.connectors.listOrders(desk.workspaceId, customers.guest)).toEqual({
    connected: true,
    data: [],
  });
  expect(await desk.connectors.listOrders(desk.workspaceId, desk.customer({}))).toEqual({
    connected: true,
    data: [],
  });
});

test('what the shop knows of a member is a card beside them', async () => {
  expect(await call('emily', 'membership')).toMatchObject(
    values({ level: { en: 'Platinum' }, spend_yuan: 10_899, points: 10_899, benefits: { length: 5 } }),
  );
  expect(await call('linxiao', 'membership')).toMatchObject(
    values({ level: { zh: '金卡' }, spend_yuan: 3_398 }),
  );
  expect(await call('guest', 'membership')).toMatchObject(failure('not_found'));
  const cards = shopConnector('http://127.0.0.1', key).actions.filter(({ isCard }) => isCard);
  expect(cards.map(({ name }) => name)).toEqual(['membership']);
  for (const { label = {} } of cards.flatMap(({ outputs = [] }) => outputs))
    expect(Object.keys(label).toSorted()).toEqual(['en', 'ja', 'zh-CN', 'zh-TW']);
});

test('parcels, money, stock and whom an order belongs to are told as they are', async () => {
  expect(await call('emily', 'track_order', { order: 'SP20260005' })).toMatchObject(
    values({
      tracking_no: 'SF5566778899001',
      hours_still: 50,
      is_stuck: true,
      carrier: { en: 'SF Express' },
      latest_place: null,
    }),
  );
  expect(await call('zhaomin', 'refund_progress', { order: 'SP20260010' })).toMatchObject(
    values({ refund_state: 'done', amount_cents: 29_900, to: 'wechat', from_days: 1, to_days: 3 }),
  );
  expect(await call('emily', 'refund_progress', { order: 'SP20260006' })).toMatchObject(
    values({ refund_state: 'under-way', is_late: false, to: null }),
  );
  expect(await call('linxiao', 'refund_progress', { order: 'SP20260002' })).toMatchObject(
    failure('no_refund'),
  );
  expect(await call(null, 'check_stock', { sku: 'P100' })).toMatchObject(
    values({
      stock: [100],
      variant_codes: [['black', 'blue']],
      variant_stocks: [[100, 0]],
      variant_back_in_days: [[null, 5]],
    }),
  );
  expect(await call(null, 'check_stock', { words: '大衣' })).toMatchObject(
    values({ sku: ['C600'], price_cents: [79_900] }),
  );
  expect(await call(null, 'check_stock', { sku: 'X999' })).toMatchObject(failure('not_found'));
  expect(await call(null, 'find_owner', { order: 'SP20260005' })).toMatchObject(
    values({ email: 'emily@example.com', phone: null }),
  );
});

test('an order is cancelled once, by whoever proved a moment ago that it is theirs', async () => {
  const stale = desk.customer({ user: 'cust_linxiao' });
  customers = { ...customers, guest: stale };
  expect(await call('guest', 'cancel_order', { order: 'SP20260001' })).toMatchObject(
    failure('fresh_identity_needed'),
  );
  expect(await call('linxiao', 'cancel_order', { order: 'SP20260002' })).toMatchObject(
    failure('already_shipped'),
  );
  expect(await call('chenjing', 'cancel_order', { order: 'SP20260008' })).toMatchObject(
    failure('deposit_not_refundable'),
  );
  const wish = randomUUID();
  for (let turn = 0; turn < 3; turn++)
    expect(await call('linxiao', 'cancel_order', { order: 'SP20260001' }, wish)).toMatchObject(
      values({ state: 'cancelled', refund_cents: 299_900 }),
    );
  expect(await call('linxiao', 'cancel_order', { order: 'SP20260001' })).toMatchObject(
    failure('already_cancelled'),
  );
  const stock = await database.query<{ quantity: number }>(
    "select quantity from shop.stock where sku = 'P100' and shelf = (select shelf from shop.variants where sku = 'P100' and code = 'black')",
  );
  expect(stock.rows).toEqual([{ quantity: 101 }]);
});

test('an address is changed once', async () => {
  const to = { order: 'SP20260009', address: '上海市"{order}"路 1 号\\', receiver: '陈静' };
  expect(await call('chenjing', 'change_address', to)).toMatchObject(
    values({ receiver_address: to.address }),
  );
  expect(await call('chenjing', 'change_address', to)).toMatchObject(failure('already_changed'));
});

test('a coat is exchanged, or given back, as the rules are', async () => {
  const coat = { order: 'SP20260003', item: 1 };
  expect(await call('wangqiang', 'after_sale', { ...coat, variant: 'XL-grey' })).toMatchObject(
    values({
      ...{ may_return: true, return_days: 7, refund_cents: 79_900, is_exchanged: false, kind: null },
      ...{ wanted_stock: 6, other_codes: expect.arrayContaining(['S-grey', 'M-grey', 'XL-camel']) },
    }),
  );
  expect(await call('wangqiang', 'after_sale', { ...coat, item: 9 })).toMatchObject(
    failure('item_not_found'),
  );
  expect(await call('wangqiang', 'book_pickup', { order: 'SP20260003' })).toMatchObject(failure('no_return'));
  expect(await call('wangqiang', 'request_exchange', { order: 'SP20260003', variant: 'M' })).toMatchObject(
    failure('out_of_stock'),
  );
  expect(await call('wangqiang', 'request_exchange', { order: 'SP20260003', variant: 'XL' })).toMatchObject(
    values({ state: 'delivered' }),
  );
  expect(await call('wangqiang', 'request_exchange', { order: 'SP20260003', variant: 'S' })).toMatchObject(
    failure('already_exchanged'),
  );
  expect(await call('wangqiang', 'request_return', { order: 'SP20260004', reason: 'quality' })).toMatchObject(
    failure('too_late'),
  );
  expect(await call('wangqiang', 'request_return', { order: 'SP20260003', reason: 'bored' })).toMatchObject(
    failure('input_wrong'),
  );
  expect(
    await call('wangqiang', 'request_invoice', {
      order: 'SP20260004',
      invoice_kind: 'company',
      title: '某公司',
    }),
  ).toMatchObject(failure('tax_number_needed'));
  expect(
    await call('wangqiang', 'request_invoice', {
      order: 'SP20260004',
      invoice_kind: 'personal',
      title: '王强',
    }),
  ).toMatchObject(values({ title: '王强' }));
  expect(
    await call('wangqiang', 'reissue_invoice', {
      order: 'SP20260004',
      invoice_kind: 'personal',
      title: '王小强',
    }),
  ).toMatchObject(values({ title: '王小强' }));
  expect(
    await call('wangqiang', 'reissue_invoice', {
      order: 'SP20260004',
      invoice_kind: 'personal',
      title: '王',
    }),
  ).toMatchObject(failure('already_reissued'));
  expect(await call('wangqiang', 'get_invoice', { order: 'SP20260004' })).toMatchObject(
    values({ title: '王小强', reissued_at: expect.any(String) }),
  );
  expect(
    await call('wangqiang', 'request_return', { order: 'SP20260003', reason: 'no-reason' }),
  ).toMatchObject(values({ state: 'refunding', carriage_paid_by: 'customer', return_cents: 79_900 }));
  expect(await call('wangqiang', 'book_pickup', { order: 'SP20260003' })).toMatchObject({ outcome: 'ok' });
});

test('the carrier is asked, a price protected, a refund asked for, orders merged, as far as the rules go', async () => {
  expect(await call('emily', 'open_inquiry', { order: 'SP20260005' })).toMatchObject({ outcome: 'ok' });
  expect(await call('emily', 'open_inquiry', { order: 'SP20260005' })).toMatchObject(failure('inquiry_open'));
  expect(await call('linxiao', 'protect_price', { order: 'SP20260002' })).toMatchObject(
    failure('price_not_lower'),
  );
  await database.query("update shop.products set price_cents = 34900 where sku = 'H300'");
  expect(await call('linxiao', 'protect_price', { order: 'SP20260002' })).toMatchObject(
    values({ protected_cents: 5_000 }),
  );
  expect(await call('linxiao', 'protect_price', { order: 'SP20260002' })).toMatchObject(
    failure('already_protected'),
  );
  expect(await call('chenjing', 'refund_deposit', { order: 'SP20260008' })).toMatchObject(
    failure('deposit_not_refundable'),
  );
  expect(await call('emily', 'refund_lost', { order: 'SP20260005' })).toMatchObject(
    failure('not_refundable'),
  );
  expect(await call('emily', 'report_not_received', { order: 'SP20260005' })).toMatchObject(
    failure('not_delivered'),
  );
  expect(
    await call('chenjing', 'merge_orders', { order: 'SP20260009', other_order: 'SP20260008' }),
  ).toMatchObject(failure('not_mergeable'));
});

test('a coupon goes to the customer, once per key, and never beyond what the shop gives', async () => {
  const gift = { amount_cents: 2_000, minimum_cents: 19_900 };
  const wish = randomUUID();
  const [first, again] = [
    await call('emily', 'issue_coupon', gift, wish),
    await call('emily', 'issue_coupon', gift, wish),
  ];
  expect(first).toMatchObject(values({ amount_cents: 2_000 }));
  expect(again).toMatchObject({ values: 'values' in first ? first.values : {} });
  expect(await call('emily', 'issue_coupon', { ...gift, amount_cents: 90_000 })).toMatchObject(
    failure('input_wrong'),
  );
  expect(await call('emily', 'list_coupons')).toMatchObject(
    values({ amount_cents: [2_000], minimum_cents: [19_900] }),
  );
});

test('goods and prices: stock kind by kind, who waits for it, what is covered, what can be had back', async () => {
  expect(await call(null, 'check_stock', { sku: 'P100', colour: 'blue' })).toMatchObject(
    values({ stock_state: ['out-of-stock'], stock: [0] }),
  );
  expect(await call('emily', 'watch_stock', { sku: 'P100', colour: 'blue' })).toMatchObject(
    values({ sku: 'P100' }),
  );
  expect(await call('emily', 'watch_stock', { sku: 'P100', colour: 'black' })).toMatchObject(
    failure('in_stock'),
  );
  expect(await call('wangqiang', 'price_terms', { order: 'SP20260004' })).toMatchObject(
    values({ price_state: 'too-late', difference_cents: 0 }),
  );
  expect(await call('wangqiang', 'check_warranty', { order: 'SP20260004' })).toMatchObject(
    values({ warranty_state: 'covered', months: 24, may_return: false }),
  );
  expect(await call('linxiao', 'check_warranty', { order: 'SP20260004' })).toMatchObject(
    failure('not_found'),
  );
});

test('coupons are told with their state, and the welcome one is for who has not bought yet', async () => {
  const listed = await call('emily', 'all_coupons');
  expect(listed).toMatchObject(values({ coupon_state: ['usable'] }));
  const [coupon] = 'values' in listed ? (listed.values.coupon as string[]) : [];
  expect(await call('emily', 'get_coupon', { coupon })).toMatchObject(
    values({ amount_cents: 2_000, scope: 'shop' }),
  );
  expect(await call('linxiao', 'get_coupon', { coupon })).toMatchObject(failure('not_found'));
  expect(await call('linxiao', 'welcome_coupon')).toMatchObject(failure('not_new'));
});

test('a code goes to the address of its order, is told as taken whatever was asked, and is written down nowhere', async () => {
  const send = (order: string, address: string) => {
    called.add('send_code');
    const asked = { connector: 'shop', action: 'send_code', inputs: { order, address }, contactId: null };
    return desk.connectors.call(desk.workspaceId, { ...asked, code: '424242', idempotencyKey: randomUUID() });
  };
  const results = [
    await send('SP20260005', 'emily@example.com'),
    await send('SP20260005', 'sato@example.com'),
    await send('SP29999999', 'emily@example.com'),
  ];
  for (const result of results) {
    expect(result).toMatchObject({ outcome: 'ok', values: {}, record: { summary: '' } });
    expect(JSON.stringify(result)).not.toContain('424242');
  }
  const { rows } = await database.query('select customer_id, text_en from shop.messages');
  expect(rows).toEqual([{ customer_id: 'cust_emily', text_en: expect.stringContaining('424242') }]);
  expect(
    await call('emily', 'send_code', { order: 'SP20260005', address: 'emily@example.com' }),
  ).toMatchObject(failure('input_wrong'));
  expect(await desk.connectors.findCodeAction(desk.workspaceId)).toEqual({
    connector: 'shop',
    action: 'send_code',
  });
});

test('every action of the pack was called, and is named in every language of the house', () => {
  const { actions } = shopConnector('http://127.0.0.1', key);
  expect([...called].toSorted()).toEqual(actions.map(({ name }) => name).toSorted());
  for (const { name, label } of actions)
    expect([name, Object.keys(label).toSorted()]).toEqual([name, ['en', 'ja', 'zh-CN', 'zh-TW']]);
});
