import { Client, Events, GatewayIntentBits, Partials, REST } from 'discord.js';
import { verifyKey } from 'discord-interactions';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountWith, askingTools, judgedBy, outgoing, words } from '../../testing/peers/compare.ts';
import { flip } from '../../testing/spoil.ts';
import type { ReceivedEvent } from '../hook.ts';
import type { LateWriter } from '../outbound.ts';
import type { DiscordSettings } from './fields.ts';
import { fixtures } from './fixtures.ts';
import { isSigned } from './hook.ts';
import { channel } from './index.ts';
import { me, openTestGateway, type TestGateway } from './test-gateway.ts';

const { settings: given, nowMs, hook } = fixtures;
const settings = given as DiscordSettings;
let gateway: TestGateway;
beforeEach(async () => {
  gateway = await openTestGateway(settings.botToken);
});
afterEach(() => gateway.close());

const message = (number: number, more: object = {}) => ({
  ...{ id: `${1000 + number}`, channel_id: '1', type: 0, content: `words ${number}` },
  ...{ author: { id: '5', username: 'nelly', global_name: null, discriminator: '0', avatar: null } },
  ...{ timestamp: '2026-07-11T17:27:07.299Z', edited_timestamp: null, attachments: [], mentions: [] },
  ...{ tts: false, mention_everyone: false, mention_roles: [], embeds: [], pinned: false, flags: 0 },
  ...{ components: [], channel_type: 1 },
  ...more,
});

function open(
  own: Partial<DiscordSettings> = {},
  store?: (event: ReceivedEvent) => Promise<void>,
  lately: readonly LateWriter[] = [],
) {
  const stop = new AbortController();
  const events: ReceivedEvent[] = [];
  const deliver = async (given: readonly ReceivedEvent[]) => {
    for (const event of given) {
      await store?.(event);
      events.push(event);
    }
  };
  const account = accountWith({ ...settings, apiRoot: `${gateway.root}/api/v10`, ...own });
  const found: (number | null)[] = [];
  const standsAgain = (count: number | null) => void found.push(count);
  const tools = { ...askingTools(), lately: async () => lately };
  const ended = (
    channel.listen?.({ deliver, standsAgain, wake: () => {}, signal: stop.signal }, account, tools) ??
    expect.fail()
  ).then(
    () => undefined,
    (error: unknown) => error,
  );
  return {
    events,
    found,
    ended,
    stop: async () => {
      stop.abort();
      return ended;
    },
  };
}
const heard = (op: number) => gateway.heard.filter((frame) => frame.op === op);
const untilHeard = (op: number, count = 1) => expect.poll(() => heard(op).length).toBe(count);
const textsOf = (events: readonly ReceivedEvent[]) =>
  events.map(({ body }) => (JSON.parse(body) as { d: { content: string } }).d.content);

test('what people write to the bot alone, or to it by name, is stored; the rest of a server is not', async () => {
  const line = open();
  await untilHeard(2);
  expect(heard(2)[0]?.d).toMatchObject({ token: settings.botToken, intents: 4096 + 512 });
  gateway.tell('MESSAGE_CREATE', message(1));
  gateway.tell('MESSAGE_CREATE', message(2, { guild_id: '9' }));
  gateway.tell('MESSAGE_CREATE', message(3, { guild_id: '9', mentions: [me] }));
  gateway.tell('MESSAGE_CREATE', message(4, { author: me }));
  gateway.tell('TYPING_START', { user_id: '5' });
  gateway.tell('MESSAGE_CREATE', message(5));
  await expect.poll(() => textsOf(line.events)).toEqual(['words 1', 'words 3', 'words 5']);
  expect(await line.stop()).toBeUndefined();
});

test('after a break the session goes on: what came meanwhile is told, and nothing twice', async () => {
  const line = open();
  await untilHeard(2);
  gateway.tell('MESSAGE_CREATE', message(1));
  await expect.poll(() => line.events.length).toBe(1);
  gateway.drop(1006);
  gateway.tell('MESSAGE_CREATE', message(2));
  await expect.poll(() => textsOf(line.events)).toEqual(['words 1', 'words 2']);
  expect(heard(6)[0]?.d).toMatchObject({ session_id: 'session-1', seq: 2 });
  gateway.send({ op: 7 });
  await untilHeard(6, 2);
  expect(heard(2)).toHaveLength(1);
  await line.stop();
});

const writer = (lastVendorId: string): LateWriter => ({ user: '5', lastVendorId });

test('what was written while nobody listened is fetched before anything new is taken, in its order, all of it', async () => {
  const many = Array.from({ length: 150 }, (_, n) => message(n));
  gateway.history.set('1', { type: 1, messages: [...many, message(150, { author: me })] });
  gateway.history.set('2', {
    type: 0,
    messages: [message(200, { channel_id: '2' }), message(201, { channel_id: '2', mentions: [me] })],
  });
  const line = open({}, undefined, [writer('1:1004'), writer('1:1002'), writer('2:1100'), writer('a:b')]);
  await untilHeard(2);
  gateway.tell('MESSAGE_CREATE', message(300));
  const texts = Array.from({ length: 145 }, (_, n) => `words ${n + 5}`);
  await expect.poll(() => textsOf(line.events)).toEqual([...texts, 'words 201', 'words 300']);
  expect(line.found).toEqual([146]);
  expect(line.events[0]?.key).toBe('MESSAGE_CREATE:1005');
  const told = await channel.parse(line.events[0] ?? expect.fail(), accountWith(settings));
  expect(told[0]).toMatchObject({ kind: 'message', vendorId: '1:1005', content: { text: 'words 5' } });
  await line.stop();
});

