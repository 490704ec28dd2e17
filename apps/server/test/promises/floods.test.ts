import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { socketLimits, socketPaths, type VisitorFrame, type VisitorPush } from '@parley/contract';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openShop, openTestHouse, type Shop, type TestHouse } from '../house.ts';
import type { TestSocket } from '../test-socket.ts';
import type { VisitorClient } from '../visitor-client.ts';
import { ask } from './ask.ts';

const most = 12;
let house: TestHouse;
let shop: Shop;
let bystander: TestSocket<VisitorFrame, VisitorPush>;
let bystanding: VisitorClient;
beforeAll(async () => {
  house = await openTestHouse({
    config: { socketsPerAddress: most, messagesPerSecond: 0.01, messageBurst: 3 },
  });
  shop = await openShop(house);
  bystanding = await shop.visitor();
  bystander = await bystanding.socket();
});
afterAll(async () => {
  await bystander.close();
  await house.close();
});

/** After each attack the server is ready, and somebody who did nothing is still served on the same line. */
afterEach(async () => {
  expect((await fetch(`${house.url}/readyz`)).status).toBe(200);
  const since = bystander.received.length;
  bystander.send({ t: 'ping' });
  await bystander.next((push) => push.t === 'pong' && bystander.received.indexOf(push) >= since);
  expect(house.failures).toEqual([]);
});

const closed = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => socket.once('close', resolve));
const bearer = (visitor: VisitorClient) => ({ authorization: `Bearer ${visitor.token}` });
const post = (path: string, body: string, headers: Record<string, string>) =>
  fetch(house.url + path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });

test('JSON that is none is refused as such, over HTTP and on sockets', async () => {
  const visitor = await shop.visitor();
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  for (const body of ['{', '', 'null', '[]', '"text"', '{"text":}', '{"__proto__":{"a":1}}', deep]) {
    const response = await post('/api/v1/sign-in', body, {});
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toMatch('application/problem+json');
  }
  const socket = await visitor.socket();
  for (const frame of [
    '{',
    '',
    'null',
    '[]',
    '{"t":"unknown"}',
    '{"t":"say"}',
    deep,
    Buffer.from([0xff, 0x00]),
  ]) {
    const since = socket.received.length;
    socket.ws.send(frame, { binary: typeof frame !== 'string' });
    const push = await socket.next((each) => each.t === 'refused' && socket.received.indexOf(each) >= since);
    expect(push).toMatchObject({ problem: { code: 'request.invalid', status: 400 } });
  }
  await socket.close();
});

test('a socket that does not begin as it should is closed', async () => {
  for (const frame of ['{', '{"t":"ping"}', '{"t":"hello","token":"made-up-token"}']) {
    const socket = new WebSocket(house.url.replace('http', 'ws') + socketPaths.visitor, {
      origin: house.url,
    });
    await once(socket, 'open');
    socket.send(frame);
    expect(await closed(socket)).toBe(1008);
  }
});

test('a frame above the cap ends its socket, and no other', async () => {
  const visitor = await shop.visitor();
  for (const bytes of [socketLimits.frameBytes + 1, 100 * 1024, 5 * 1024 * 1024]) {
    const socket = await visitor.socket();
    const end = closed(socket.ws);
    socket.ws.on('error', () => {});
    socket.ws.send(JSON.stringify({ t: 'say', ref: 'x'.repeat(bytes) }));
    expect(await end).toBeOneOf([1009, 1006]);
  }
  const socket = await visitor.socket();
  socket.ws.send(`{"t":"ping"${' '.repeat(socketLimits.frameBytes - 20)}}`);
  await socket.next((push) => push.t === 'pong');
  await socket.close();
});

test('a message of a megabyte is refused, and one that is a little too long too', async () => {
  const visitor = await shop.visitor();
  const say = (text: string) =>
    ask(house.url, 'sayAsVisitor', { body: { clientId: randomUUID(), text } }, bearer(visitor));
  expect(await say('x'.repeat(1_000_000))).toMatchObject({ status: 413, code: 'request.too-large' });
  expect(await say('x'.repeat(4_001))).toMatchObject({ status: 400, code: 'request.invalid' });
  expect(await say('x'.repeat(4_000))).toMatchObject({ status: 200 });
});

