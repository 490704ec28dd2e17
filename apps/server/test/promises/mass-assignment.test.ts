import { type Endpoint, type EndpointName, endpoints } from '@parley/contract';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { fakeClock } from '../../src/kernel/testing/index.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { ask } from './ask.ts';
import { type MarkedShop, openMarkedShop } from './marked-shop.ts';
import { inOrder, rightfulHeaders } from './rightful.ts';
import { type Known, sampleRequests } from './sample-requests.ts';
import { paramsOf } from './targets.ts';

// What a client may write is what the shapes name, and nothing else: no column gets a value because somebody guessed its name.
const clock = fakeClock();
let house: TestHouse;
let marked: MarkedShop;
let client: pg.Client;
let columns: string[];
beforeAll(async () => {
  house = await openTestHouse({ clock });
  marked = await openMarkedShop(house);
  client = new pg.Client(house.kernel.database.connection);
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select distinct column_name as name from information_schema.columns where table_schema = 'public' order by 1`,
  );
  columns = rows.flatMap(({ name }) => [...new Set([name, camelCase(name)])]);
});
afterAll(async () => {
  await client.end();
  await house.close();
});

const camelCase = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const planted = 'zqplantedvalue';
const writes = (Object.keys(endpoints) as EndpointName[]).filter((name) => endpoints[name].method !== 'GET');

const greeting = { 'zh-CN': '你好', 'zh-TW': '您好', en: 'Hello', ja: 'こんにちは' };

/** An action with all that has a shape; query and body hold whatever the other system wants. */
const action = {
  ...{ name: 'look', label: { en: 'Look' }, method: 'GET', path: '/x', isWrite: false, needs: 'identity' },
  inputs: [{ name: 'no', label: { en: 'No.' }, kind: 'order' }],
  outputs: [{ name: 'state', label: { en: 'State' }, pointer: '/state', kind: 'text' }],
  failures: [{ name: 'gone', label: { en: 'Gone' }, status: 404 }],
};

/** The fullest body of an endpoint, with every object that may stand inside another. */
const fullBodies: Partial<Record<EndpointName, (known: Known) => object>> = {
  createConnector: () => ({
    ...{ name: 'Connector', baseUrl: 'https://api.example.com', actions: [action] },
    auth: { kind: 'basic', user: 'somebody', secret: 'word' },
  }),
  changeConnector: () => ({ version: 1, auth: { kind: 'bearer', secret: 'word' }, actions: [action] }),
  createChannel: () => ({ name: 'Site', settings: { title: 'T', greeting } }),
  changeChannel: () => ({ settings: { title: 'T', greeting } }),
  // What `fields` may hold, the channel says and not this shape; the test below tries it at the door.
  createChannelAccount: ({ connected }) => ({ kind: connected.kind, name: 'Account' }),
  sayAsVisitor: ({ conversationId }) => ({
    clientId: 'client-id-1',
    attachments: [marked.attachment],
    page: { url: 'https://shop.example', title: 'Shop' },
    conversationId,
  }),
  sendMessage: () => ({ clientId: 'client-id-2', attachments: [marked.attachment] }),
  addNote: () => ({ clientId: 'client-id-3', text: 'note', attachments: [marked.attachment] }),
};
const bodyOf = (name: EndpointName): object | undefined =>
  (fullBodies[name] ?? ((known: Known) => sampleRequests[name](known).body as object | undefined))(
    marked.known,
  );

interface Shape {
  properties?: Record<string, Shape>;
  additionalProperties?: Shape | boolean;
  items?: Shape;
  const?: unknown;
  oneOf?: Shape[];
  anyOf?: Shape[];
}
const shapeOf = (name: EndpointName): Shape | undefined => {
  const { body }: Endpoint = endpoints[name];
  return body && (z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }) as Shape);
};
function within(shape: Shape | undefined, key: string): Shape | undefined {
  if (shape?.items) return shape.items;
  const { additionalProperties: others } = shape ?? {};
  return shape?.properties?.[key] ?? (typeof others === 'object' ? others : undefined);
}

/** Of shapes to choose from, the one whose fixed fields the value has. */
function meantBy(value: object, shape: Shape | undefined): Shape | undefined {
  const isMeant = ({ properties = {} }: Shape) =>
    Object.entries(properties).every(
      ([key, { const: fixed }]) => fixed === undefined || (value as Record<string, unknown>)[key] === fixed,
    );
  return (shape?.oneOf ?? shape?.anyOf)?.find(isMeant) ?? shape;
}

/** Every way to put a field into a body whose shape does not name it there: at the top, and in each object within. */
function* withField(body: unknown, field: string, given: Shape | undefined): Iterable<unknown> {
  if (typeof body !== 'object' || body === null) return;
  const shape = meantBy(body, given);
  const isNamed = shape?.properties !== undefined && field in shape.properties;
  if (!Array.isArray(body) && !isNamed) yield { ...body, [field]: planted };
  for (const [key, value] of Object.entries(body))
    for (const inner of withField(value, field, within(shape, key))) {
      if (!Array.isArray(body)) yield { ...body, [key]: inner };
      else yield body.map((each, index) => (String(index) === key ? inner : each));
    }
}

const isWellFormed = (name: EndpointName, body: unknown): boolean => {
  const { body: shape }: Endpoint = endpoints[name];
  return shape?.safeParse(body).success ?? false;
};

/** Whether the door lets the planted value through, in whatever place. */
function accepts(name: EndpointName, body: unknown): boolean {
  const { body: shape }: Endpoint = endpoints[name];
  const parsed = shape?.safeParse(body);
  return parsed?.success === true && JSON.stringify(parsed.data).includes(planted);
}

test('no write takes a field that its shape does not name, at the top or further in', () => {
  const accepted: string[] = [];
  let tried = 0;
  for (const name of writes) {
    const [body, shape] = [bodyOf(name), shapeOf(name)];
    if (body) expect([name, isWellFormed(name, body)]).toEqual([name, true]);
    for (const column of columns)
      for (const fuller of withField(body, column, shape)) {
        tried++;
        if (accepts(name, fuller)) accepted.push(`${name}: ${column}`);
      }
  }
  expect(tried).toBeGreaterThan(5_000);
  expect(accepted).toEqual([]);
});

async function tablesThatHold(value: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await client.query(
      `select from ${name} t where t::text like '%' || $1 || '%' limit 1`,
      [value],
    );
    if (rowCount) found.push(name);
  }
  return found;
}

test('an account takes no field that its channel does not name, under any name a column has', async () => {
  const { kind, fields } = marked.known.connected;
  const extras = Object.fromEntries(
    columns.filter((name) => !(name in fields)).map((name) => [name, planted]),
  );
  const request = {
    params: paramsOf('createChannelAccount', marked.known),
    body: { kind, name: 'Account', fields: { ...extras, ...fields } },
  };
  const headers = rightfulHeaders('createChannelAccount', marked, house.url);
  expect((await ask(house.url, 'createChannelAccount', request, headers)).status).toBe(400);
  expect(await tablesThatHold(planted)).toEqual([]);
});

test('every column name at once, sent to every endpoint by those who may, leaves no trace in the database', async () => {
  const unexpected: string[] = [];
  for (const name of inOrder()) {
    const { body: shape, upload }: Endpoint = endpoints[name];
    const sample = bodyOf(name) ?? {};
    const extras = Object.fromEntries(
      columns.filter((column) => !(column in sample)).map((column) => [column, planted]),
    );
    const request = {
      params: paramsOf(name, marked.known),
      query: extras,
      ...(upload ? { upload: 'text' } : {}),
      ...(endpoints[name].method === 'GET' || upload ? {} : { body: { ...extras, ...sample } }),
    };
    clock.advance(2_000);
    const answer = await ask(house.url, name, request, rightfulHeaders(name, marked, house.url));
    if (answer.status >= 500 || answer.text.includes(planted)) unexpected.push(`${name}: ${answer.text}`);
    if (shape && answer.status !== 400) unexpected.push(`${name}: ${answer.status} ${answer.text}`);
  }
  expect(unexpected).toEqual([]);
  expect(await tablesThatHold(planted)).toEqual([]);
  expect(house.failures).toEqual([]);
});

test('were a field taken, the database would show it', async () => {
  await (await marked.shop.visitor()).say(planted);
  expect(await tablesThatHold(planted)).toEqual(expect.arrayContaining(['entry']));
});
