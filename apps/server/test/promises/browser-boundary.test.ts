import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Endpoint, type EndpointName, endpoints, socketPaths } from '@parley/contract';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openPages } from '../../src/doors/pages.ts';
import { problemFrom } from '../../src/doors/problems.ts';
import { fakeClock } from '../../src/kernel/testing/index.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { type Answer, ask } from './ask.ts';
import { type MarkedShop, openMarkedShop } from './marked-shop.ts';
import { rightfulHeaders } from './rightful.ts';
import { sampleRequests } from './sample-requests.ts';
import { paramsOf } from './targets.ts';

// A foreign page in the browser of somebody signed in here can neither act nor read in their name.
const clock = fakeClock();
let house: TestHouse;
let marked: MarkedShop;
beforeAll(async () => {
  house = await openTestHouse({ clock });
  marked = await openMarkedShop(house);
});
afterAll(() => house.close());

const names = Object.keys(endpoints) as EndpointName[];
const foreign = () => {
  const { port } = new URL(house.url);
  return [
    'https://evil.example',
    'null',
    `http://127.0.0.1:${Number(port) + 1}`,
    house.url.replace('http:', 'https:'),
    `${house.url}.evil.example`,
    `http://evil.example/${house.url}`,
  ];
};
const send = (name: EndpointName, headers: Record<string, string>): Promise<Answer> => {
  clock.advance(2_000);
  const request = { ...sampleRequests[name](marked.known), params: paramsOf(name, marked.known) };
  return ask(house.url, name, request, headers);
};
const rightful = (name: EndpointName) => rightfulHeaders(name, marked, house.url);

describe('a write that carries a session', () => {
  const writes = names.filter(
    (name) => endpoints[name].method !== 'GET' && endpoints[name].right !== 'visitor',
  );

  test('is refused when a foreign page sends it, whatever the page writes beside', async () => {
    const accepted: string[] = [];
    for (const name of writes.filter((each) => !endpoints[each].path.startsWith('/api/widget/')))
      for (const origin of foreign()) {
        const { status, code } = await send(name, { ...rightful(name), origin });
        if (status !== 403 || code !== 'request.foreign-origin')
          accepted.push(`${name} from ${origin}: ${status}`);
      }
    expect(accepted).toEqual([]);
  });

  test('is refused without the header that no form can send', async () => {
    const accepted: string[] = [];
    for (const name of writes.filter((each) => (endpoints[each] as Endpoint).right !== 'anyone')) {
      const { 'x-parley': _, ...headers } = rightful(name);
      const { code } = await send(name, { ...headers, origin: house.url });
      if (code !== 'request.foreign-origin') accepted.push(`${name}: ${code}`);
    }
    expect(accepted).toEqual([]);
  });

  test('is not taken from a form', async () => {
    const forms = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'];
    for (const type of forms) {
      const response = await fetch(`${house.url}/api/v1/me`, {
        method: 'PATCH',
        headers: { ...rightful('changeMe'), 'content-type': type },
        body: '{"name":"Forged"}',
      });
      expect([type, response.status]).toEqual([type, expect.toBeOneOf([400, 415])]);
    }
    expect((await marked.shop.owner.call('describeMe', {})).person.name).not.toBe('Forged');
  });
});

test('no answer allows another origin to read it, and no preflight is granted', async () => {
  const allowing: string[] = [];
  const look = (what: string, headers: Headers) => {
    for (const [header] of headers)
      if (header.startsWith('access-control-')) allowing.push(`${what}: ${header}`);
  };
  for (const name of names.filter((each) => endpoints[each].method === 'GET'))
    look(name, (await send(name, { ...rightful(name), origin: 'https://evil.example' })).headers);
  const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
  for (const path of [
    '/api/v1/me',
    '/api/v1/sign-in',
    '/api/widget/v1/messages',
    '/api/v1/openapi.json',
    '/metrics',
  ]) {
    const response = await fetch(house.url + path, { method: 'OPTIONS', headers });
    expect(response.status).toBeGreaterThanOrEqual(400);
    look(path, response.headers);
    look(path, (await fetch(house.url + path, { headers })).headers);
  }
  expect(allowing).toEqual([]);
});

