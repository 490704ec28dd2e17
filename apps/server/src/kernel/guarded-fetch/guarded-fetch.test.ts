import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import type { Resolve } from './connect-checked.ts';
import { createGuardedFetch, type OutgoingRequest } from './index.ts';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

/** A server on loopback that notes what reached it. */
async function serve(listener: RequestListener) {
  const asked: {
    url: string | undefined;
    method: string | undefined;
    headers: IncomingMessage['headers'];
  }[] = [];
  const server: Server = createServer((request, response) => {
    asked.push({ url: request.url, method: request.method, headers: request.headers });
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  const { port } = server.address() as AddressInfo;
  return { asked, port, url: `http://127.0.0.1:${port}` };
}

/** A server that answers raw bytes. */
async function serveRaw(write: (send: (text: string) => void) => void) {
  const server = createSocketServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => write((text) => void (socket.writable && socket.write(text))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const loopback: Resolve = async () => [{ address: '127.0.0.1', family: 4 }];
const allowing = (hosts: string[], resolve?: Resolve) =>
  createGuardedFetch({ allowedPrivateHosts: hosts, ...(resolve ? { resolve } : {}) });
const toLoopback = allowing(['127.0.0.1']);
const problemOf = async (request: OutgoingRequest, ask = toLoopback) => {
  const result = await ask(request);
  return result.ok ? `${result.status} ${result.body}` : result.problem.code;
};

test('what is allowed is asked as it stands, and answered with status, headers and body', async () => {
  const { url, asked } = await serve((_request, response) =>
    response.writeHead(201, { 'x-a': ['1', '2'] }).end('你好'),
  );
  const answer = await toLoopback({
    ...{ url: `${url}/a?b=c`, method: 'POST', body: '{}' },
    headers: { 'content-type': 'application/json' },
    credentials: { Authorization: 'Bearer x' },
  });
  expect(answer).toMatchObject({ ok: true, status: 201, headers: { 'x-a': '1, 2' }, url: `${url}/a?b=c` });
  expect(answer.ok && answer.body.toString()).toBe('你好');
  expect(asked).toMatchObject([
    {
      url: '/a?b=c',
      method: 'POST',
      headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
    },
  ]);
});

test('nothing private is reached, however its address is spelt, and the server there hears nothing', async () => {
  const { port, asked } = await serve((_request, response) => void response.end());
  const ask = createGuardedFetch({ allowedPrivateHosts: [`elsewhere.example:${port}`, 'usual.example'] });
  for (const host of [
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '0177.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    'localhost',
  ])
    expect(await problemOf({ url: `http://${host}:8080/` }, ask)).toBe('address-refused');
  expect(await problemOf({ url: `http://localhost:${port}/` }, ask)).toBe('url-refused');
  expect(asked).toEqual([]);
});

test('a public name that leads to a private address is refused, and the operator is told how to open it', async () => {
  const { asked } = await serve((_request, response) => void response.end());
  const result = await createGuardedFetch({ resolve: loopback })({ url: 'http://shop.example:8080/' });
  expect(result).toMatchObject({
    problem: { code: 'address-refused', message: expect.stringContaining('PARLEY_ALLOWED_PRIVATE_HOSTS') },
  });
  expect(asked).toEqual([]);
});

test('of several addresses only those that may be asked are asked', async () => {
  const { port, asked } = await serve((_request, response) => void response.end('in'));
  const mixed: Resolve = async () => [
    { address: '169.254.169.254', family: 4 },
    { address: 'fe80::1', family: 6 },
    { address: '127.0.0.1', family: 4 },
  ];
  expect(await problemOf({ url: `http://crm.example:${port}/` }, allowing(['crm.example'], mixed))).toBe(
    '200 in',
  );
  expect(asked).toHaveLength(1);
  expect(await problemOf({ url: `http://crm.example:8080/` }, createGuardedFetch({ resolve: mixed }))).toBe(
    'address-refused',
  );
});

test('a name is resolved once a connection, and the connection goes to what was judged', async () => {
  const { port, asked } = await serve(
    (_request, response) => void response.setHeader('connection', 'close').end('x'),
  );
  let turns = 0;
  // The first answer is harmless, the next is the machine itself.
  const rebinding: Resolve = async () => [
    { address: turns++ === 0 ? '127.0.0.1' : '169.254.169.254', family: 4 },
  ];
  const ask = allowing([`flip.example:${port}`], rebinding);
  expect(await problemOf({ url: `http://flip.example:${port}/` }, ask)).toBe('200 x');
  expect(turns).toBe(1);
  expect(await problemOf({ url: `http://flip.example:${port}/` }, ask)).toBe('address-refused');
  expect([turns, asked.length]).toEqual([2, 1]);
});

test('a name that is nobody’s is said to be so', async () => {
  const nobody: Resolve = () => Promise.reject(new Error('ENOTFOUND'));
  expect(await problemOf({ url: 'http://nobody.example/' }, createGuardedFetch({ resolve: nobody }))).toBe(
    'name-unknown',
  );
  expect(
    await problemOf({ url: 'http://nobody.example/' }, createGuardedFetch({ resolve: async () => [] })),
  ).toBe('name-unknown');
});

test.each([
  'http://169.254.169.254/latest/meta-data/',
  'http://[::1]/',
  'http://2130706434:8080/',
  'http://10.0.0.1/',
  'file:///etc/passwd',
  'http://user:word@127.0.0.1/',
  'gopher://127.0.0.1/',
])('a redirect to %s is refused like the address itself', async (target) => {
  const { url, asked } = await serve(
    (_request, response) => void response.writeHead(302, { location: target }).end(),
  );
  expect(await problemOf({ url })).toMatch(/^(address|url)-refused$/);
  expect(asked).toHaveLength(1);
});

test('a redirect to a name that turns out to be private is refused', async () => {
  const { port, asked } = await serve(
    (_request, response) => void response.writeHead(307, { location: 'http://inner.example/' }).end(),
  );
  const resolve: Resolve = async (name) => [
    { address: name === 'inner.example' ? '10.0.0.1' : '127.0.0.1', family: 4 },
  ];
  expect(
    await problemOf({ url: `http://outer.example:${port}/` }, allowing([`outer.example:${port}`], resolve)),
  ).toBe('address-refused');
  expect(asked).toHaveLength(1);
});

test('redirects are followed so far and no further', async () => {
  const { url, asked } = await serve((request, response) => {
    const at = Number(request.url?.slice(1));
    if (at < 3) response.writeHead(301, { location: `/${at + 1}` }).end();
    else response.end('there');
  });
  expect(await problemOf({ url: `${url}/0` })).toBe('200 there');
  expect(await problemOf({ url: `${url}/0`, redirects: 2 })).toBe('redirect-refused');
  expect(await problemOf({ url: `${url}/2`, redirects: 0 })).toBe('redirect-refused');
  expect(asked.map((each) => each.url)).toEqual(['/0', '/1', '/2', '/3', '/0', '/1', '/2', '/2']);
});

test('credentials stay with the origin they were given for; what is merely said goes along', async () => {
  const second = await serve((_request, response) => void response.end('end'));
  const first = await serve((request, response) => {
    const location = request.url === '/home' ? '/away' : `${second.url}/far`;
    response.writeHead(302, { location }).end();
  });
  const credentials = { authorization: 'Bearer secret', 'x-api-key': 'secret' };
  const headers = { cookie: 'secret', 'x-plain': 'yes' };
  expect(await problemOf({ url: `${first.url}/home`, credentials, headers })).toBe('200 end');
  expect(first.asked.map(({ headers: sent }) => [sent.authorization, sent['x-api-key']])).toEqual([
    ['Bearer secret', 'secret'],
    ['Bearer secret', 'secret'],
  ]);
  expect(JSON.stringify(second.asked)).not.toContain('secret');
  expect(second.asked).toMatchObject([{ url: '/far', headers: { 'x-plain': 'yes' } }]);
});

test('a body is not carried to another origin, and a POST that is led on becomes a GET', async () => {
  const second = await serve((_request, response) => void response.end('end'));
  const first = await serve((request, response) =>
    response.writeHead(request.url === '/keep' ? 307 : 303, { location: second.url }).end(),
  );
  const post = { method: 'POST', body: 'private' } as const;
  expect(await problemOf({ url: `${first.url}/keep`, ...post })).toBe('redirect-refused');
  expect(second.asked).toEqual([]);
  expect(await problemOf({ url: `${first.url}/see`, ...post })).toBe('200 end');
  expect(second.asked).toMatchObject([{ method: 'GET' }]);
});

test('a body is read so far and no further, told or untold, packed or not', async () => {
  const bytes = Buffer.alloc(200_000, 'a');
  const { url } = await serve((request, response) => {
    const pack = { '/gzip': gzipSync, '/br': brotliCompressSync, '/deflate': deflateSync }[request.url ?? ''];
    if (pack) response.setHeader('content-encoding', request.url?.slice(1) ?? '');
    if (request.url === '/long') response.setHeader('content-length', bytes.length);
    response.end(pack ? pack(bytes) : bytes);
  });
  for (const path of ['/plain', '/long', '/gzip', '/br', '/deflate']) {
    expect([path, await problemOf({ url: url + path, mostBytes: 199_999 })]).toEqual([path, 'too-large']);
    expect([path, await problemOf({ url: url + path, mostBytes: 200_000 })]).toEqual([path, `200 ${bytes}`]);
  }
});

test('an endless body and a bomb of zeros end at the limit', async () => {
  const zeros = gzipSync(Buffer.alloc(20_000_000));
  const { url } = await serve((request, response) => {
    if (request.url === '/bomb') return void response.setHeader('content-encoding', 'gzip').end(zeros);
    const timer = setInterval(() => response.write(Buffer.alloc(100_000)), 1);
    response.on('close', () => clearInterval(timer));
  });
  expect(zeros.length).toBeLessThan(100_000);
  expect(await problemOf({ url: `${url}/bomb`, mostBytes: 100_000 })).toBe('too-large');
  expect(await problemOf({ url: `${url}/endless`, mostBytes: 100_000 })).toBe('too-large');
});

test('what is packed in a way nobody asked for, twice or badly, is broken', async () => {
  const { url } = await serve((request, response) => {
    response.setHeader('content-encoding', decodeURIComponent(request.url?.slice(1) ?? ''));
    response.end('not packed at all');
  });
  for (const packing of ['gzip', 'br', 'deflate', 'gzip, gzip', 'compress', 'constructor'])
    expect([packing, await problemOf({ url: `${url}/${encodeURIComponent(packing)}` })]).toEqual([
      packing,
      'broken-answer',
    ]);
});

test('silence, a drip and an answer that never ends are timeouts', async () => {
  const { url } = await serve((request, response) => {
    if (request.url === '/silent') return;
    response.writeHead(200);
    const timer = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(timer));
  });
  expect(await problemOf({ url: `${url}/silent`, timeoutMs: 200 })).toBe('timeout');
  expect(await problemOf({ url: `${url}/drip`, timeoutMs: 400 })).toBe('timeout');
  expect(await problemOf({ url: `${url}/silent`, timeoutMs: 30_000, idleMs: 300 })).toBe('timeout');
});

test('headers that never end, or drip, end the request', async () => {
  const endless = await serveRaw((send) => {
    send('HTTP/1.1 200 OK\r\n');
    const timer = setInterval(() => send(`x-${Math.random()}: ${'y'.repeat(1_000)}\r\n`), 1);
    open.push({ close: () => clearInterval(timer) });
  });
  expect(await problemOf({ url: endless })).toBe('too-large');
  const drip = await serveRaw((send) => {
    const timer = setInterval(() => send('HTTP/1.1 100 Continue\r\n\r\n'), 20);
    open.push({ close: () => clearInterval(timer) });
  });
  expect(await problemOf({ url: drip, timeoutMs: 300 })).toMatch(/timeout|unreachable|broken-answer/);
});

test('what speaks no HTTP, cuts itself short or is not there is said to be so', async () => {
  const nonsense = await serveRaw((send) => send('220 smtp.example ESMTP\r\n'));
  expect(await problemOf({ url: nonsense })).toBe('broken-answer');
  const { url, port } = await serve((request, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('short', () => request.socket.destroy());
  });
  expect(await problemOf({ url })).toBe('unreachable');
  for (const each of open.splice(0)) each.close();
  expect(await problemOf({ url: `http://127.0.0.1:${port}/` })).toBe('unreachable');
});

test('headers that would write into the request, or that are the connection’s own, are refused before anything is sent', async () => {
  const { url, asked } = await serve((_request, response) => void response.end());
  for (const headers of [
    { 'x-a': 'b\r\nx-c: d' },
    { 'x a': 'b' },
    { host: 'other.example' },
    { 'Content-Length': '0' },
    { 'transfer-encoding': 'chunked' },
  ])
    expect([headers, await problemOf({ url, headers: headers as Record<string, string> })]).toEqual([
      headers,
      'header-refused',
    ]);
  expect(asked).toEqual([]);
});

test('whoever asks may stop it', async () => {
  const { url } = await serve(() => {});
  const stop = new AbortController();
  const answer = problemOf({ url, signal: stop.signal });
  stop.abort();
  expect(await answer).toBe('timeout');
});
