import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeClock } from '../../src/kernel/testing/index.ts';
import { openShop, openTestHouse, password, type Shop, type TestHouse } from '../house.ts';
import { type Answer, ask, looksLike } from './ask.ts';

const minute = 60_000;
const clock = fakeClock();
let one: TestHouse;
let two: TestHouse;
let shop: Shop;
beforeAll(async () => {
  one = await openTestHouse({ clock });
  two = await openTestHouse({ share: one, clock });
  shop = await openShop(one);
});
afterAll(async () => {
  await two.close();
  await one.close();
});

const wrong = 'not the password';
const tryOn = (house: TestHouse, email: string, given: string): Promise<Answer> =>
  ask(house.url, 'signIn', { body: { email, password: given } }, { origin: house.url });

async function hire(): Promise<string> {
  const email = `${randomUUID()}@example.com`;
  const base = { workspaceId: shop.workspaceId, name: 'Agent', teamIds: [], state: 'online' as const };
  await one.house.rooms.people.addAgent({ ...base, email, password });
  return email;
}

test('five wrong passwords lock the account everywhere, for the right one too, and for nobody else', async () => {
  const [email, other] = [await hire(), await hire()];
  for (const house of [one, two, one, two, one])
    expect(await tryOn(house, email, wrong)).toMatchObject({ status: 401, code: 'sign-in.wrong' });
  for (const house of [one, two])
    for (const given of [wrong, password]) {
      const locked = await tryOn(house, email, given);
      expect(locked).toMatchObject({ status: 429, code: 'sign-in.locked' });
      expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(29 * 60);
      expect(locked.headers.getSetCookie()).toEqual([]);
    }
  expect(await tryOn(two, email.toUpperCase(), password)).toMatchObject({ code: 'sign-in.locked' });
  expect(await tryOn(two, other, password)).toMatchObject({ status: 200 });
});

test('the lock ends after half an hour, and the right password forgets what was wrong before', async () => {
  const email = await hire();
  for (let tried = 0; tried < 5; tried++) await tryOn(one, email, wrong);
  expect(await tryOn(one, email, password)).toMatchObject({ code: 'sign-in.locked' });
  clock.advance(31 * minute);
  for (let tried = 0; tried < 4; tried++)
    expect(await tryOn(one, email, wrong)).toMatchObject({ status: 401 });
  expect(await tryOn(two, email, password)).toMatchObject({ status: 200 });
  for (let tried = 0; tried < 4; tried++)
    expect(await tryOn(one, email, wrong)).toMatchObject({ status: 401 });
  expect(await tryOn(one, email, password)).toMatchObject({ status: 200 });
});

test('many at once are no better than one after another', async () => {
  const email = await hire();
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, index) => tryOn(index % 2 ? one : two, email, wrong)),
  );
  expect(answers.filter((answer) => answer.code === 'sign-in.wrong').length).toBeLessThanOrEqual(5);
  expect(await tryOn(one, email, password)).toMatchObject({ code: 'sign-in.locked' });
});

test('an address that is unknown is answered just as one whose password was wrong', async () => {
  const shape = (answer: Answer) => ({
    looks: looksLike(answer).replace(/"retryAfter":\d+/, ''),
    headers: [...answer.headers.keys()].toSorted(),
  });
  const [known, unknown] = [await hire(), `${randomUUID()}@example.com`];
  for (let tried = 0; tried < 7; tried++)
    expect(shape(await tryOn(one, unknown, wrong))).toEqual(shape(await tryOn(one, known, wrong)));
});

test('wrong passwords count too where somebody changes theirs or joins with an invitation', async () => {
  clock.advance(31 * minute);
  const email = await hire();
  const signedIn = await tryOn(one, email, password);
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const change = () =>
    ask(
      one.url,
      'changePassword',
      { body: { current: wrong, next: 'a new password' } },
      { cookie, 'x-parley': '1' },
    );
  for (let tried = 0; tried < 5; tried++) expect(await change()).toMatchObject({ code: 'sign-in.wrong' });
  expect(await change()).toMatchObject({ code: 'sign-in.locked' });
  expect(await tryOn(two, email, password)).toMatchObject({ code: 'sign-in.locked' });
});

test('a password of ten megabytes is not read', async () => {
  const email = await hire();
  expect(await tryOn(one, email, 'x'.repeat(10_000_000))).toMatchObject({
    status: 413,
    code: 'request.too-large',
  });
  expect(await tryOn(one, email, 'x'.repeat(201))).toMatchObject({ status: 400, code: 'request.invalid' });
  expect(await tryOn(one, email, password)).toMatchObject({ status: 200 });
  expect([...one.failures, ...two.failures]).toEqual([]);
});
