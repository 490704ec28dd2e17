import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createPeople } from '../create-people.ts';
import type { PeopleRoom } from '../people-room.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { type Colleague, password, type Staff, testStaff } from '../testing/test-staff.ts';
import { createPasswords } from './passwords.ts';
import { findPersonByEmail } from './person-store.ts';
import { purge } from './purge.ts';
import { signIn } from './sign-in.ts';
import { createTries } from './tries.ts';

let kernel: TestKernel;
let twin: TestKernel;
let clock: FakeClock;
let office: TestOffice;
let staff: Staff;
beforeAll(async () => {
  clock = fakeClock();
  kernel = await testKernel({ clock });
  twin = await testKernel({ share: kernel });
  office = testOffice(kernel);
  staff = await testStaff(office);
});
afterAll(async () => {
  await twin.close();
  await kernel.close();
});

const refusalOf = (work: Promise<unknown>): Promise<Refusal> =>
  work.then(
    () => Promise.reject(new Error('it was not refused')),
    (refusal) => refusal,
  );
const attempt = (email: string, guess: string, at: TestOffice = office, address?: string) =>
  at.client(address).ask('signIn', { body: { email, password: guess } });
const newcomer = async (): Promise<Colleague> => (await testStaff(office)).agent;

/** A room whose checks of passwords are counted and cost nothing. */
function countingRoom(): { room: PeopleRoom; verified: () => (string | undefined)[] } {
  const hashes: (string | undefined)[] = [];
  const passwords = {
    ...createPasswords(),
    verify: async (hash: string | undefined) => {
      hashes.push(hash);
      return false;
    },
  };
  return { room: { kernel, passwords, tries: createTries() }, verified: () => hashes };
}
const guess = (room: PeopleRoom, email: string, address = email) =>
  signIn(room, { email, password: 'a guess' }, { address, device: '', keepSession: () => {} });

test('email and password let a person in, and the answer says where they work', async () => {
  const client = office.client();
  const me = await client.ask('signIn', {
    body: { email: `  ${staff.admin.email.toUpperCase()} `, password },
  });
  expect(me.person.email).toBe(staff.admin.email);
  expect(me.memberships).toMatchObject([{ agentId: staff.admin.agentId, role: 'admin' }]);
  expect(client.token).toHaveLength(43);
  expect(await client.ask('describeMe')).toEqual(me);
});

test('a password is stored as Argon2id with at least 19 MiB and two passes', async () => {
  await createPeople(kernel).addAgent({
    ...{ workspaceId: staff.workspaceId, name: 'Safe', email: 'safe@parley.example', password },
  });
  const stored = await findPersonByEmail(kernel.database.system, 'safe@parley.example');
  expect(stored?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('an unknown email and a wrong password get the same answer for the same work', async () => {
  const wrong = await refusalOf(attempt(staff.admin.email, 'not the password'));
  const unknown = await refusalOf(attempt('nobody@parley.example', 'not the password'));
  expect([unknown.code, unknown.message, unknown.more]).toEqual([wrong.code, wrong.message, wrong.more]);
  expect(wrong.code).toBe('sign-in.wrong');
  const { room, verified } = countingRoom();
  await refusalOf(guess(room, staff.agent.email));
  await refusalOf(guess(room, 'nobody@parley.example'));
  expect(verified()).toEqual([expect.stringContaining('$argon2id$'), undefined]);
});

test('nobody gets in with the password of nobody', async () => {
  const passwords = createPasswords();
  expect(await passwords.verify(undefined, '')).toBe(false);
  expect(await passwords.verify(await passwords.hash('right'), 'right')).toBe(true);
});

test('a thousand guesses at once look at no more than five passwords, over two processes', async () => {
  const { email } = await newcomer();
  const first = countingRoom();
  const second = countingRoom();
  const rooms = [first.room, { ...second.room, kernel: twin }];
  const guesses = Array.from({ length: 1_000 }, (_, n) => guess(rooms[n % 2] ?? first.room, email, `a${n}`));
  const codes = (await Promise.all(guesses.map(refusalOf))).map((refusal) => refusal.code);
  expect(codes.filter((code) => code === 'sign-in.wrong')).toHaveLength(5);
  expect(codes.filter((code) => code === 'sign-in.locked')).toHaveLength(995);
  expect(first.verified().length + second.verified().length).toBe(5);
});

test('after five failures even the right password waits for half an hour, and an unknown email is locked alike', async () => {
  const { email } = await newcomer();
  const { room } = countingRoom();
  const unknown = 'stranger@parley.example';
  for (const each of [email, unknown])
    for (let n = 0; n < 5; n++) await refusalOf(guess(room, each, `b${n}`));
  clock.advance(60_000);
  const known = await refusalOf(attempt(email, password));
  const stranger = await refusalOf(attempt(unknown, password));
  expect(known.code).toBe('sign-in.locked');
  expect(known.more.retryAfter).toBeGreaterThan(28 * 60);
  expect(known.more.retryAfter).toBeLessThanOrEqual(29 * 60);
  expect([stranger.code, stranger.message, stranger.more]).toEqual([known.code, known.message, known.more]);
  clock.advance(29 * 60_000);
  expect((await attempt(email, password)).person.email).toBe(email);
});

test('the right password forgets the failures before it', async () => {
  const { email } = await newcomer();
  const { room } = countingRoom();
  for (let round = 0; round < 3; round++) {
    for (let n = 0; n < 4; n++) await refusalOf(guess(room, email, `c${round}${n}`));
    await attempt(email, password);
  }
});

test('one guess at each of a thousand people is stopped at the address', async () => {
  const { room, verified } = countingRoom();
  const codes: string[] = [];
  for (let n = 0; n < 1_000; n++)
    codes.push(
      (await refusalOf(guess(room, `user${n}@parley.example`, `2001:db8::${(n % 16).toString(16)}`))).code,
    );
  expect(verified()).toHaveLength(50);
  expect(codes.slice(50).every((code) => code === 'sign-in.locked')).toBe(true);
});

test('sixty people who sign in at once from one address are no attack', async () => {
  const passwords = { ...createPasswords(), verify: async () => true };
  const room: PeopleRoom = { kernel, passwords, tries: createTries() };
  const facts = { address: '198.51.100.7', device: '', keepSession: () => {} };
  const { email } = staff.owner;
  const people = Array.from({ length: 60 }, (_, n) => `${n}.${email}`);
  await kernel.database.system.run(
    sql`insert into person (id, name, email, locale, password_hash) select 'per_' || e, 'x', e, 'en', 'x' from unnest(${people}::text[]) e`,
  );
  const signedIn = people.map((each) => signIn(room, { email: each, password }, facts));
  expect(await Promise.all(signedIn)).toHaveLength(60);
  expect(room.tries.underWay.size).toBe(0);
});

test('failures that no longer count, ended sessions and expired invitations are cleared away', async () => {
  const { email } = await newcomer();
  await refusalOf(attempt(email, 'wrong'));
  const client = office.client();
  await client.ask('signIn', { body: { email: staff.agent.email, password } });
  clock.advance(31 * 24 * 3_600_000);
  await purge({ kernel, passwords: createPasswords(), tries: createTries() });
  const left = await kernel.database.system.find(
    sql`select (select count(*) from sign_in_failure) as failures, (select count(*) from session) as sessions`,
  );
  expect(left).toEqual({ failures: 0, sessions: 0 });
});
