import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { startSession } from '../sessions/start-session.ts';
import { type TestOffice, testOffice } from '../testing/test-office.ts';
import { password, type Staff, testStaff } from '../testing/test-staff.ts';
import { createPasswords } from './passwords.ts';
import { findPersonByEmail, replacePassword } from './person-store.ts';
import { createTries } from './tries.ts';

let kernel: TestKernel;
let office: TestOffice;
let staff: Staff;
beforeAll(async () => {
  kernel = await testKernel();
  office = testOffice(kernel);
  staff = await testStaff(office);
});
afterAll(() => kernel.close());

const next = 'an entirely new password';

test('a new password ends every other session and the old password, and keeps this session', async () => {
  const { agent } = staff;
  const other = office.client();
  await other.ask('signIn', { body: { email: agent.email, password } });
  await agent.ask('changePassword', { body: { current: password, next } });
  await expect(other.ask('describeMe')).rejects.toMatchObject({ code: 'session.missing' });
  expect((await agent.ask('listSessions')).data).toMatchObject([{ current: true }]);
  const signIn = (word: string) =>
    office.client().ask('signIn', { body: { email: agent.email, password: word } });
  await expect(signIn(password)).rejects.toMatchObject({ code: 'sign-in.wrong' });
  expect((await signIn(next)).person.email).toBe(agent.email);
});

test('a stolen session does not change the password without it, and its guesses lock', async () => {
  const { admin } = staff;
  const change = () => admin.ask('changePassword', { body: { current: 'a guess', next } });
  for (let n = 0; n < 5; n++) await expect(change()).rejects.toMatchObject({ code: 'sign-in.wrong' });
  await expect(change()).rejects.toMatchObject({ code: 'sign-in.locked' });
});

test('a sign-in under way while the password changes starts no session', async () => {
  const { system } = kernel.database;
  const person = await findPersonByEmail(system, staff.owner.email);
  if (!person) throw new Error('no such person');
  const facts = { address: '', device: '', keepSession: () => {} };
  let starting: Promise<unknown> = Promise.resolve();
  await system.transaction(async (tx) => {
    await replacePassword(tx, person.id, person.passwordHash, 'another hash');
    const room = { kernel, passwords: createPasswords(), tries: createTries() };
    starting = startSession(room, system, person, facts).catch((refusal) => refusal);
    await tx.run(sql`select pg_sleep(0.1)`);
  });
  expect(await starting).toMatchObject({ code: 'sign-in.wrong' });
  expect((await staff.owner.ask('listSessions')).data).toHaveLength(1);
});

test('own name and language change, colleagues are told, and the audit says so', async () => {
  const { admin, workspaceId } = staff;
  expect((await office.people.agentNames(workspaceId)).get(admin.agentId)).toBe('admin');
  const me = await admin.ask('changeMe', { body: { name: 'Ada', locale: 'ja' } });
  expect(me.person).toMatchObject({ name: 'Ada', locale: 'ja' });
  expect((await office.people.agentNames(workspaceId)).get(admin.agentId)).toBe('Ada');
  const { data } = await admin.ask('listAudit', { params: { workspaceId } });
  expect(data[0]).toMatchObject({
    action: 'person.changed',
    actor: `Ada (${admin.email})`,
    detail: { name: { from: 'admin', to: 'Ada' }, locale: { from: 'en', to: 'ja' } },
  });
});

test('a password never appears in the audit', async () => {
  const { data } = await staff.admin.ask('listAudit', { params: { workspaceId: staff.workspaceId } });
  expect(data.map((line) => line.action)).toContain('person.password-changed');
  expect(JSON.stringify(data)).not.toContain(next);
});