test('the session cookie is kept from scripts and foreign requests', async () => {
  const { person } = await marked.server.call('describeMe', {});
  const body = { email: person.email, password: 'correct horse battery' };
  const answer = await ask(house.url, 'signIn', { body }, { origin: house.url });
  expect(answer.headers.getSetCookie()[0]).toMatch(/; HttpOnly/i);
  expect(answer.headers.getSetCookie()[0]).toMatch(/; SameSite=Lax/i);
  for (const header of ['x-content-type-options', 'cache-control', 'referrer-policy'])
    expect([header, answer.headers.get(header)]).toEqual([header, expect.any(String)]);
});

/** The status with which a socket is refused; 101 when it opens. */
const upgrade = (path: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve) => {
    const socket = new WebSocket(house.url.replace('http', 'ws') + path, { headers });
    socket.on('error', () => {});
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
    socket.on('open', () => {
      socket.terminate();
      resolve(101);
    });
  });

test('a socket opens for our own pages only', async () => {
  const { cookie } = marked.server;
  expect(await upgrade(socketPaths.desk, { cookie, origin: house.url })).toBe(101);
  expect(await upgrade(socketPaths.visitor, { origin: house.url })).toBe(101);
  expect(await upgrade(socketPaths.desk, { cookie })).toBe(403);
  for (const origin of foreign()) {
    expect([origin, await upgrade(socketPaths.desk, { cookie, origin })]).toEqual([origin, 403]);
    expect([origin, await upgrade(socketPaths.visitor, { origin })]).toEqual([origin, 403]);
  }
  expect(await upgrade('/ws/other', { cookie, origin: house.url })).toBe(404);
  expect(await upgrade(socketPaths.desk, { origin: house.url })).toBe(401);
  expect(await upgrade(socketPaths.desk, { cookie: 'parley_session=made-up', origin: house.url })).toBe(401);
});

/** Asks with a Host header of one's own. */
const asHost = (
  target: TestHouse,
  host: string,
  path: string,
  options: { method?: string; headers?: object; body?: object } = {},
) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const { port } = new URL(
      target.kernel.config.publicUrl ? `http://127.0.0.1:${portOf(target)}` : target.url,
    );
    const headers = {
      ...options.headers,
      host,
      ...(options.body ? { 'content-type': 'application/json' } : {}),
    };
    const sent = httpRequest(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers },
      (response) => {
        let text = '';
        response.on('data', (chunk) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on('error', reject);
    sent.end(options.body ? JSON.stringify(options.body) : undefined);
  });
const ports = new Map<TestHouse, number>();
const portOf = (target: TestHouse) => ports.get(target) ?? 0;

test('a Host header that is no host is refused', async () => {
  for (const host of ['evil.example/path', 'a b', 'user@evil.example', 'evil.example:x', '"><script>'])
    expect([host, (await asHost(house, host, '/api/v1/setup')).status]).toEqual([host, 400]);
});

test('links and origins are those that the operator has named, whatever a request calls the host', async () => {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const publicUrl = 'https://desk.parley.example';
  const named = await openTestHouse({ share: house, clock, config: { publicUrl, port } });
  ports.set(named, port);
  try {
    const { workspaceId, owner } = marked.shop;
    const headers = { cookie: owner.cookie, 'x-parley': '1' };
    const path = `/api/v1/workspaces/${workspaceId}/invitations`;
    const write = (origin: string) =>
      asHost(named, 'evil.example', path, {
        method: 'POST',
        headers: { ...headers, origin },
        body: { email: `${Math.random()}@example.com` },
      });
    expect((await write('http://evil.example')).status).toBe(403);
    const invited = await write(publicUrl);
    expect(invited.status).toBe(200);
    expect(JSON.parse(invited.text).link).toMatch(`${publicUrl}/`);
    const channels = await asHost(named, 'evil.example', `/api/v1/workspaces/${workspaceId}/channels`, {
      headers,
    });
    expect(channels.text).not.toContain('evil.example');
    expect(channels.text).toContain(publicUrl);
  } finally {
    await named.close();
  }
});

