import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  asContactReads,
  type ConnectorActionDraft,
  type ConnectorCalled,
  type ConversationState,
  connectorCalled,
  type Entry,
  fold,
} from '@parley/contract';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import {
  type Answer,
  actionOf,
  type Desk,
  json,
  openDesk,
  openVendor,
  type Vendor,
} from '../testing/index.ts';
import { gateLimits } from './gates.ts';

let desk: Desk;
const vendors: Vendor[] = [];
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => {
  for (const vendor of vendors.splice(0)) vendor.close();
});
afterAll(() => desk.kernel.close());

/** A vendor with a connector that has these actions. */
async function connect(answers: Record<string, Answer>, ...actions: Partial<ConnectorActionDraft>[]) {
  const vendor = await openVendor(answers);
  vendors.push(vendor);
  const name = `shop-${randomUUID()}`;
  const id = await desk.connectors.install(desk.workspaceId, {
    ...{ name, baseUrl: vendor.url, auth: { kind: 'bearer', secret: 'the-key' }, timeoutMs: 2_000 },
    actions: actions.map((each) => actionOf(each)),
  });
  const call = (action: string, more: Partial<Parameters<Desk['connectors']['call']>[1]> = {}) =>
    desk.connectors.call(desk.workspaceId, { connector: name, action, inputs: {}, contactId: null, ...more });
  return { vendor, id, name, call, asked: vendor.asked };
}

const getOrder: Partial<ConnectorActionDraft> = {
  name: 'get_order',
  path: '/orders/{no}',
  inputs: [{ name: 'no', kind: 'order' }],
  outputs: [{ name: 'state', pointer: '/state', kind: 'text' }],
  failures: [{ name: 'not_found', status: 404 }],
};
const cancel: Partial<ConnectorActionDraft> = {
  ...getOrder,
  ...{ name: 'cancel', method: 'POST', path: '/orders/{no}/cancel', isWrite: true },
};
const once: Partial<ConnectorActionDraft> = {
  ...cancel,
  name: 'cancel_once',
  idempotencyHeader: 'Idempotency-Key',
};
const no = { no: 'SP1' };

test('an action is asked with the credential, and its answer comes mapped, with what is to be written down', async () => {
  const { call, asked, id, name } = await connect(
    { 'GET /orders/SP1': json({ state: 'paid', more: 'unseen' }) },
    getOrder,
  );
  const result = await call('get_order', { inputs: no });
  expect(result).toMatchObject({ outcome: 'ok', values: { state: 'paid' }, cached: false });
  expect(asked).toMatchObject([{ line: 'GET /orders/SP1', headers: { authorization: 'Bearer the-key' } }]);
  expect(connectorCalled.parse(result.record)).toEqual({
    kind: 'connector-called',
    ...{ connector: id, name, action: 'get_order', isWrite: false, inputs: no, outcome: 'ok' },
    ...{ tookMs: expect.any(Number), summary: 'state: paid' },
  });
  expect(
    await desk.connectors.call(desk.workspaceId, {
      connector: id,
      action: 'get_order',
      inputs: no,
      contactId: null,
    }),
  ).toMatchObject({ outcome: 'ok' });
});

test('what is written down is for colleagues alone', async () => {
  const { call } = await connect({ '*': json({ state: 'paid' }) }, getOrder);
  const { record: body } = await call('get_order', { inputs: no });
  const entry: Entry = {
    ...{ conversationId: newId('cnv'), seq: 1, at: new Date(desk.clock.now()).toISOString() },
    ...{ author: { kind: 'bot' }, body: body as ConnectorCalled },
  };
  expect(asContactReads(entry)).toBeUndefined();
  const state = { headSeq: 0, lastEntryAt: entry.at, sleeps: [] as const } as unknown as ConversationState;
  expect(fold(state, entry)).toEqual({ ...state, headSeq: 1 });
});

