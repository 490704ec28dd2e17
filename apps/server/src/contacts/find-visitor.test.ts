import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../kernel/database/index.ts';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { type Contacts, createContacts } from './index.ts';
import { stageWorkspace } from './testing/index.ts';

let kernel: TestKernel;
let contacts: Contacts;
let clock: FakeClock;

beforeAll(async () => {
  clock = fakeClock();
  kernel = await testKernel({ clock });
  contacts = createContacts(kernel, {
    orders: { find: async () => ({ connected: false, data: [] }) },
    writeAudit: async () => {},
  });
});
afterAll(() => kernel.close());

const seenAt = (contactId: string) =>
  kernel.database.system.find<{ token: string; contact: string }>(
    sql`select t.seen_at as token, c.seen_at as contact from visitor_token t join contact c on c.id = t.contact_id where c.id = ${contactId}`,
  );
const iso = () => new Date(clock.now()).toISOString();

test('a token names its visitor, channel and workspace, and an unknown one nobody', async () => {
  const site = await stageWorkspace(kernel);
  const { token, contact } = await contacts.openVisitor({ ...site, locale: 'en' });
  expect(contact.name).toMatch(/^Visitor /);
  expect(await contacts.findVisitor(token)).toEqual({
    kind: 'visitor',
    ...site,
    contactId: contact.id,
    verified: false,
  });
  for (const wrong of ['', 'x', `${token}=`, token.slice(0, -1), 'x'.repeat(100_000)])
    expect(await contacts.findVisitor(wrong)).toBeUndefined();
});

test('a visit is noted at most once a minute', async () => {
  const site = await stageWorkspace(kernel);
  const { token, contact } = await contacts.openVisitor({ ...site, locale: 'ja' });
  const first = await seenAt(contact.id);
  clock.advance(59_000);
  await contacts.findVisitor(token);
  expect(await seenAt(contact.id)).toEqual(first);
  clock.advance(2_000);
  await contacts.findVisitor(token);
  expect(await seenAt(contact.id)).toEqual({ token: iso(), contact: iso() });
});

test('where only verified visitors may write, every other token is refused at every door', async () => {
  const site = await stageWorkspace(kernel, { verifiedOnly: true });
  const anonymous = await contacts.openVisitor({ ...site, locale: 'en' });
  await expect(contacts.findVisitor(anonymous.token)).rejects.toMatchObject({ code: 'identity.required' });
  const until = new Date(clock.now() + 60_000).toISOString();
  const identity = { sub: 'u1', until, isEmailProven: true, isPhoneProven: true, attributes: {} };
  const signed = await contacts.openVisitor({ ...site, locale: 'en', identity });
  expect(await contacts.findVisitor(signed.token)).toMatchObject({ verified: true });
  clock.advance(60_000);
  await expect(contacts.findVisitor(signed.token)).rejects.toMatchObject({ code: 'identity.required' });
});

test('a channel that was switched off lets nobody in', async () => {
  const site = await stageWorkspace(kernel, { enabled: false });
  const { token } = await contacts.openVisitor({ ...site, locale: 'en' });
  await expect(contacts.findVisitor(token)).rejects.toMatchObject({ code: 'channel.disabled' });
});
