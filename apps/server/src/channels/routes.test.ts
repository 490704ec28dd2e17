import {
  type ChannelAccount,
  channelEndpoints,
  type Endpoint,
  type WidgetSession,
  widgetEndpoints,
} from '@parley/contract';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContacts } from '../contacts/index.ts';
import { agentOf, stageWorkspace } from '../contacts/testing/index.ts';
import { sql } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import type { Caller, RequestFacts } from '../kernel/route.ts';
import { fakeClock, type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { createChannels } from './index.ts';

const clock = fakeClock();
const ownOrigin = 'https://parley.example';
const audited: Record<string, unknown>[] = [];
const listed: unknown[] = [];

async function openRoom(share?: TestKernel) {
  const kernel = await testKernel(share ? { share } : { clock });
  const contacts = createContacts(kernel, {
    orders: { find: async () => ({ connected: false, data: [] }) },
    writeAudit: async () => {},
  });
  const channels = createChannels(kernel, {
    contacts,
    listForVisitor: async (workspaceId, contactId) => {
      listed.push([workspaceId, contactId]);
      return [];
    },
    suggestFor: async (_workspaceId, locale) => [{ question: newId('qna'), text: `hot in ${locale}` }],
    writeAudit: async (_tx, line) => void audited.push(line),
  });
  const call = async <T>(endpoint: Endpoint, caller: Caller, asked: Record<string, unknown>, facts = {}) => {
    const found = channels.routes.find((each) => each.endpoint === endpoint);
    const body = asked.body === undefined ? undefined : endpoint.body?.parse(asked.body);
    const given = { params: {}, query: {}, ...asked, body };
    const known = { publicOrigin: ownOrigin, origin: ownOrigin, ...facts };
    return (await found?.handle(given as never, caller, known as RequestFacts)) as T;
  };
  return { kernel, contacts, channels, call };
}
type Room = Awaited<ReturnType<typeof openRoom>>;

let room: Room;
let twin: Room;
let workspaceId: Awaited<ReturnType<typeof stageWorkspace>>['workspaceId'];
let admin: ReturnType<typeof agentOf>;

beforeAll(async () => {
  room = await openRoom();
  twin = await openRoom(room.kernel);
  ({ workspaceId } = await stageWorkspace(room.kernel));
  admin = agentOf(workspaceId, { role: 'admin' });
});
afterAll(async () => {
  await twin.kernel.close();
  await room.kernel.close();
});

const create = (settings?: Record<string, unknown>, caller = admin) =>
  room.call<ChannelAccount>(channelEndpoints.createChannel, caller, {
    body: { name: '云杉商城', ...(settings ? { settings } : {}) },
  });
const change = (id: string, body: Record<string, unknown>, caller = admin) =>
  room.call<ChannelAccount>(channelEndpoints.changeChannel, caller, {
    params: { channelAccountId: id },
    body,
  });
const rotate = (id: string, caller = admin) =>
  room.call<{ secret: string }>(channelEndpoints.rotateIdentitySecret, caller, {
    params: { channelAccountId: id },
  });
const open = (siteKey: string, more: Record<string, unknown> = {}, facts: Record<string, unknown> = {}) =>
  room.call<WidgetSession>(
    widgetEndpoints.openWidget,
    { kind: 'anyone' },
    { body: { siteKey, ...more } },
    facts,
  );
const sign = (siteKey: string, secret: string, sub: string) => {
  const nowS = Math.floor(clock.now() / 1000);
  return new SignJWT({ sub, aud: siteKey, iat: nowS, exp: nowS + 600 })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(secret));
};

test('a new website has an unguessable key, a snippet to paste, a chat link and greetings in four languages', async () => {
  const site = await create();
  expect(channelEndpoints.createChannel.result.strict().safeParse(site).success).toBe(true);
  expect(site.siteKey).toMatch(/^pk_[0-9a-f]{32}$/);
  expect(site.snippet).toBe(
    `<script async src="${ownOrigin}/widget.js" data-site-key="${site.siteKey}"></script>`,
  );
  expect(site.chatLink).toBe(`${ownOrigin}/chat/${site.siteKey}`);
  expect(Object.keys(site.settings.greeting)).toEqual(['zh-CN', 'zh-TW', 'en', 'ja']);
  expect((await create()).siteKey).not.toBe(site.siteKey);
  const { data } = await room.call<{ data: ChannelAccount[] }>(channelEndpoints.listChannels, admin, {});
  expect(data).toContainEqual(site);
});