test('what does not exist, or lacks an input, asks nobody', async () => {
  const { call, asked } = await connect({}, getOrder);
  expect(await call('gone', { inputs: no })).toMatchObject({ failure: 'no_such_action', record: null });
  expect(await call('get_order', { connector: 'gone' })).toMatchObject({ failure: 'no_such_action' });
  expect(await call('get_order')).toMatchObject({
    failure: 'input_wrong',
    message: expect.stringContaining('no'),
  });
  expect(await call('get_order', { inputs: { no: '../admin' } })).toMatchObject({ failure: 'input_wrong' });
  expect(asked).toEqual([]);
});

test('a connector of another workspace is not there', async () => {
  const { id, asked } = await connect({ '*': json({ state: 'paid' }) }, getOrder);
  const elsewhere = await openDesk();
  const { workspaceId } = elsewhere;
  const result = await desk.connectors.call(workspaceId, {
    connector: id,
    action: 'get_order',
    inputs: no,
    contactId: null,
  });
  await elsewhere.kernel.close();
  expect([result, asked]).toMatchObject([{ failure: 'no_such_action' }, []]);
});

test('what was saved holds for the next call, also where nobody said so', async () => {
  const { call, asked, id } = await connect({ '*': json({ state: 'paid' }) }, getOrder);
  await call('get_order', { inputs: no });
  await desk.kernel.database.system.run(
    sql`update connector set actions = '[]'::json, version = version + 1 where id = ${id}`,
  );
  desk.clock.advance(1_000);
  expect(await call('get_order', { inputs: no })).toMatchObject({ failure: 'no_such_action' });
  expect(asked).toHaveLength(1);
});

test('what is proven can be told by whoever has just looked', async () => {
  const mine = { ...getOrder, needs: 'identity' as const };
  const { call } = await connect({ '*': json({ state: 'paid' }) }, mine);
  const contactId = desk.customer({});
  expect(await call('get_order', { inputs: no, contactId })).toMatchObject({ failure: 'identity_needed' });
  expect(
    await call('get_order', { inputs: no, contactId, proofs: { user: 'c1', isFresh: true } }),
  ).toMatchObject({ outcome: 'ok' });
});

test('an expected no has its name', async () => {
  const { call } = await connect({ 'GET /orders/SP1': json({ title: 'No such order' }, 404) }, getOrder);
  expect(await call('get_order', { inputs: no })).toMatchObject({
    ...{ outcome: 'failed', failure: 'not_found', message: 'No such order' },
    record: { outcome: 'failed', failure: 'not_found', summary: 'No such order' },
  });
});

describe('a repeat', () => {
  const flaky = (): Answer => {
    let turn = 0;
    return (request, response, body) =>
      turn++ < 2
        ? json({}, 503)(request, response, body)
        : json({ state: 'cancelled' })(request, response, body);
  };

  test('is made of a read, and of a write that the vendor does once, under the same key', async () => {
    const { call, asked } = await connect(
      { 'GET /orders/SP1': flaky(), 'POST /orders/SP1/cancel': flaky() },
      getOrder,
      once,
    );
    expect(await call('get_order', { inputs: no })).toMatchObject({ outcome: 'ok' });
    expect(await call('cancel_once', { inputs: no, idempotencyKey: 'wish-1' })).toMatchObject({
      outcome: 'ok',
    });
    expect(asked.map(({ line, headers }) => `${line} ${headers['idempotency-key'] ?? ''}`)).toEqual([
      ...Array(3).fill('GET /orders/SP1 '),
      ...Array(3).fill('POST /orders/SP1/cancel wish-1'),
    ]);
  });

  test('is never made of a write without such a promise', async () => {
    const { call, asked } = await connect({ 'POST /orders/SP1/cancel': flaky() }, cancel);
    expect(await call('cancel', { inputs: no, idempotencyKey: 'wish-1' })).toMatchObject({
      outcome: 'unreachable',
    });
    expect(asked).toHaveLength(1);
  });

  test('is not made of what was refused or lied about', async () => {
    const { call, asked } = await connect(
      { 'GET /orders/SP1': json({}, 404), 'GET /orders/SP2': json({}) },
      getOrder,
    );
    await call('get_order', { inputs: no });
    await call('get_order', { inputs: { no: 'SP2' } });
    expect(asked).toHaveLength(2);
  });

  test('needs a key, which no header can be broken with', async () => {
    const { call, asked } = await connect({ '*': json({ state: 'cancelled' }) }, once);
    for (const key of [undefined, '', 'a b', 'a\r\nx: y', 'x'.repeat(201)])
      expect(
        await call('cancel_once', { inputs: no, ...(key === undefined ? {} : { idempotencyKey: key }) }),
      ).toMatchObject({ failure: 'key_needed' });
    expect(asked).toEqual([]);
  });
});

