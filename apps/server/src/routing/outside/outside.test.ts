import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ConversationId, NewOutsideDesk, OutsideDeskId } from '@parley/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createConversations } from '../../conversations/index.ts';
import { type Ground, quietPorts, says, seedGround } from '../../conversations/testing/index.ts';
import { sql } from '../../kernel/database/index.ts';
import { createGuardedFetch } from '../../kernel/guarded-fetch/index.ts';
import { newId } from '../../kernel/ids.ts';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createPeople } from '../../people/index.ts';
import { changeDesk, createDesk } from './save-desk.ts';
import { listDesks } from './store.ts';
import { tellOutside } from './tell-outside.ts';
import { inLanguage, toldWords } from './told-words.ts';

interface Heard {
  headers: IncomingHttpHeaders;
  body: string;
}
let kernel: TestKernel;
let clock: FakeClock;
let ground: Ground;
let receiver: Server;
let address: string;
let conversations: ReturnType<typeof createConversations>;
let answers: number[] = [];
let heard: Heard[] = [];

beforeAll(async () => {
  clock = fakeClock();
  const bare = await testKernel({ clock });
  kernel = { ...bare, guardedFetch: createGuardedFetch({ allowedPrivateHosts: ['127.0.0.1'] }) };
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      heard.push({ headers: request.headers, body });
      response.writeHead(answers.shift() ?? 204).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  const { agentNames } = createPeople(kernel);
  conversations = createConversations(kernel, {
    ...quietPorts,
    agentNames,
    checkAttachments: async () => [],
  });
  conversations.reactor.add(tellOutside(kernel));
  await conversations.reactor.start(conversations.log, () => ({ visitors: 0, agents: 0 }));
  await kernel.jobs.start();
});
beforeEach(async () => {
  ground = await seedGround(kernel);
  [answers, heard] = [[], []];
});
afterAll(async () => {
  await conversations.reactor.stop();
  receiver.close();
  await kernel.close();
});

const desk = (change: Partial<NewOutsideDesk> = {}): NewOutsideDesk => ({
  ...{ names: { en: 'Carrier' }, words: { en: 'Please ask the carrier.' } },
  ...{ link: null, phone: null, email: null, address, ...change },
});
const audit = { writeAudit: async () => {} };
const editor = () => ({ workspaceId: ground.workspaceId, actor: newId('agt') });
async function passOn(id: OutsideDeskId): Promise<ConversationId> {
  const conversationId = newId('cnv');
  const contactId = await ground.newContact();
  await conversations.log.append(says({ ...ground, contactId }, conversationId, 'where is it?'));
  const toOutside = { id, name: 'Carrier' };
  await conversations.log.append({
    ...{ workspaceId: ground.workspaceId, conversationId },
    decide: () => [
      { author: { kind: 'system' }, body: { kind: 'transferred', toOutside, note: 'parcel 7 is lost' } },
    ],
  });
  return conversationId;
}
const lastTold = async () =>
  (await listDesks(kernel.database.in(ground.workspaceId), ground.workspaceId))[0]?.lastTold;
/** Lets the job that waits for its next attempt have it now. */
const letRetry = async () => {
  await kernel.database.system.run(sql`update job set run_at = now() where kind = 'tell-outside'`);
  kernel.jobs.nudge();
};

test('an outside desk is told who comes, signed so that it knows by whom', async () => {
  const { desk: made, secret } = await createDesk(kernel, audit, editor(), desk());
  const conversationId = await passOn(made.id);
  await expect.poll(() => heard.length).toBe(1);
  const [{ headers, body }] = heard as [Heard];
  const told = JSON.parse(body);
  expect(told).toMatchObject({
    type: 'customer.passed-on',
    data: { conversationId, note: 'parcel 7 is lost' },
  });
  const key = Buffer.from(String(secret).slice('whsec_'.length), 'base64');
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  expect(headers['webhook-signature']).toBe(
    `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
  );
  await expect.poll(lastTold).toMatchObject({ outcome: 'told', attempts: 1, problem: null });
});

test('what fails is tried again under the same id, until it is taken', async () => {
  answers = [500, 503];
  const { desk: made } = await createDesk(kernel, audit, editor(), desk());
  await passOn(made.id);
  await expect.poll(lastTold).toMatchObject({ outcome: 'waiting', attempts: 1, problem: 'HTTP 500' });
  await letRetry();
  await expect.poll(lastTold).toMatchObject({ outcome: 'waiting', attempts: 2 });
  await letRetry();
  await expect.poll(lastTold).toMatchObject({ outcome: 'told', attempts: 3 });
  expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
});

test('a desk that says it is gone is not asked again', async () => {
  answers = [410];
  const { desk: made } = await createDesk(kernel, audit, editor(), desk());
  await passOn(made.id);
  await expect.poll(lastTold).toMatchObject({ outcome: 'given-up', attempts: 1 });
});

test('an address inside is never asked, and the desk says why', async () => {
  const { desk: made } = await createDesk(kernel, audit, editor(), desk({ address: 'http://10.0.0.1/hook' }));
  await passOn(made.id);
  await expect
    .poll(lastTold)
    .toMatchObject({ outcome: 'waiting', problem: expect.stringMatching(/10\.0\.0\.1/) });
  expect(heard).toEqual([]);
});

test('a desk without an address is told nothing', async () => {
  const { desk: made, secret } = await createDesk(kernel, audit, editor(), desk({ address: null }));
  expect(secret).toBeNull();
  await passOn(made.id);
  await kernel.jobs.nudge();
  expect(await lastTold()).toBeNull();
});

test('another address gets another secret, the same address keeps its own, and an old version saves nothing', async () => {
  const by = editor();
  const { desk: made } = await createDesk(kernel, audit, by, desk());
  const same = await changeDesk(kernel, audit, by, made.id, { ...desk({ phone: '555' }), version: 1 });
  expect([same.secret, same.desk.version, same.desk.phone]).toEqual([null, 2, '555']);
  const moved = await changeDesk(kernel, audit, by, made.id, {
    ...desk({ address: `${address}2` }),
    version: 2,
  });
  expect(moved.secret).toMatch(/^whsec_/);
  await expect(changeDesk(kernel, audit, by, made.id, { ...desk(), version: 2 })).rejects.toMatchObject({
    code: 'object.changed',
  });
});

test('customers are told in their language, or the nearest', () => {
  expect(inLanguage({ 'zh-CN': '快递', en: 'Carrier' }, 'zh-TW')).toBe('快递');
  expect(inLanguage({ ja: '運送会社', en: 'Carrier' }, 'zh-CN')).toBe('Carrier');
  expect(inLanguage({ ja: '運送会社' }, null)).toBe('運送会社');
  const words = toldWords(desk({ link: 'https://carrier.example', phone: '555-0100' }), 'en');
  expect(words).toBe('Please ask the carrier.\nhttps://carrier.example\n555-0100');
});