test('a change touches what it names, keeps the rest, is written down and announced', async () => {
  const site = await create({ accent: '#112233' });
  const heard: unknown[] = [];
  const stop = room.kernel.events.subscribe((event) => heard.push([event.subject, event.objectId]));
  const changed = await change(site.id, {
    settings: { title: '客服', origins: ['https://Shop.example:443'] },
  });
  stop();
  expect(changed).toEqual({
    ...site,
    settings: { ...site.settings, title: '客服', origins: ['https://shop.example'] },
  });
  expect(heard).toEqual([['channels', site.id]]);
  expect(audited.at(-1)).toMatchObject({
    actor: admin.agentId,
    action: 'channel.changed',
    object: site.id,
    detail: { settings: { title: '客服' } },
  });
});

test('an origin that is none, a team of nobody here and an unknown field are refused, and nothing is changed', async () => {
  const site = await create();
  const foreign = await stageWorkspace(room.kernel);
  const teamId = newId('tem');
  await room.kernel.database.system.run(
    sql`insert into team (id, workspace_id, name) values (${teamId}, ${foreign.workspaceId}, 'Theirs')`,
  );
  const wrong = [
    { origins: ["https://a;script-src'unsafe-inline'"] },
    { origins: ['https://shop.example', 'https://someone@shop.example'] },
    { teamId: newId('tem') },
    { teamId },
  ];
  for (const settings of wrong)
    await expect(change(site.id, { settings })).rejects.toMatchObject({ code: 'request.invalid' });
  const bodies = [{ siteKey: 'pk_mine' }, { identitySecret: 'x' }, { settings: { workspaceId: 'x' } }];
  for (const body of bodies) await expect(change(site.id, body)).rejects.toThrow();
  expect(await change(site.id, {})).toEqual(site);
});

test("another workspace's administrator finds no website of ours", async () => {
  const site = await create();
  const stranger = agentOf((await stageWorkspace(room.kernel)).workspaceId, { role: 'owner' });
  const missing = { code: 'object.not-found' };
  await expect(change(site.id, { name: 'Mine' }, stranger)).rejects.toMatchObject(missing);
  await expect(rotate(site.id, stranger)).rejects.toMatchObject(missing);
  const { data } = await room.call<{ data: ChannelAccount[] }>(channelEndpoints.listChannels, stranger, {});
  expect(data.map(({ id }) => id)).not.toContain(site.id);
});

test('an identity secret is long, shown once, sealed in the store and never written down', async () => {
  const site = await create();
  const { secret } = await rotate(site.id);
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  const rows = await room.kernel.database.system.rows<{ row: string }>(
    sql`select channel_account::text as row from channel_account where id = ${site.id}`,
  );
  expect(JSON.stringify([rows, audited])).not.toContain(secret);
  expect(rows[0]?.row).toContain('v1.');
  expect(JSON.stringify(await room.call(channelEndpoints.listChannels, admin, {}))).not.toMatch(
    /v1\.|secret/,
  );
});

test('a visitor begins a session in their language and comes back to it', async () => {
  const site = await create();
  const session = await open(site.siteKey, { locale: 'ja' });
  expect(widgetEndpoints.openWidget.result.strict().safeParse(session).success).toBe(true);
  expect(session).toMatchObject({
    contact: { name: expect.stringMatching(/^お客様 /), verified: false },
    config: { locale: 'ja', greeting: site.settings.greeting.ja, limits: { fileBytes: 20 * 1024 * 1024 } },
    suggestions: [{ text: 'hot in ja' }],
  });
  expect(listed.at(-1)).toEqual([workspaceId, session.contact.id]);
  const again = await open(site.siteKey, { visitorToken: session.visitorToken });
  expect(again.visitorToken).toBe(session.visitorToken);
  expect(again.config).toMatchObject({ locale: 'zh-CN', greeting: site.settings.greeting['zh-CN'] });
});

test('an unknown, disabled or foreign place opens nothing, and no contact is made for it', async () => {
  const site = await create({ origins: ['https://shop.example'] });
  const off = await create({ enabled: false });
  const count = async () =>
    (await room.kernel.database.system.find<{ n: number }>(sql`select count(*)::int as n from contact`))?.n;
  const before = await count();
  const cases: [string, Record<string, unknown>, string][] = [
    [`pk_${'0'.repeat(32)}`, {}, 'channel.unknown'],
    ["x' or true; drop table contact --", {}, 'channel.unknown'],
    ['pk_\u0000\u0000\u0000\u0000\u0000\u0000\u0000', {}, 'channel.unknown'],
    [off.siteKey, {}, 'channel.disabled'],
    [site.siteKey, { origin: 'https://evil.example' }, 'request.foreign-origin'],
    [site.siteKey, { origin: undefined }, 'request.foreign-origin'],
    [site.siteKey, { origin: 'null' }, 'request.foreign-origin'],
  ];
  for (const [siteKey, facts, code] of cases)
    await expect(open(siteKey, {}, facts)).rejects.toMatchObject({ code });
  expect(await count()).toBe(before);
  expect(await open(site.siteKey, {}, { origin: 'https://shop.example' })).toMatchObject({});
});