describe('who the customer is', () => {
  const mine: Partial<ConnectorActionDraft> = {
    ...getOrder,
    ...{ name: 'mine', path: '/orders', needs: 'identity' },
    query: { customer: '{user}', email: '{email}' },
    inputs: [
      { name: 'user', kind: 'text', from: 'user', required: false },
      { name: 'email', kind: 'email', from: 'email', required: false },
    ],
  };

  test('is taken from what is proven, never from what was said', async () => {
    const { call, asked } = await connect({ '*': json({ state: 'x' }) }, mine);
    const contactId = desk.customer({ user: 'c/1', email: 'a@b.example' });
    expect(await call('mine', { contactId })).toMatchObject({ outcome: 'ok' });
    expect(await call('mine', { contactId, inputs: { user: 'c2' } })).toMatchObject({ outcome: 'ok' });
    const claimed = desk.customer({ phone: '13800001111', isFresh: true });
    expect(await call('mine', { contactId: claimed, inputs: { user: 'c2' } })).toMatchObject({
      failure: 'identity_needed',
    });
    expect(await call('mine', { contactId: null })).toMatchObject({ failure: 'identity_needed' });
    expect(asked.map(({ line }) => line)).toEqual(
      Array(2).fill('GET /orders?customer=c%2F1&email=a%40b.example'),
    );
  });

  test('must be proven a moment ago where the action says so', async () => {
    const { call, asked } = await connect(
      { '*': json({ state: 'x' }) },
      { ...cancel, needs: 'fresh-identity' },
    );
    expect(await call('cancel', { inputs: no, contactId: desk.customer({ user: 'c1' }) })).toMatchObject({
      failure: 'fresh_identity_needed',
    });
    expect(await call('cancel', { inputs: no, contactId: desk.customer({ isFresh: true }) })).toMatchObject({
      failure: 'identity_needed',
    });
    expect(asked).toEqual([]);
    expect(
      await call('cancel', { inputs: no, contactId: desk.customer({ user: 'c1', isFresh: true }) }),
    ).toMatchObject({ outcome: 'ok' });
  });
});

describe('what is read', () => {
  const kept = { ...getOrder, cacheSeconds: 5 };

  test('is kept for so long, for these inputs, and shared by those who ask at once', async () => {
    const { call, asked } = await connect({ '*': json({ state: 'paid' }) }, kept);
    const both = await Promise.all([call('get_order', { inputs: no }), call('get_order', { inputs: no })]);
    expect(both).toMatchObject([{ values: { state: 'paid' } }, { values: { state: 'paid' } }]);
    expect(both.filter((each) => 'cached' in each && each.cached)).toHaveLength(1);
    desk.clock.advance(4_999);
    expect(await call('get_order', { inputs: no })).toMatchObject({ cached: true });
    await call('get_order', { inputs: { no: 'SP2' } });
    desk.clock.advance(1);
    expect(await call('get_order', { inputs: no })).toMatchObject({ cached: false });
    expect(asked.map(({ line }) => line)).toEqual(['GET /orders/SP1', 'GET /orders/SP2', 'GET /orders/SP1']);
  });

  test('is not kept when it was no answer', async () => {
    const { call, asked, vendor } = await connect({ '*': json({}, 404) }, kept);
    await call('get_order', { inputs: no });
    vendor.answers['*'] = json({ state: 'paid' });
    expect(await call('get_order', { inputs: no })).toMatchObject({ outcome: 'ok' });
    expect(asked).toHaveLength(2);
  });
});