test('whoever sends frames without end is shown out', async () => {
  const socket = await (await shop.visitor()).socket();
  const end = closed(socket.ws);
  for (let sent = 0; sent < 3_000; sent++)
    socket.send({ t: 'typing', conversationId: 'cnv_00000000000000000000000000', on: true });
  expect(await end).toBe(1008);
});

test('a visitor who talks too fast is asked to wait, whichever way they talk; others are not', async () => {
  const visitor = await shop.visitor();
  const say = () =>
    ask(house.url, 'sayAsVisitor', { body: { clientId: randomUUID(), text: 'again' } }, bearer(visitor));
  for (let said = 0; said < 3; said++) expect(await say()).toMatchObject({ status: 200 });
  const refused = await say();
  expect(refused).toMatchObject({ status: 429, code: 'request.too-many' });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  const socket = await visitor.socket();
  socket.send({ t: 'say', ref: 'r1', message: { clientId: randomUUID(), text: 'and again' } });
  const push = await socket.next((each) => each.t === 'refused');
  expect(push).toMatchObject({
    ref: 'r1',
    problem: { code: 'request.too-many', retryAfter: expect.any(Number) },
  });
  await bystanding.say('unhurried');
  await socket.close();
});

test('whoever asks too often is asked to wait', async () => {
  const visitor = await shop.visitor();
  const asked = await Promise.all(
    Array.from({ length: 90 }, () => ask(house.url, 'suggestQuestions', {}, bearer(visitor))),
  );
  const refused = asked.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]?.code).toBe('request.too-many');
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
});

/** Asks for a socket; gives it, or the answer with which it was refused. */
const upgrade = (
  path: string,
  headers: Record<string, string>,
): Promise<WebSocket | { status: number; retryAfter: string }> =>
  new Promise((resolve) => {
    const socket = new WebSocket(house.url.replace('http', 'ws') + path, {
      headers: { origin: house.url, ...headers },
    });
    socket.on('error', () => {});
    socket.on('open', () => resolve(socket));
    socket.on('unexpected-response', (_, response) =>
      resolve({ status: response.statusCode ?? 0, retryAfter: String(response.headers['retry-after']) }),
    );
  });

test('one address holds so many sockets and no more, however many it asks for at once, and gets new ones for old ones', async () => {
  const { cookie } = await shop.addAgent();
  for (const [path, headers] of [
    [socketPaths.visitor, {}],
    [socketPaths.desk, { cookie }],
  ] as const) {
    const answers = await Promise.all(Array.from({ length: 2 * most }, () => upgrade(path, headers)));
    const open = answers.filter((each) => each instanceof WebSocket);
    const refused = answers.filter((each) => !(each instanceof WebSocket));
    expect(open).toHaveLength(most - 1);
    expect(new Set(refused.map((each) => JSON.stringify(each)))).toEqual(
      new Set(['{"status":429,"retryAfter":"30"}']),
    );
    for (const socket of open) {
      const end = closed(socket);
      socket.terminate();
      await end;
    }
    await expect
      .poll(async () => {
        const again = await upgrade(path, headers);
        if (again instanceof WebSocket) again.terminate();
        return again instanceof WebSocket;
      })
      .toBe(true);
  }
});

/** A line to the server without a client's manners. */
async function rawLine(): Promise<Socket> {
  const { port } = new URL(house.url);
  const line = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true });
  line.on('error', () => {});
  await once(line, 'connect');
  return line;
}
const handshake = (path: string, more: string) =>
  `GET ${path} HTTP/1.1\r\nHost: ${new URL(house.url).host}\r\nOrigin: ${house.url}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n${more}\r\n`;

test('a client that breaks off in the middle of coming in hurts nobody', async () => {
  for (let round = 0; round < 30; round++) {
    const line = await rawLine();
    line.write(handshake(socketPaths.desk, 'Cookie: parley_session=made-up-session-token\r\n'));
    if (round % 2) await new Promise((resolve) => setTimeout(resolve, round));
    line.resetAndDestroy();
  }
});

test('a client that is refused cannot keep the line', async () => {
  const line = await rawLine();
  line.resume();
  const end = new Promise((resolve) => line.once('close', resolve));
  line.write(handshake('/ws/nothing', ''));
  await once(line, 'end');
  // Only who is still heard can go on writing.
  const writing = setInterval(() => line.write('still here'), 20);
  await end;
  clearInterval(writing);
});