describe('pages', () => {
  const folder = { path: '' };
  const pages = Fastify();
  let restricted: string;
  beforeAll(async () => {
    folder.path = await mkdtemp(join(tmpdir(), 'parley-pages-'));
    const [widgetDir, deskDir] = [join(folder.path, 'widget'), join(folder.path, 'desk')];
    for (const dir of [join(widgetDir, 'panel'), deskDir]) await mkdir(dir, { recursive: true });
    await writeFile(join(widgetDir, 'panel', 'index.html'), '<!doctype html>panel');
    await writeFile(join(widgetDir, 'widget.js'), 'loader');
    await writeFile(join(deskDir, 'index.html'), '<!doctype html>desk');
    const { channels } = house.house.rooms;
    const { frameAncestors } = await import('../../src/channels/index.ts');
    pages.setErrorHandler((error, _, reply) => {
      const problem = problemFrom(error, '', house.kernel.logger);
      return reply.code(problem.status).send(problem);
    });
    await openPages(pages, {
      widgetDir,
      deskDir,
      frameSources: async () => [],
      frameAncestors: async (siteKey) => {
        const site = await channels.findSite(siteKey);
        return site && frameAncestors(site);
      },
    });
    const params = { workspaceId: marked.shop.workspaceId };
    const settings = { origins: ['https://shop.example', 'http://localhost:3000'] };
    restricted = (await marked.shop.owner.call('createChannel', { params, body: { name: 'R', settings } }))
      .siteKey;
  });
  afterAll(async () => {
    await pages.close();
    await rm(folder.path, { recursive: true, force: true });
  });

  const policyOf = async (url: string) => {
    const { headers, statusCode } = await pages.inject({ url });
    expect([url, statusCode]).toEqual([url, 200]);
    const policy = String(headers['content-security-policy']);
    return new Map(
      policy.split(/; ?/).map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]),
    );
  };

  test('run no script but our own, post no form, load nothing from elsewhere', async () => {
    for (const url of ['/desk', '/desk/inbox/1', `/widget/panel?site=${restricted}`, `/chat/${restricted}`]) {
      const policy = await policyOf(url);
      expect(policy.get('default-src')).toBe("'none'");
      expect(policy.get('script-src')).toBe("'self'");
      expect(policy.get('base-uri')).toBe("'none'");
      expect(policy.get('form-action')).toBe("'none'");
      expect(policy.get('connect-src')).toBe("'self'");
      expect(policy.get('object-src') ?? policy.get('default-src')).toBe("'none'");
    }
  });

  test('the desk can be put into no frame, the panel into those of its site', async () => {
    expect((await policyOf('/desk')).get('frame-ancestors')).toBe("'none'");
    const allowed = "'self' https://shop.example http://localhost:3000";
    for (const url of [`/widget/panel?site=${restricted}`, `/chat/${restricted}`])
      expect((await policyOf(url)).get('frame-ancestors')).toBe(allowed);
    expect((await policyOf(`/widget/panel?site=${marked.shop.siteKey}`)).get('frame-ancestors')).toBe('*');
  });

  test('nobody adds to a policy through the address', async () => {
    for (const url of [
      '/widget/panel',
      '/widget/panel?site=x',
      `/widget/panel?site=${restricted}%20*`,
      '/chat/pk_%0d%0aX:1',
    ]) {
      const answer = await pages.inject({ url });
      expect([url, answer.statusCode]).toEqual([url, 404]);
    }
  });

  test("only the loader, which every site's page asks for, may be read from elsewhere", async () => {
    expect((await pages.inject({ url: '/widget.js' })).headers['access-control-allow-origin']).toBe('*');
    for (const url of ['/desk', `/widget/panel?site=${restricted}`])
      expect((await pages.inject({ url })).headers['access-control-allow-origin']).toBeUndefined();
  });
});
