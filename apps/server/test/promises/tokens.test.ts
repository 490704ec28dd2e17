import { type EndpointName, endpoints } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeClock } from '../../src/kernel/testing/index.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { ask } from './ask.ts';
import { type MarkedShop, openMarkedShop } from './marked-shop.ts';
import { inOrder, rightfulHeaders } from './rightful.ts';
import { sampleRequests } from './sample-requests.ts';
import { paramsOf } from './targets.ts';

const clock = fakeClock();
let house: TestHouse;
let marked: MarkedShop;
beforeAll(async () => {
  house = await openTestHouse({ clock });
  marked = await openMarkedShop(house);
});
afterAll(() => house.close());

const at = () => ({ params: { workspaceId: marked.shop.workspaceId } });
const cookieValue = (cookie: string) => decodeURIComponent(cookie.split('=')[1] ?? '');
const times = async (count: number, make: () => Promise<string>) => {
  const made: string[] = [];
  while (made.length < count) {
    clock.advance(2_000);
    made.push(await make());
  }
  return made;
};

/** Whatever opens something to its holder. */
const secrets: [what: string, make: () => Promise<string>][] = [
  ['a visitor token', async () => (await marked.shop.visitor()).token],
  ['a session', async () => cookieValue((await marked.shop.addAgent()).cookie)],
  [
    'an invitation',
    async () => {
      const email = `${Math.random()}@example.com`;
      const { link } = await marked.shop.owner.call('invite', { ...at(), body: { email } });
      return new URL(link).searchParams.get('token') ?? '';
    },
  ],
  [
    "a file's key",
    async () => {
      const headers = rightfulHeaders('uploadFile', marked, house.url);
      const { text } = await ask(house.url, 'uploadFile', { ...at(), upload: 'text' }, headers);
      return (JSON.parse(text) as { key: string }).key;
    },
  ],
  [
    "a site's identity secret",
    async () => {
      const params = { ...at().params, channelAccountId: marked.known.channelAccountId as never };
      return (await marked.shop.owner.call('rotateIdentitySecret', { params })).secret;
    },
  ],
  [
    'a site key',
    async () => (await marked.shop.owner.call('createChannel', { ...at(), body: { name: 'S' } })).siteKey,
  ],
];

/** How many bits a text can hold at most by its alphabet: hexadecimal digits four, base64url six. */
const bitsOf = (text: string) => text.length * (/^[0-9a-f]+$/.test(text) ? 4 : 6);

test.each(secrets)('%s has 128 bits at least, and none resembles another', async (_, make) => {
  const made = (await times(4, make)).map((each) => each.replace(/^pk_/, ''));
  for (const each of made) {
    expect(each).toMatch(/^[\w-]+$/);
    expect(bitsOf(each)).toBeGreaterThanOrEqual(128);
  }
  expect(mostAlike(made)).toBeLessThanOrEqual(made[0]?.length ?? 0 / 3);
});

/** In how many places two of the texts have the same sign, at most. */
function mostAlike(texts: readonly string[]): number {
  const alike = (a: string, b: string) => [...a].filter((sign, place) => sign === b[place]).length;
  return Math.max(...texts.flatMap((a, index) => texts.slice(index + 1).map((b) => alike(a, b))));
}

test('ids tell when something was made, but not what was made before or after it', async () => {
  const made = await times(8, async () => (await marked.shop.visitor()).session.contact.id);
  const random = made.map((id) => BigInt(`0x${toHex(id.slice(-16))}`));
  const sorted = random.toSorted((a, b) => (a < b ? -1 : 1));
  const steps = sorted.slice(1).map((each, index) => each - (sorted[index] ?? 0n));
  expect(steps.every((step) => step > 2n ** 40n)).toBe(true);
  expect(random).not.toEqual(sorted);
});

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const toHex = (text: string) =>
  [...text].reduce((sum, sign) => sum * 32n + BigInt(alphabet.indexOf(sign)), 0n).toString(16);

/** What a client chose itself, or what is no object of the store. */
const foreign = new Set(['clientId', 'requestId']);
const ours = /^[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}$/;

/** Every value under a key that is called an id; what an account's `fields` hold is the vendor's, and was typed in. */
function* idsIn(value: unknown, key = ''): Iterable<[string, unknown]> {
  if (Array.isArray(value)) for (const each of value) yield* idsIn(each, key === 'fields' ? '' : key);
  else if (typeof value === 'object' && value !== null) {
    if (key === 'fields') return;
    for (const [name, inner] of Object.entries(value)) yield* idsIn(inner, name);
  } else if (/^id$|Ids?$/.test(key) && !foreign.has(key) && value !== null) yield [key, value];
}

test('no answer of any endpoint tells an id that could be counted', async () => {
  const countable: string[] = [];
  let seen = 0;
  const impossible = new Set<EndpointName>(['setUp', 'signIn', 'changePassword', 'getHealth']);
  for (const name of inOrder().filter((each) => !impossible.has(each))) {
    clock.advance(2_000);
    const request = { ...sampleRequests[name](marked.known), params: paramsOf(name, marked.known) };
    const answer = await ask(house.url, name, request, rightfulHeaders(name, marked, house.url));
    for (const [key, value] of idsIn(JSON.parse(answer.text))) {
      seen++;
      if (typeof value !== 'string' || !ours.test(value))
        countable.push(`${name}: ${key} = ${String(value)}`);
    }
  }
  expect(seen).toBeGreaterThan(100);
  expect(countable).toEqual([]);
  expect(Object.keys(endpoints).length).toBeGreaterThan(60);
});
