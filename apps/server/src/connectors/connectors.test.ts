import { readFileSync } from 'node:fs';
import {
  type Call,
  type ConnectorActionDraft,
  type Endpoint,
  connectorEndpoints as endpoints,
  type ResultOf,
} from '@parley/contract';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { agentOf } from '../contacts/testing/index.ts';
import { sql } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import type { RequestFacts } from '../kernel/route.ts';
import { type Desk, json, openDesk, openVendor, type Vendor } from './testing/index.ts';

type Endpoints = typeof endpoints;
let desk: Desk;
let admin: ReturnType<typeof agentOf>;
const vendors: Vendor[] = [];
beforeAll(async () => {
  desk = await openDesk();
  admin = agentOf(desk.workspaceId, { role: 'admin' });
});
afterEach(() => {
  for (const vendor of vendors.splice(0)) vendor.close();
});
afterAll(() => desk.kernel.close());

/** As the door would call a route: parsed, and with the shape of the answer checked. */
async function ask<N extends keyof Endpoints>(
  name: N,
  more: { connectorId?: string } & Partial<
    Pick<Call<Endpoints[N]> & { query?: unknown; body?: unknown }, 'query' | 'body'>
  >,
): Promise<ResultOf<Endpoints[N]>> {
  const endpoint: Endpoint = endpoints[name];
  const { connectorId, query, body } = more;
  const asked = {
    params: { workspaceId: desk.workspaceId, connectorId },
    query: endpoint.query?.parse(query ?? {}),
    body: endpoint.body?.parse(body ?? {}),
  };
  const found = desk.connectors.routes.find((each) => each.endpoint === endpoint);
  const answer = await found?.handle(asked as never, admin, {} as RequestFacts);
  return endpoint.result.parse(answer) as ResultOf<Endpoints[N]>;
}

const ping: ConnectorActionDraft = {
  name: 'ping',
  label: { en: 'Ping' },
  method: 'GET',
  path: '/ping',
  isWrite: false,
};
let made = 0;
const draft = (more: object = {}) => ({ name: `c${made++}`, baseUrl: 'https://api.example.com', ...more });
const create = (more: object = {}) => ask('createConnector', { body: draft(more) });
const refusal = (code: string, ...fields: string[]) => ({
  code,
  ...(fields.length > 0
    ? { more: { errors: Object.fromEntries(fields.map((field) => [field, expect.any(String)])) } }
    : {}),
});

async function vendorWith(answers: Vendor['answers']) {
  const vendor = await openVendor(answers);
  vendors.push(vendor);
  return vendor;
}

describe('a credential', () => {
  const secret = 'sk_live_something';

  test('is written and never read: neither by the API, nor in the store, nor in the audit', async () => {
    const connector = await create({ auth: { kind: 'header', name: 'X-Key', secret } });
    expect(connector.auth).toEqual({ kind: 'header', name: 'X-Key', isSet: true });
    const told = [
      connector,
      await ask('listConnectors', {}),
      await ask('getConnector', { connectorId: connector.id }),
      desk.audit,
    ];
    expect(JSON.stringify(told)).not.toContain(secret);
    const row = await desk.kernel.database.system.find<{ row: string }>(
      sql`select c::text as row from connector c where id = ${connector.id}`,
    );
    expect(row?.row).toContain('X-Key');
    expect(row?.row).not.toContain(secret);
  });

  test('stays when other things change, and must be entered anew where it would go elsewhere', async () => {
    const { id } = await create({ auth: { kind: 'bearer', secret } });
    const change = (body: object) => ask('changeConnector', { connectorId: id, body: body as never });
    expect(await change({ version: 1, timeoutMs: 900, auth: { kind: 'bearer' } })).toMatchObject({
      auth: { isSet: true },
      version: 2,
    });
    expect(await change({ version: 2, baseUrl: 'https://api.example.com/v2' })).toMatchObject({
      auth: { isSet: true },
    });
    for (const body of [
      { baseUrl: 'https://evil.example' },
      { baseUrl: 'http://api.example.com' },
      { baseUrl: 'https://evil.example', auth: { kind: 'bearer' } },
      { auth: { kind: 'query', name: 'leak' } },
    ])
      await expect(change({ version: 3, ...body })).rejects.toMatchObject(
        refusal('request.invalid', 'auth.secret'),
      );
    const moved = await change({
      version: 3,
      baseUrl: 'https://new.example',
      auth: { kind: 'bearer', secret: 'another' },
    });
    expect(moved.auth.isSet).toBe(true);
    expect(await change({ version: 4, auth: { kind: 'none' } })).toMatchObject({
      auth: { kind: 'none', isSet: false },
    });
  });
});

