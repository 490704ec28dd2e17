import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../kernel/database/index.ts';
import { hashSecret } from '../kernel/ids.ts';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { type Contacts, createContacts, type VerifiedIdentity } from './index.ts';
import { stageChannel, stageConversation, stageWorkspace } from './testing/index.ts';

let kernel: TestKernel;
let contacts: Contacts;
let clock: FakeClock;
let site: Awaited<ReturnType<typeof stageWorkspace>>;
const hourMs = 3_600_000;

beforeAll(async () => {
  clock = fakeClock();
  kernel = await testKernel({ clock });
  contacts = createContacts(kernel, {
    orders: { find: async () => ({ connected: false, data: [] }) },
    writeAudit: async () => {},
  });
  site = await stageWorkspace(kernel);
});
afterAll(() => kernel.close());

const identity = (sub: string, more: Partial<VerifiedIdentity> = {}): VerifiedIdentity => ({
  sub,
  until: new Date(clock.now() + hourMs).toISOString(),
  isEmailProven: true,
  isPhoneProven: true,
  attributes: {},
  ...more,
});
const open = (more: { visitorToken?: string; identity?: VerifiedIdentity; at?: typeof site } = {}) => {
  const { at = site, ...rest } = more;
  return contacts.openVisitor({ ...at, locale: 'zh-CN', ...rest });
};

test('a new visitor has a pleasant name of their language and a token that the database cannot reveal', async () => {
  const { token, contact } = await open();
  expect(contact.name).toMatch(/^访客 [0-9A-F]{4}$/);
  expect(contact).toMatchObject({ verified: false, email: null, locale: 'zh-CN' });
  expect(contact.identities).toMatchObject([{ kind: 'visitor', verified: false }]);
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  const stored = await kernel.database.system.rows<{ row: string }>(
    sql`select visitor_token::text as row from visitor_token where token_hash = ${hashSecret(token)}`,
  );
  expect(stored).toHaveLength(1);
  expect(JSON.stringify(stored)).not.toContain(token);
});

test('the same token opens the same contact again, and any other token a new one', async () => {
  const first = await open();
  expect(await open({ visitorToken: first.token })).toMatchObject({
    token: first.token,
    contact: { id: first.contact.id },
  });
  for (const visitorToken of ['', 'x', `${first.token}x`, first.token.slice(1), first.token.toUpperCase()])
    expect((await open({ visitorToken })).contact.id).not.toBe(first.contact.id);
});

test('a token is worth nothing on another site or in another workspace', async () => {
  const { token, contact } = await open();
  const sibling = { ...site, channelAccountId: await stageChannel(kernel, site.workspaceId) };
  const stranger = await stageWorkspace(kernel);
  for (const at of [sibling, stranger]) {
    const opened = await open({ visitorToken: token, at });
    expect(opened.contact.id).not.toBe(contact.id);
    expect(opened.token).not.toBe(token);
  }
});

test('somebody whom the site has signed is one contact, however often and wherever they come', async () => {
  const first = await open({ identity: identity('u1', { name: '林晓', attributes: { level: 'Gold' } }) });
  const again = await open({ identity: identity('u1', { phone: '13800001111' }) });
  expect(again.contact).toMatchObject({
    id: first.contact.id,
    name: '林晓',
    phone: '13800001111',
    verified: true,
    attributes: { level: 'Gold' },
  });
  expect(again.token).not.toBe(first.token);
  const both = await Promise.all(Array.from({ length: 8 }, () => open({ identity: identity('u2') })));
  expect(new Set(both.map(({ contact }) => contact.id)).size).toBe(1);
});

test('the same user id in two workspaces is two people', async () => {
  const stranger = await stageWorkspace(kernel);
  const here = await open({ identity: identity('u3') });
  const there = await open({ identity: identity('u3'), at: stranger });
  expect(there.contact.id).not.toBe(here.contact.id);
});

test('who signs in for the first time keeps what they said before, and the token from before is dead', async () => {
  const anonymous = await open();
  const signed = await open({ visitorToken: anonymous.token, identity: identity('u4') });
  expect(signed.contact).toMatchObject({ id: anonymous.contact.id, verified: true });
  expect(signed.token).not.toBe(anonymous.token);
  expect(await contacts.findVisitor(anonymous.token)).toBeUndefined();
  expect(await contacts.findVisitor(signed.token)).toMatchObject({ verified: true });
});