test('where only verified visitors may write, a signature opens and nothing else does', async () => {
  const site = await create();
  const { secret } = await rotate(site.id);
  const anonymous = await open(site.siteKey);
  const identityToken = await sign(site.siteKey, secret, 'c1');
  const signed = await open(site.siteKey, { identityToken });
  await change(site.id, { settings: { verifiedOnly: true } });
  const required = { code: 'identity.required' };
  for (const visitorToken of [undefined, anonymous.visitorToken, signed.visitorToken])
    await expect(open(site.siteKey, { visitorToken })).rejects.toMatchObject(required);
  await expect(room.contacts.findVisitor(anonymous.visitorToken)).rejects.toMatchObject(required);
  const forged = await sign(site.siteKey, 'A'.repeat(43), 'c1');
  await expect(open(site.siteKey, { identityToken: forged })).rejects.toMatchObject({
    code: 'identity.invalid',
  });
  const session = await open(site.siteKey, { identityToken, visitorToken: anonymous.visitorToken });
  expect(session.contact).toMatchObject({ id: signed.contact.id, verified: true });
  expect(await room.contacts.findVisitor(session.visitorToken)).toMatchObject({ verified: true });
});

test('a wrong signature opens nothing, also where none was needed', async () => {
  const site = await create();
  await expect(open(site.siteKey, { identityToken: 'x.y.z' })).rejects.toMatchObject({
    code: 'identity.invalid',
  });
});

test("one site's signature opens no other site, in this workspace or another", async () => {
  const site = await create();
  const { secret } = await rotate(site.id);
  const elsewhere = agentOf((await stageWorkspace(room.kernel)).workspaceId, { role: 'admin' });
  for (const caller of [admin, elsewhere]) {
    const other = await create({}, caller);
    await rotate(other.id, caller);
    for (const siteKey of [site.siteKey, other.siteKey]) {
      const identityToken = await sign(siteKey, secret, 'c1');
      await expect(open(other.siteKey, { identityToken })).rejects.toMatchObject({
        code: 'identity.invalid',
      });
    }
  }
});

test('a new secret ends what the old one signed: tokens to come and sessions under way', async () => {
  const site = await create();
  const { secret } = await rotate(site.id);
  const identityToken = await sign(site.siteKey, secret, 'c9');
  const session = await open(site.siteKey, { identityToken });
  expect(await room.contacts.findVisitor(session.visitorToken)).toMatchObject({ verified: true });
  await rotate(site.id);
  await expect(open(site.siteKey, { identityToken })).rejects.toMatchObject({ code: 'identity.invalid' });
  expect(await room.contacts.findVisitor(session.visitorToken)).toMatchObject({ verified: false });
});

test('a change is seen at once here and in every other process; a lost announcement costs two seconds', async () => {
  const site = await create();
  const titleIn = async ({ channels }: Room) => (await channels.findSite(site.siteKey))?.settings.title;
  expect([await titleIn(room), await titleIn(twin)]).toEqual(['云杉商城', '云杉商城']);
  const heard = new Promise((resolve) => twin.kernel.events.subscribe(resolve));
  await change(site.id, { settings: { title: 'one' } });
  await heard;
  expect([await titleIn(room), await titleIn(twin)]).toEqual(['one', 'one']);
  await room.kernel.database.system.run(
    sql`update channel_account set settings = settings || '{"title": "two"}' where id = ${site.id}`,
  );
  clock.advance(1_999);
  expect(await titleIn(room)).toBe('one');
  clock.advance(1);
  expect(await titleIn(room)).toBe('two');
});

test('a site that appears later is found, although it was asked for before', async () => {
  const site = await create();
  await room.kernel.database.system.run(
    sql`update channel_account set site_key = 'pk_later_than_asked' where id = ${site.id}`,
  );
  expect(await room.channels.findSite('pk_much_later_still')).toBeUndefined();
  await room.kernel.database.system.run(
    sql`update channel_account set site_key = 'pk_much_later_still' where id = ${site.id}`,
  );
  expect(await room.channels.findSite('pk_much_later_still')).toMatchObject({ id: site.id });
});
