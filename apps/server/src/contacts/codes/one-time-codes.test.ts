import type { ContactId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { type Contacts, createContacts } from '../index.ts';
import { stageWorkspace } from '../testing/index.ts';
import { maskAddress, readAddress } from './address.ts';

const clock: FakeClock = fakeClock();
let kernel: TestKernel;
let contacts: Contacts;
beforeAll(async () => {
  kernel = await testKernel({ clock });
  contacts = createContacts(kernel, {
    orders: { find: async () => ({ connected: false, data: [] }) },
    writeAudit: async () => {},
  });
});
afterAll(() => kernel.close());

const email = { kind: 'email', value: 'emily@example.com' } as const;
async function stage() {
  const site = await stageWorkspace(kernel);
  const { contact } = await contacts.openVisitor({ ...site, locale: 'en' });
  const who = { workspaceId: site.workspaceId, contactId: contact.id };
  const made = async (address: Parameters<Contacts['codes']['make']>[1] = email) =>
    (await contacts.codes.make(who, address)) ?? '';
  const proofs = () => contacts.proofsOf(who.workspaceId, who.contactId);
  return { ...who, who, site, made, proofs, tell: (code: string) => contacts.codes.tell(who, code, 15) };
}
const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

test('who tells the code back has proven the address, freshly for a while', async () => {
  const { made, tell, proofs } = await stage();
  expect(await proofs()).toEqual({ isFresh: false });
  const code = await made();
  expect(code).toMatch(/^\d{6}$/);
  expect(await tell(code)).toBe('proven');
  expect(await proofs()).toEqual({ email: 'emily@example.com', isFresh: true });
  clock.advance(15 * 60_000 + 1);
  expect(await proofs()).toEqual({ email: 'emily@example.com', isFresh: false });
  clock.advance(24 * 3_600_000);
  expect(await proofs()).toEqual({ isFresh: false });
});

test('a code is told once, by whom it was made for, within ten minutes, and the newest alone counts', async () => {
  const { made, tell, workspaceId } = await stage();
  const stranger = await stage();
  const first = await made();
  expect(await stranger.tell(first)).toBe('over');
  clock.advance(1);
  const second = await made();
  if (first !== second) expect(await tell(first)).toBe('wrong');
  expect(await tell(second)).toBe('proven');
  expect(await tell(second)).toBe('over');
  const late = await made();
  clock.advance(10 * 60_000 + 1);
  expect(await tell(late)).toBe('over');
  expect(workspaceId).not.toBe(stranger.workspaceId);
});

test('five tries are all there are, also when they come at once', async () => {
  const { made, tell, proofs } = await stage();
  const code = await made();
  const tries = await Promise.all(Array.from({ length: 8 }, () => tell(other(code))));
  expect(tries.filter((each) => each === 'wrong')).toHaveLength(4);
  expect(await tell(code)).toBe('over');
  expect(await proofs()).toEqual({ isFresh: false });
});

test('too many codes for one contact, or for one address, are refused until an hour has passed', async () => {
  const { made } = await stage();
  for (let at = 0; at < 3; at += 1) expect(await made()).not.toBe('');
  expect(await made()).toBe('');
  clock.advance(3_600_001);
  expect(await made()).not.toBe('');
});

test('an address gets no more of them because others ask for it', async () => {
  const { made, who, site } = await stage();
  for (let at = 0; at < 3; at += 1) expect(await made()).not.toBe('');
  const { contact } = await contacts.openVisitor({ ...site, locale: 'en' });
  expect(await contacts.codes.make({ ...who, contactId: contact.id }, email)).toBeUndefined();
});

test('neither the code nor a quick hash of it is kept', async () => {
  const { made, tell, contactId } = await stage();
  const code = await made();
  const rows = await kernel.database.system.rows<object>(
    sql`select * from proof_code where contact_id = ${contactId}`,
  );
  expect(JSON.stringify(rows)).not.toContain(code);
  await tell(code);
  const [row] = await kernel.database.system.rows<{ hash: string }>(
    sql`select code_hash as hash from proof_code where contact_id = ${contactId}`,
  );
  expect(row?.hash).toBe('');
});

test('a code for another’s address neither speaks for nor refreshes somebody who is signed in', async () => {
  const { who, made, tell, proofs, workspaceId } = await stage();
  const id = newId('idn');
  const prove = (contactId: ContactId, kind: string, value: string) =>
    kernel.database.system.run(
      sql`insert into identity (id, workspace_id, contact_id, kind, value, verified) values (${kind === 'user' ? id : newId('idn')}, ${workspaceId}, ${contactId}, ${kind}, ${value}, true)`,
    );
  await prove(who.contactId, 'user', 'u1');
  expect(await tell(await made())).toBe('proven');
  expect(await proofs()).toEqual({ user: 'u1', isFresh: false });
  await prove(who.contactId, 'email', email.value);
  expect(await proofs()).toEqual({ user: 'u1', email: email.value, isFresh: true });
});

test('addresses have one form, and are shown so that only who knows them recognises them', () => {
  expect(readAddress(' Emily@Example.com ')).toEqual(email);
  expect(readAddress('+86 138-0000-1111')).toEqual({ kind: 'phone', value: '13800001111' });
  for (const none of ['', 'x@y', '12345', 'SP20260001', 'a b@c.de'])
    expect(readAddress(none)).toBeUndefined();
  expect([maskAddress(email), maskAddress({ kind: 'phone', value: '13800001111' })]).toEqual([
    'e***@example.com',
    '138****11',
  ]);
});
