import { createECDH, randomBytes } from 'node:crypto';
import type { PushedNotice, SessionId } from '@parley/contract';
import ece from 'http_ece';
import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../kernel/database/index.ts';
import { createGuardedFetch, type OutgoingRequest } from '../kernel/guarded-fetch/index.ts';
import { newId } from '../kernel/ids.ts';
import { type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { type NoticesRoom, noticeFor, sendNotice } from './push/send-notice.ts';
import { createServerKeys } from './push/server-keys.ts';
import { findSubscription, listReaders, saveSubscription } from './push/store.ts';
import { tellOfTroubles } from './tell-administrators.ts';

let kernel: TestKernel;
let room: NoticesRoom;
const noTargets = async () => {
  throw new Error('no wait is looked for here');
};
const sent: OutgoingRequest[] = [];
let status = 201;
beforeAll(async () => {
  const bare = await testKernel();
  kernel = {
    ...bare,
    guardedFetch: async (request) => {
      sent.push(request);
      return { ok: true, status, headers: {}, body: Buffer.alloc(0), url: request.url };
    },
  };
  room = { kernel, keys: createServerKeys(kernel), dueRules: noTargets };
});
afterAll(() => kernel.close());

const browser = createECDH('prime256v1');
const p256dh = browser.generateKeys('base64url');
const auth = randomBytes(16).toString('base64url');

async function subscribed(
  endpoint = 'https://push.example.com/send/1',
  quiet: { from: string; to: string } | null = null,
) {
  const [personId, sessionId] = [newId('per'), newId('ses')] as const;
  const { system } = kernel.database;
  await system.run(
    sql`insert into person (id, name, email, password_hash, locale) values (${personId}, 'N', ${`${personId}@example.com`}, 'x', 'en')`,
  );
  await system.run(
    sql`insert into session (id, person_id, token_hash, device, address, expires_at) values (${sessionId}, ${personId}, ${sessionId}, '', '', now() + interval '1 day')`,
  );
  const rest = { locale: 'en' as const, showsText: false, quiet, zone: 'UTC' };
  await saveSubscription(system, sessionId, { endpoint, keys: { p256dh, auth }, ...rest });
  return { personId, sessionId };
}
const notice: PushedNotice = {
  kind: 'offer',
  title: 'A customer waits for you',
  body: '',
  tag: 't',
  path: '/p',
};
const send = (sessionId: SessionId) => sendNotice(room, sessionId, notice);

test('a notice can be opened by its browser alone, and proves who sent it', async () => {
  const { sessionId } = await subscribed();
  sent.length = 0;
  expect(await send(sessionId)).toBeNull();
  const [request] = sent;
  const options = { version: 'aes128gcm', privateKey: browser, authSecret: auth } as const;
  expect(JSON.parse(ece.decrypt(request?.body as Buffer, options).toString())).toEqual(notice);
  expect(String(request?.body)).not.toContain('customer');
  const proof = /t=([^,]+), k=(.+)$/.exec(request?.credentials?.authorization ?? '');
  const { publicKey, privateJwk } = await room.keys();
  expect(proof?.[2]).toBe(publicKey);
  expect(decodeProtectedHeader(proof?.[1] ?? '').alg).toBe('ES256');
  const { d: _, ...open } = privateJwk;
  const { payload } = await jwtVerify(proof?.[1] ?? '', await importJWK(open, 'ES256'));
  expect(payload.aud).toBe('https://push.example.com');
  expect(request?.redirects).toBe(0);
});

test('all processes have one key, which is kept sealed', async () => {
  const other = await createServerKeys(kernel)();
  expect(other).toEqual(await room.keys());
  const row = await kernel.database.system.find<{ value: string }>(
    sql`select value from install where key = 'push-key'`,
  );
  expect(row?.value).not.toContain(other.privateJwk.d);
});

test('a subscription goes with its session, and when the service says that it is gone', async () => {
  const ended = await subscribed();
  await kernel.database.system.run(sql`delete from session where id = ${ended.sessionId}`);
  expect(await findSubscription(kernel.database.system, ended.sessionId)).toBeUndefined();
  for (const gone of [404, 410]) {
    const { sessionId } = await subscribed();
    status = gone;
    expect(await send(sessionId)).toBe('ended by the browser');
    status = 201;
    expect(await findSubscription(kernel.database.system, sessionId)).toBeUndefined();
  }
  const lapsed = await subscribed();
  await kernel.database.system.run(
    sql`update session set expires_at = now() - interval '1 second' where id = ${lapsed.sessionId}`,
  );
  sent.length = 0;
  expect(await send(lapsed.sessionId)).toBe('no subscription');
  expect(sent).toEqual([]);
});

test('nobody is told in their quiet hours', async () => {
  const { sessionId } = await subscribed('https://push.example.com/2', { from: '00:00', to: '23:59' });
  sent.length = 0;
  expect(await send(sessionId)).toBeNull();
  expect(sent).toEqual([]);
});

test('a notice names nobody and says nothing unless its reader allows it', () => {
  const news = {
    ...({ kind: 'whisper', workspaceId: newId('wsp'), tag: 't', path: '/p' } as const),
    ...{ contactName: '林晓', text: 'offer ten percent' },
  };
  expect(JSON.stringify(noticeFor({ locale: 'en', showsText: false }, news))).not.toMatch(/林晓|percent/);
  expect(noticeFor({ locale: 'en', showsText: true }, news)).toMatchObject({
    title: 'A whisper about 林晓',
    body: 'offer ten percent',
  });
});

test.each([
  'https://127.0.0.1/send',
  'https://[::1]/send',
  'https://169.254.169.254/latest',
  'https://10.0.0.8/send',
  'https://localhost/send',
])('%s is asked nothing, whatever a browser says', async (endpoint) => {
  const { sessionId } = await subscribed(endpoint);
  const guarded: NoticesRoom = { ...room, kernel: { ...kernel, guardedFetch: createGuardedFetch() } };
  expect(await sendNotice(guarded, sessionId, notice)).toMatch(/\w/);
});

test('only sessions that last of agents who are active are reached', async () => {
  const { personId, sessionId } = await subscribed();
  const [workspaceId, agentId] = [newId('wsp'), newId('agt')] as const;
  const { system } = kernel.database;
  await system.run(sql`insert into workspace (id, name, locale) values (${workspaceId}, 'W', 'en')`);
  await system.run(
    sql`insert into agent (id, workspace_id, person_id, role) values (${agentId}, ${workspaceId}, ${personId}, 'agent')`,
  );
  const reached = async () => (await listReaders(system, [agentId])).map((each) => each.sessionId);
  expect(await reached()).toEqual([sessionId]);
  await system.run(sql`update agent set active = false where id = ${agentId}`);
  expect(await reached()).toEqual([]);
});

test('who administers is told of a channel in trouble once, and once when it is well again', async () => {
  const { system } = kernel.database;
  const [workspaceId, accountId] = [newId('wsp'), newId('cha')];
  await system.run(sql`insert into workspace (id, name, locale) values (${workspaceId}, 'W', 'en')`);
  await system.run(
    sql`insert into channel_account (id, workspace_id, kind, name, settings, created_at) values (${accountId}, ${workspaceId}, 'paper', 'Letters', '{}', now())`,
  );
  const seated = async (role: string) => {
    const { personId, sessionId } = await subscribed(`https://push.example.com/${role}`);
    await system.run(
      sql`insert into agent (id, workspace_id, person_id, role) values (${newId('agt')}, ${workspaceId}, ${personId}, ${role})`,
    );
    await system.run(sql`update push_subscription set shows_text = true where session_id = ${sessionId}`);
    return sessionId;
  };
  await seated('agent');
  await seated('supervisor');
  const told = [await seated('admin'), await seated('owner')].toSorted();
  const takeNews = async () => {
    const jobs = await system.rows<{ payload: { sessionId: string; notice: PushedNotice } }>(
      sql`delete from job where kind = 'push-notice' returning payload`,
    );
    expect(jobs.map(({ payload }) => payload.sessionId).toSorted()).toEqual(jobs.length > 0 ? told : []);
    return jobs[0]?.payload.notice;
  };
  const tellTwice = () => Promise.all([tellOfTroubles(room), tellOfTroubles(room, accountId)]);
  await system.run(
    sql`insert into channel_trouble (channel_account_id, what, workspace_id, detail) values (${accountId}, 'failing', ${workspaceId}, '401 revoked')`,
  );
  await tellTwice();
  expect(await takeNews()).toMatchObject({
    ...{
      kind: 'channel-failing',
      title: 'Letters is no longer let in and sends nothing',
      body: '401 revoked',
    },
    path: `/${workspaceId}/settings/channels?account=${accountId}`,
  });
  await tellTwice();
  expect(await takeNews()).toBeUndefined();
  await system.run(sql`update channel_trouble set ended_at = now() where channel_account_id = ${accountId}`);
  await tellTwice();
  expect(await takeNews()).toMatchObject({ kind: 'channel-well', title: 'Letters is well again' });
  await tellTwice();
  expect(await takeNews()).toBeUndefined();
  await system.run(
    sql`update channel_trouble set began_at = now(), told_at = null, end_told_at = null, ended_at = now() where channel_account_id = ${accountId}`,
  );
  await tellTwice();
  expect(await takeNews(), 'what was over before anybody heard of it is no news').toBeUndefined();
});