test('a channel that is gone holds up no other; too many questions end the line, and a new one asks for all again', async () => {
  gateway.history.set('1', { type: 1, messages: [message(1)] });
  gateway.refusals = [{ status: 404, json: { code: 10003, message: 'Unknown Channel' } }];
  const line = open({}, undefined, [writer('7:1000'), writer('1:1000')]);
  await expect.poll(() => textsOf(line.events)).toEqual(['words 1']);
  await line.stop();
  gateway.refusals = [{ status: 429, json: { retry_after: 1, message: 'slow down' } }];
  const hurried = open({}, undefined, [writer('1:1000')]);
  expect(String(await hurried.ended)).toMatch(/ended the session/);
  expect([hurried.events, hurried.found]).toEqual([[], []]);
});

test('what could not be stored is told again', async () => {
  let isAway = true;
  const line = open({}, async () => {
    if (isAway) {
      isAway = false;
      throw new Error('the store is away');
    }
  });
  await untilHeard(2);
  gateway.tell('MESSAGE_CREATE', message(1));
  gateway.tell('MESSAGE_CREATE', message(2));
  await expect.poll(() => textsOf(line.events)).toEqual(['words 1', 'words 2']);
  await line.stop();
});

test('a gateway that no longer answers beats is left for a new line to the same session', async () => {
  gateway.beatMs = 30;
  gateway.isMute = true;
  const line = open();
  await untilHeard(6);
  await line.stop();
});

test('a token that is not taken and a session that is over end the line, each with its reason', async () => {
  const wrong = open({ botToken: settings.botToken.replace('ABC', 'XYZ') });
  expect(await wrong.ended).toMatchObject({ problem: { class: 'auth', code: '4004' } });
  const over = open();
  await untilHeard(2, 2);
  gateway.send({ op: 9, d: false });
  expect(String(await over.ended)).toMatch(/ended the session/);
});

test('the token is never shown to a gateway that is not the vendor’s', async () => {
  const foreign = {
    ...askingTools(),
    ask: async () => ({
      ...({ kind: 'answer', status: 200, headers: {}, bytes: new Uint8Array(), text: () => '' } as const),
      json: () => ({ url: 'wss://gateway.discord.gg.evil.example' }),
    }),
  };
  const asked = channel.listen?.(
    { deliver: async () => {}, wake: () => {}, signal: new AbortController().signal },
    accountWith(settings),
    foreign,
  );
  await expect(asked).rejects.toMatchObject({ problem: { code: 'foreign-gateway' } });
});

test('discord.js hears from this gateway what the adapter hears', async () => {
  const client = new Client({
    intents: [GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: `${gateway.root}/api` },
  });
  const theirs: string[] = [];
  client.on(Events.MessageCreate, ({ content }) => theirs.push(content));
  await client.login(settings.botToken);
  await untilHeard(2);
  gateway.tell('MESSAGE_CREATE', message(1));
  await expect.poll(() => theirs).toEqual(['words 1']);
  await client.destroy();
  const line = open({ inServers: false });
  await untilHeard(2, 2);
  const [their, our] = heard(2).map(({ d }) => d as { token: string; intents: number });
  expect([our?.token, our?.intents]).toEqual([their?.token, their?.intents]);
  gateway.tell('MESSAGE_CREATE', message(2));
  await expect.poll(() => textsOf(line.events)).toEqual(['words 2']);
  await line.stop();
});

test('discord.js and the adapter post the same', async () => {
  const rest = new REST({ api: `${gateway.root}/api` }).setToken(settings.botToken);
  await rest.post('/channels/user-1/messages', { body: { content: words } });
  const their = gateway.asked.at(-1);
  const account = accountWith({ ...settings, apiRoot: `${gateway.root}/api/v10` });
  await channel.send?.({ ...outgoing, to: { user: 'u', thread: { id: 'user-1' } } }, account, askingTools());
  const our = gateway.asked.at(-1);
  expect([our?.method, our?.path, our?.headers.authorization]).toEqual([
    ...[their?.method, their?.path, their?.headers.authorization],
  ]);
  expect(our?.values).toMatchObject(their?.values ?? {});
});

test('what was sent is changed and taken back where it stands', async () => {
  const account = accountWith({ ...settings, apiRoot: `${gateway.root}/api/v10` });
  const to = { user: 'u', thread: { id: '1' } };
  expect(await channel.edit?.('1:77', 'new', to, account, askingTools())).toMatchObject({ kind: 'sent' });
  expect(await channel.recall?.('1:77', to, account, askingTools())).toMatchObject({ kind: 'sent' });
  await channel.typing?.(to, true, account, askingTools());
  expect(gateway.asked.map(({ method, path, values }) => [method, path, values.content])).toEqual([
    ['PATCH', '/api/v10/channels/1/messages/77', 'new'],
    ['DELETE', '/api/v10/channels/1/messages/77', undefined],
    ['POST', '/api/v10/channels/1/typing', undefined],
  ]);
});

test('what we take the vendor’s library holds genuine, and the published signature is', async () => {
  const { headers = {}, body = '' } = hook?.sign(hook.bodyOf(1), nowMs) ?? {};
  const time = headers['x-signature-timestamp'] ?? '';
  const good = headers['x-signature-ed25519'] ?? '';
  for (const signature of [good, flip(good), 'x'.repeat(128), '']) {
    const call = { headers: { ...headers, 'x-signature-ed25519': signature }, body, nowMs };
    const isTaken = (await judgedBy(channel, call, settings)) === 'events';
    const isGenuine = signature !== '' && (await verifyKey(body, signature, time, settings.publicKey));
    expect([signature.slice(0, 4), isTaken]).toEqual([signature.slice(0, 4), isGenuine]);
  }
  const published =
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00';
  expect(isSigned(settings.publicKey, published, 'r', new Uint8Array())).toBe(true);
});
