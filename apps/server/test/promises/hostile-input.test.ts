import { type Endpoint, type EndpointName, endpoints } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { fakeClock } from '../../src/kernel/testing/index.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { type Answer, ask, type Request } from './ask.ts';
import { type MarkedShop, openMarkedShop } from './marked-shop.ts';
import { rightfulHeaders } from './rightful.ts';
import { sampleRequests } from './sample-requests.ts';
import { idsIn, paramsOf } from './targets.ts';

// Whatever a client writes is a value: it is stored, found or refused, and never a reason to fail.
const clock = fakeClock();
let house: TestHouse;
let marked: MarkedShop;
beforeAll(async () => {
  house = await openTestHouse({ clock });
  marked = await openMarkedShop(house);
});
afterAll(() => house.close());

const timeout = 120_000;
const cursor = (place: unknown) => Buffer.from(JSON.stringify(place)).toString('base64url');
const id = 'cnv_00000000000000000000000000';
const hostile: readonly string[] = [
  `'`,
  `' or 1=1 --`,
  `"\\"; drop table entry; --`,
  '%',
  '_%\\%_',
  '\\',
  `foo' & | ! <-> :* bar`,
  ':* & !( <2>',
  '((((',
  'nul\0nul',
  'half\ud83c',
  '\udf89half',
  `${'x'.repeat(59)}🎉${'x'.repeat(140)}`,
  'x'.repeat(200),
  '退'.repeat(200),
  '\u202e\u2066\ufeff',
  '__proto__',
  '$1 {{y}} %s \\x',
];
const cursors: readonly string[] = [
  '!!!',
  cursor(null),
  cursor([]),
  cursor({ at: "'", id, priority: 0, seenAt: "'" }),
  cursor({ at: '0000-01-01T00:00:00Z', seenAt: '0000-01-01T00:00:00Z', id, priority: 0 }),
  cursor({ at: '9999-12-31T23:59:59.999999Z', seenAt: '9999-12-31T23:59:59Z', id: 'nul\0', priority: 1.5 }),
  cursor({ at: '2026-01-01T00:00:00Z', seenAt: '2026-01-01T00:00:00Z', id: 'half\ud83c', priority: 1e300 }),
  cursor({ after: 1e15 }),
  cursor({ after: -1 }),
  'A'.repeat(500),
];
const numbers = ['-1', '0', '1.5', '1e9', '2147483648', '9007199254740991', '1e400', 'NaN', '0x10', ''];

const send = (name: EndpointName, request: Request): Promise<Answer> => {
  clock.advance(2_000);
  return ask(house.url, name, { params: paramsOf(name, marked.known), ...request }, headersFor(name));
};
const headersFor = (name: EndpointName) => rightfulHeaders(name, marked, house.url);
const failed = ({ status }: Answer) => status >= 500 || status === 0;
const names = Object.keys(endpoints) as EndpointName[];