test('a known user goes on with their own history, and the anonymous one stays apart and untouched', async () => {
  const known = await open({ identity: identity('u5') });
  const anonymous = await open();
  const { channelAccountId, workspaceId } = site;
  const said = { workspaceId, channelAccountId, contactId: anonymous.contact.id, teamId: null };
  const conversationId = await stageConversation(kernel, { ...said, owner: 'bot' });
  const signed = await open({ visitorToken: anonymous.token, identity: identity('u5') });
  expect(signed.contact.id).toBe(known.contact.id);
  const row = await kernel.database.system.find<{ contactId: string }>(
    sql`select contact_id as "contactId" from conversation where id = ${conversationId}`,
  );
  expect(row?.contactId).toBe(anonymous.contact.id);
});

test('a second user on the same browser never takes over the contact of the first', async () => {
  const first = await open({ identity: identity('u6') });
  const second = await open({ visitorToken: first.token, identity: identity('u7') });
  expect(second.contact.id).not.toBe(first.contact.id);
  expect(second.token).not.toBe(first.token);
});

test('two users who sign in at once with one anonymous token do not share a contact', async () => {
  const { token } = await open();
  const [one, two] = await Promise.all([
    open({ visitorToken: token, identity: identity('u8') }),
    open({ visitorToken: token, identity: identity('u9') }),
  ]);
  expect(one.contact.id).not.toBe(two.contact.id);
});

test('a renewed proof keeps the token alive; without one the next session is a stranger to the signed-in contact', async () => {
  const first = await open({ identity: identity('u10') });
  clock.advance(hourMs / 2);
  const renewed = await open({ visitorToken: first.token, identity: identity('u10') });
  expect(renewed.token).toBe(first.token);
  clock.advance(hourMs * 0.75);
  expect(await contacts.findVisitor(first.token)).toMatchObject({ verified: true });
  clock.advance(hourMs / 2);
  expect(await contacts.findVisitor(first.token)).toMatchObject({ verified: false });
  const stranger = await open({ visitorToken: first.token });
  expect(stranger.contact.id).not.toBe(first.contact.id);
  expect(stranger.contact.verified).toBe(false);
});

test('a claimed address is kept as a claim and leads to nobody', async () => {
  const owner = await open({ identity: identity('u11', { email: 'lin@example.com' }) });
  const { contact, token } = await open();
  const claim = { workspaceId: site.workspaceId, channelAccountId: null, kind: 'email' } as const;
  for (let times = 0; times < 2; times++)
    await contacts.claimAddress({ ...claim, contactId: contact.id, value: 'lin@example.com' });
  const after = (await open({ visitorToken: token })).contact;
  expect(after).toMatchObject({ id: contact.id, verified: false, email: null });
  expect(after.identities.filter(({ kind }) => kind === 'email')).toMatchObject([
    { value: 'lin@example.com', verified: false },
  ]);
  expect((await open({ identity: identity('u11') })).contact).toMatchObject({
    id: owner.contact.id,
    email: 'lin@example.com',
  });
});

test('an address that the site has not checked is a claim too, and one proven by another user stays theirs', async () => {
  const owner = await open({ identity: identity('u12', { email: 'wang@example.com' }) });
  expect(owner.contact.identities).toContainEqual(
    expect.objectContaining({ kind: 'email', value: 'wang@example.com', verified: true }),
  );
  const unchecked = await open({
    identity: identity('u13', {
      email: 'wang@example.com',
      phone: '13800001111',
      isEmailProven: false,
      isPhoneProven: false,
    }),
  });
  expect(unchecked.contact.identities).toContainEqual(
    expect.objectContaining({ kind: 'email', verified: false }),
  );
  expect(unchecked.contact.identities).toContainEqual(
    expect.objectContaining({ kind: 'phone', verified: false }),
  );
  const same = await open({ identity: identity('u14', { email: 'wang@example.com' }) });
  expect(same.contact.id).not.toBe(owner.contact.id);
  expect(same.contact.identities.filter(({ kind }) => kind === 'email')).toEqual([]);
});

test('a new address from the site replaces the proof of the old one', async () => {
  await open({ identity: identity('u15', { email: 'old@example.com' }) });
  const { contact } = await open({ identity: identity('u15', { email: 'new@example.com' }) });
  expect(contact.email).toBe('new@example.com');
  const emails = contact.identities.filter(({ kind }) => kind === 'email');
  expect(emails.map(({ value, verified }) => [value, verified])).toEqual([
    ['old@example.com', false],
    ['new@example.com', true],
  ]);
});