test('two editors never overwrite each other: the second is told', async () => {
  const { id } = await create();
  const change = (timeoutMs: number) =>
    ask('changeConnector', { connectorId: id, body: { version: 1, timeoutMs } as never });
  const both = await Promise.allSettled([change(1_000), change(2_000)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(both.find((each) => each.status === 'rejected')).toMatchObject({
    reason: refusal('object.changed'),
  });
});

test('the example of the documentation can be declared as it stands', async () => {
  const page = readFileSync(new URL('../../../../docs/connectors.md', import.meta.url), 'utf8');
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  expect(await create(JSON.parse(example))).toMatchObject({
    auth: { isSet: true },
    actions: [{ name: 'cancel_order' }],
  });
});

test('a name is given once in a workspace', async () => {
  const { name } = await create();
  await expect(create({ name })).rejects.toMatchObject(refusal('name.taken'));
});

test.each([
  'ftp://api.example.com',
  'https://user:word@api.example.com',
  'https://api.example.com/?key=1',
  'api.example.com',
  'https://api.example.com/#x',
])('%s is no base address', async (baseUrl) => {
  const refused = await create({ baseUrl }).catch((error) => error);
  expect(refused).toBeInstanceOf(Error);
});

describe('an action is refused that', () => {
  const input = { name: 'no', kind: 'text' };
  test.each<[what: string, action: object, ...fields: string[]]>([
    ['names an input it does not have', { path: '/o/{no}' }, 'actions.0.path'],
    ['leads up', { path: '/a/../b' }, 'actions.0.path'],
    [
      'leaves an input of its path open',
      { path: '/o/{no}', inputs: [{ ...input, required: false }] },
      'actions.0.path',
    ],
    ['has a stray brace', { path: '/o/{No}' }, 'actions.0.path'],
    ['asks in its query for what it lacks', { query: { q: '{gone}' } }, 'actions.0.query'],
    [
      'says in its body what it lacks',
      { method: 'POST', body: { a: [{ b: 'x {gone}' }] } },
      'actions.0.body',
    ],
    ['has two inputs of a name', { inputs: [input, input] }, 'actions.0.inputs.1.name'],
    ['has a choice of nothing', { inputs: [{ ...input, kind: 'choice' }] }, 'actions.0.inputs.0.choices'],
    [
      'has a pattern that never ends',
      { inputs: [{ ...input, pattern: '(a+)+b' }] },
      'actions.0.inputs.0.pattern',
    ],
    ['sends a body with a GET', { body: {} }, 'actions.0.body'],
    ['writes with a GET', { isWrite: true }, 'actions.0.method'],
    ['deletes and calls it reading', { method: 'DELETE' }, 'actions.0.isWrite'],
    ['keeps what it writes', { method: 'POST', isWrite: true, cacheSeconds: 5 }, 'actions.0.cacheSeconds'],
    ['speaks for anybody', { inputs: [{ ...input, from: 'user' }] }, 'actions.0.needs'],
  ])('%s', async (_what, action, ...fields) => {
    await expect(create({ actions: [{ ...ping, ...action }] })).rejects.toMatchObject(
      refusal('request.invalid', ...fields),
    );
  });

  test('has the name of another', async () => {
    await expect(create({ actions: [ping, ping] })).rejects.toMatchObject(
      refusal('request.invalid', 'actions.1.name'),
    );
  });

  test.each<[what: string, action: object]>([
    ['sets a header of the connection', { method: 'POST', isWrite: true, idempotencyHeader: 'Host' }],
    ['has a line break for a header', { method: 'POST', isWrite: true, idempotencyHeader: 'A\r\nB' }],
    ['has a path with a query', { path: '/a?b' }],
    ['has a path to another host', { path: 'https://evil.example' }],
    ['has a label in no language of ours', { label: { fr: 'Ping' } }],
    ['points at three lists', { outputs: [{ name: 'o', kind: 'text', pointer: '/*/*/*' }] }],
    ['expects nothing of a failure', { failures: [{ name: 'f' }] }],
    ['nests without end', { method: 'POST', body: JSON.parse(`${'{"a":'.repeat(30)}1${'}'.repeat(30)}`) }],
  ])('%s, at the door', (_what, action) => {
    const parse = (actions: object[]) => endpoints.createConnector.body.safeParse(draft({ actions })).success;
    expect([parse([ping]), parse([{ ...ping, ...action }])]).toEqual([true, false]);
  });
});

describe('what a flow calls', () => {
  test('is neither taken away nor renamed', async () => {
    const { id, name } = await create({ actions: [ping, { ...ping, name: 'pong' }] });
    desk.used.add(`${name} ping`);
    const change = (actions: ConnectorActionDraft[]) =>
      ask('changeConnector', { connectorId: id, body: { version: 1, actions } as never });
    await expect(change([{ ...ping, name: 'pong' }])).rejects.toMatchObject(refusal('connector.in-use'));
    await expect(ask('deleteConnector', { connectorId: id })).rejects.toMatchObject(
      refusal('connector.in-use'),
    );
    expect((await change([{ ...ping, path: '/other' }])).actions).toHaveLength(1);
    desk.used.clear();
    await ask('deleteConnector', { connectorId: id });
    await expect(ask('getConnector', { connectorId: id })).rejects.toMatchObject(refusal('object.not-found'));
  });
});

describe('a trial', () => {
  const look: ConnectorActionDraft = {
    ...ping,
    ...{ name: 'look', path: '/orders/{no}', needs: 'identity', query: { customer: '{user}' } },
    inputs: [
      { name: 'no', kind: 'order' },
      { name: 'user', kind: 'text', from: 'user' },
    ],
    outputs: [{ name: 'state', pointer: '/state', kind: 'text' }],
    failures: [{ name: 'not_found', status: 404 }],
  };
  const wipe: ConnectorActionDraft = {
    ...ping,
    name: 'wipe',
    method: 'POST',
    path: '/wipe',
    isWrite: true,
    body: { all: true },
    idempotencyHeader: 'Idempotency-Key',
  };
  const tryOn = async (answers: Vendor['answers'], body: object, secret = 'the-secret') => {
    const vendor = await vendorWith(answers);
    const { id } = await create({
      baseUrl: vendor.url,
      auth: { kind: 'bearer', secret },
      actions: [look, wipe],
    });
    return { id, vendor, trial: await ask('tryConnectorAction', { connectorId: id, body: body as never }) };
  };
  const inputs = { no: 'SP1', user: 'c1' };

  test('shows what was sent, what came back and what is made of it', async () => {
    const { trial, vendor } = await tryOn(
      { 'GET /orders/SP1?customer=c1': json({ state: 'paid' }) },
      { action: 'look', inputs },
    );
    expect(trial).toMatchObject({
      ...{ sent: true, status: 200, outcome: 'ok', outputs: { state: 'paid' }, problem: null, failure: null },
      request: {
        method: 'GET',
        url: `${vendor.url}/orders/SP1?customer=c1`,
        headers: { authorization: '****' },
        body: null,
      },
      answer: '{"state":"paid"}',
    });
    expect(vendor.asked[0]?.headers.authorization).toBe('Bearer the-secret');
  });

  test('hides the credential also where the vendor repeats it', async () => {
    const echo = { state: 'your key is the-secret' };
    const { trial } = await tryOn({ '*': json(echo) }, { action: 'look', inputs });
    expect(trial.outcome).toBe('ok');
    expect(JSON.stringify(trial)).not.toContain('the-secret');
    const failed = await tryOn(
      { '*': json({ title: 'bad key the-secret' }, 422) },
      { action: 'look', inputs },
    );
    expect(JSON.stringify(failed.trial)).not.toContain('the-secret');
  });

  test('names a failure, a lie and a missing input', async () => {
    expect((await tryOn({}, { action: 'look', inputs })).trial).toMatchObject({
      outcome: 'failed',
      failure: 'not_found',
      status: 404,
    });
    const page = (
      await tryOn({ '*': (_request, response) => void response.end('<html>') }, { action: 'look', inputs })
    ).trial;
    expect(page).toMatchObject({ outcome: 'lies', answer: '<html>', problem: 'The answer is not JSON.' });
    const lacking = await tryOn({}, { action: 'look', inputs: { user: 'c1' } });
    expect([lacking.trial, lacking.vendor.asked]).toMatchObject([
      { sent: false, request: null, failure: 'input_wrong' },
      [],
    ]);
  });

  test('of a write is only shown until it is confirmed', async () => {
    const shown = await tryOn({ '*': json({}) }, { action: 'wipe' });
    expect([shown.trial, shown.vendor.asked]).toMatchObject([
      { sent: false, request: { method: 'POST', body: '{"all":true}' } },
      [],
    ]);
    const done = await tryOn({ '*': json({}) }, { action: 'wipe', confirmed: true });
    expect([done.trial, done.vendor.asked]).toMatchObject([
      { sent: true, outcome: 'ok' },
      [{ line: 'POST /wipe', body: '{"all":true}' }],
    ]);
    expect(done.vendor.asked[0]?.headers['idempotency-key']).toMatch(/^trial-/);
  });

  test('goes nowhere private that the operator has not opened', async () => {
    const { id } = await create({ baseUrl: 'http://10.0.0.1', actions: [ping] });
    expect(
      await ask('tryConnectorAction', { connectorId: id, body: { action: 'ping' } as never }),
    ).toMatchObject({
      ...{ outcome: 'failed', failure: 'address_refused', status: null },
      problem: expect.stringContaining('PARLEY_ALLOWED_PRIVATE_HOSTS'),
    });
  });
});

test('what was asked lately is listed, newest first, page by page, and forgotten after two weeks', async () => {
  const vendor = await vendorWith({ '*': json({}) });
  const { id } = await create({ baseUrl: vendor.url, actions: [ping] });
  const list = (query: object = {}) => ask('listConnectorCalls', { connectorId: id, query: query as never });
  for (let n = 0; n < 3; n++) {
    desk.clock.advance(1_000);
    await desk.connectors.call(desk.workspaceId, {
      connector: id,
      action: 'ping',
      inputs: {},
      contactId: null,
    });
  }
  await expect.poll(async () => (await list()).data.length).toBe(3);
  const first = await list({ limit: 2 });
  expect(first).toMatchObject({
    has_more: true,
    data: [{ action: 'ping', outcome: 'ok', tries: 1, cached: false }, {}],
  });
  const rest = await list({ limit: 2, cursor: first.next_cursor });
  expect(rest).toMatchObject({ has_more: false, next_cursor: null });
  const times = [...first.data, ...rest.data].map(({ at }) => at);
  expect(times).toEqual(times.toSorted().toReversed());
  await expect(list({ cursor: newId('aud') })).rejects.toMatchObject(refusal('request.invalid', 'cursor'));
});

test('a pack installed twice is there once, and a newer one replaces it', async () => {
  const pack = (path: string) => ({
    ...{
      name: 'packed',
      baseUrl: 'https://api.example.com/api',
      auth: { kind: 'bearer', secret: 's' } as const,
      timeoutMs: 1_000,
    },
    actions: [{ ...ping, path, query: { z: '1', a: '2' } }],
  });
  const id = await desk.connectors.install(desk.workspaceId, pack('/a'));
  expect(await desk.connectors.install(desk.workspaceId, pack('/a'))).toBe(id);
  expect((await ask('getConnector', { connectorId: id })).version).toBe(1);
  expect(await desk.connectors.install(desk.workspaceId, pack('/b'))).toBe(id);
  expect(await ask('getConnector', { connectorId: id })).toMatchObject({
    version: 2,
    updatedBy: 'system',
    actions: [{ path: '/b' }],
  });
});