interface Shape {
  properties?: Record<string, { type?: string }>;
}
const queryOf = (name: EndpointName) => {
  const { query }: Endpoint = endpoints[name];
  const shape = query && (z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' }) as Shape);
  return Object.keys(shape?.properties ?? {});
};

/** Sends all of them, a few at a time, and tells which failed. */
async function failuresOf(requests: readonly [EndpointName, Request][]): Promise<string[]> {
  const failures: string[] = [];
  const waiting = [...requests];
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const answer = await send(...next);
      if (failed(answer))
        failures.push(`${next[0]} ${JSON.stringify(next[1]).slice(0, 200)}: ${answer.text}`);
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return [...failures, ...house.failures.splice(0)];
}

const valuesFor = (key: string): readonly string[] => {
  if (key === 'cursor') return cursors;
  return key === 'q' || key === 'prefix' ? hostile : [...hostile.slice(0, 2), ...numbers];
};

test('filters, searches, cursors and limits take any text for a value', { timeout }, async () => {
  const requests = names.flatMap((name) =>
    queryOf(name).flatMap((key) =>
      valuesFor(key).flatMap((value) => {
        const views =
          name === 'listConversations' && key === 'cursor' ? ['queue', 'all', 'closed'] : [undefined];
        return views.map((view): [EndpointName, Request] => [
          name,
          { query: { ...(view ? { view } : {}), [key]: value } },
        ]);
      }),
    ),
  );
  expect(await failuresOf(requests)).toEqual([]);
});

/** Every text in a body, replaced by another one. */
function* withText(body: unknown, text: string): Iterable<unknown> {
  if (typeof body === 'string') yield text;
  if (typeof body !== 'object' || body === null) return;
  for (const [key, value] of Object.entries(body))
    for (const inner of withText(value, text))
      yield Array.isArray(body)
        ? body.map((each, index) => (String(index) === key ? inner : each))
        : { ...body, [key]: inner };
}

/** Passwords cost time by design; a few of them are enough. */
const isCostly = (name: EndpointName) => ['signIn', 'changePassword', 'acceptInvitation'].includes(name);
const rich: Partial<Record<EndpointName, object>> = {
  createChannel: {
    name: 'S',
    settings: {
      title: 'T',
      greeting: { 'zh-CN': '你好', 'zh-TW': '您好', en: 'Hello', ja: 'こんにちは' },
      origins: ['https://a.example'],
    },
  },
  tagConversation: { added: ['one'], removed: ['two'] },
  createQuestion: { category: 'C', wordings: { en: { questions: ['Q?'], answer: 'A' } } },
  sayAsVisitor: { clientId: 'a client id', text: 'text', page: { url: 'https://a.example', title: 'T' } },
  changeContact: { name: 'N', email: 'a@example.com', phone: '1' },
  rate: { score: 5, reasons: ['quick'], comment: 'fine' },
};

test('every text of every body may be anything', { timeout }, async () => {
  const requests = names.flatMap((name) => {
    const body = rich[name] ?? sampleRequests[name](marked.known).body;
    const texts = isCostly(name) ? hostile.slice(9, 10) : hostile.slice(6, 16);
    return texts.flatMap((text) =>
      [...withText(body, text)].map((each): [EndpointName, Request] => [name, { body: each }]),
    );
  });
  expect(await failuresOf(requests)).toEqual([]);
});

test('every number and time of a body may be out of all bounds', { timeout }, async () => {
  const values = [-1, 0, 1.5, 2 ** 31, 2 ** 53 - 1, 2 ** 53, 1e308, null, '1', true, [], {}];
  const wild: [EndpointName, string][] = [
    ['readConversation', 'upTo'],
    ['readAsVisitor', 'upTo'],
    ['prioritiseConversation', 'priority'],
    ['takeConversation', 'ownerVersion'],
    ['rate', 'score'],
    ['changeAgent', 'capacity'],
    ['changeWorkspace', 'acceptSeconds'],
    ['changeQuestion', 'version'],
  ];
  const sampleOf = (name: EndpointName) => sampleRequests[name](marked.known).body as object;
  const inBodies = wild.flatMap(([name, key]) =>
    values.map((value): [EndpointName, Request] => [name, { body: { ...sampleOf(name), [key]: value } }]),
  );
  const times = [
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
    '1969-01-01T00:00:00Z',
    '2026-02-30T00:00:00Z',
  ];
  const until = times.map((each): [EndpointName, Request] => [
    'snoozeConversation',
    { body: { until: each } },
  ]);
  expect(await failuresOf([...inBodies, ...until])).toEqual([]);
});

test('whatever stands where an id should is refused', { timeout }, async () => {
  const failures: string[] = [];
  const texts = ["' or 1=1 --", 'nul\0', '../../../etc/passwd'];
  for (const name of names)
    for (const key of idsIn(name))
      for (const text of texts) {
        const answer = await send(name, { params: { ...paramsOf(name, marked.known), [key]: text } });
        if (![400, 404].includes(answer.status))
          failures.push(`${name} ${key}=${text}: ${answer.status} ${answer.text}`);
      }
  expect(failures).toEqual([]);
});

test('a search takes its words literally', async () => {
  const { owner, workspaceId } = marked.shop;
  const at = { params: { workspaceId } };
  const { word } = marked.known;
  expect((await owner.call('searchEntries', { ...at, query: { q: word } })).data).not.toEqual([]);
  for (const q of [
    '%',
    '_',
    `${word} | neversaid`,
    `'${word}' <-> 'neversaid'`,
    `neversaid':* | ${word}`,
    '!neversaid',
  ])
    expect((await owner.call('searchEntries', { ...at, query: { q } })).data).toEqual([]);
  for (const q of ['%', '_', '\\', "' or true --"])
    for (const { name, email, phone } of (await owner.call('listContacts', { ...at, query: { q } })).data)
      expect([name, email, phone].join()).toContain(q);
});

test('addresses that are none are answered, not failed on', async () => {
  const paths = [
    '/%',
    '/%ff',
    '/%00',
    '/desk/%2e%2e/%2e%2e/etc/passwd',
    '/chat/%00',
    '/chat/%F0%9F%8E%89',
    '/files/a/b/c',
  ];
  const queries = [
    '/widget/panel?site[]=a&site[]=b',
    '/widget/panel?site=%ff',
    `/widget/panel?site=${'x'.repeat(5_000)}`,
  ];
  for (const path of [...paths, ...queries]) {
    const response = await fetch(house.url + path, { redirect: 'manual' });
    expect([path, response.status]).toEqual([path, expect.toSatisfy((status: number) => status < 500)]);
  }
  expect(house.failures).toEqual([]);
});