test('a vendor that is down is left alone after a while, which is said, and asked again later', async () => {
  const { call, asked, vendor } = await connect({ '*': json({}, 500) }, cancel);
  for (let n = 0; n < gateLimits.failures; n++)
    expect(await call('cancel', { inputs: no })).toMatchObject({ outcome: 'unreachable' });
  vendor.answers['*'] = json({ state: 'cancelled' });
  expect(await call('cancel', { inputs: no })).toMatchObject({
    outcome: 'unreachable',
    message: expect.stringMatching(/left alone until \d{4}-/),
  });
  expect(asked).toHaveLength(gateLimits.failures);
  desk.clock.advance(gateLimits.restMs);
  expect(await call('cancel', { inputs: no })).toMatchObject({ outcome: 'ok' });
});

describe('a hostile vendor', () => {
  const endless: Answer = (_request, response) => {
    const timer = setInterval(() => response.write(' '.repeat(300_000)), 1);
    response.on('close', () => clearInterval(timer));
  };
  const lead =
    (location: string): Answer =>
    (_request, response) =>
      void response.writeHead(302, { location }).end();
  const faults: [what: string, answer: Answer, result: object][] = [
    ['never answers', () => {}, { outcome: 'timeout' }],
    ['hangs up', (request) => void request.socket.destroy(), { outcome: 'unreachable' }],
    ['fails', json({ stack: 'x' }, 500), { outcome: 'unreachable' }],
    ['talks without end', endless, { outcome: 'lies' }],
    [
      'answers with a page',
      (_request, response) => void response.end('<html>Hello</html>'),
      { outcome: 'lies' },
    ],
    [
      'answers with half of the JSON',
      (_request, response) => void response.end('{"state": "pa'),
      { outcome: 'lies' },
    ],
    ['answers with something else', json({ state: { nested: true } }), { outcome: 'lies' }],
    ['answers with a list', json(['paid']), { outcome: 'lies' }],
    ['answers with nothing', (_request, response) => void response.writeHead(204).end(), { outcome: 'lies' }],
    [
      'sends a bomb',
      (_request, response) =>
        void response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(9_000_000))),
      { outcome: 'lies' },
    ],
    [
      'leads inside',
      lead('http://169.254.169.254/latest/meta-data/'),
      { outcome: 'failed', failure: 'address_refused' },
    ],
    ['leads to a file', lead('file:///etc/passwd'), { outcome: 'failed', failure: 'address_refused' }],
    ['leads in a circle', lead('/orders/SP1'), { outcome: 'lies' }],
  ];

  test.each(faults)(
    'that %s is an outcome, is written down, and nothing throws',
    async (_what, answer, expected) => {
      const { call, id } = await connect({ '*': answer }, getOrder);
      const result = await call('get_order', { inputs: no });
      expect(result).toMatchObject({
        ...expected,
        message: expect.stringMatching(/\w/),
        record: { connector: id },
      });
      expect(connectorCalled.safeParse(result.record).success).toBe(true);
    },
  );

  test('that is not there at all is unreachable', async () => {
    const { call, vendor } = await connect({}, getOrder);
    vendor.close();
    expect(await call('get_order', { inputs: no })).toMatchObject({ outcome: 'unreachable' });
  });
});

test('what is written down hides the numbers of cards and phones', async () => {
  const { call } = await connect(
    { '*': json({ state: 'card 4111111111111111' }) },
    { ...getOrder, path: '/x', query: { q: '{q}' }, inputs: [{ name: 'q', kind: 'text' }] },
  );
  const { record } = await call('get_order', { inputs: { q: '打 13800001111 找我' } });
  expect(record?.inputs.q).toBe('打 138****1111 找我');
  expect(JSON.stringify(record)).not.toMatch(/13800001111|4111111111111111/);
});
