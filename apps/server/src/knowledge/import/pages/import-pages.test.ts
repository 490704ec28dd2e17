import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { KnowledgeImport } from '@parley/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sql } from '../../../kernel/database/index.ts';
import { createGuardedFetch } from '../../../kernel/guarded-fetch/index.ts';
import { type TestKernel, testKernel } from '../../../kernel/testing/index.ts';
import { createKnowledge, type Knowledge } from '../../index.ts';
import { type Desk, openDesk, stageShop } from '../../testing/index.ts';

const jobs = sql`select count(*)::int as n from job where kind = 'read-import'`;
type Answer = string | Buffer | ((request: IncomingMessage, response: ServerResponse) => void);
const site = new Map<string, Answer>();
const asked: string[] = [];
/** paths that are not come to the first time */
const broken = new Set<string>();
const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(path);
  const answer = site.get(path);
  if (answer === undefined) return void response.writeHead(404).end();
  if (typeof answer === 'function') return answer(request, response);
  const type = path.endsWith('.txt') ? 'text/plain' : path.includes('.xml') ? 'application/xml' : 'text/html';
  response.writeHead(200, { 'content-type': type }).end(answer);
});
let kernel: TestKernel;
let knowledge: Knowledge;
let desk: Desk;
let origin: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  origin = `http://${host}`;
  const bare = await testKernel();
  const ask = createGuardedFetch({ allowedPrivateHosts: [host] });
  kernel = {
    ...bare,
    guardedFetch: async (request) => {
      if (broken.delete(request.url.replace(origin, ''))) throw new Error('as if the process had ended');
      return ask(request);
    },
  };
  knowledge = createKnowledge(kernel, { writeAudit: async () => {} });
  await kernel.jobs.start();
});
afterAll(async () => {
  await kernel.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  site.clear();
  asked.splice(0);
  const shop = await stageShop(kernel, 'en');
  desk = openDesk(knowledge.routes, await shop.hire('supervisor'));
});

const page = (...sections: [string, string][]) =>
  `<html><body><nav><h2>Menu</h2><p>skip</p></nav>${sections.map(([title, text]) => `<h2>${title}</h2><p>${text}</p>`).join('')}</body></html>`;
const sitemap = (...paths: string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths
    .map(
      (path) =>
        `<url><loc>${path.startsWith('http') ? path : origin + path}</loc><lastmod>2026-01-01</lastmod></url>`,
    )
    .join('')}</urlset>`;

async function read(path: string, source: 'page' | 'sitemap'): Promise<KnowledgeImport> {
  const begun = await desk('startImportByAddress', { body: { url: origin + path, source } });
  const get = () => desk('getImport', { params: { importId: begun.id } });
  await expect.poll(async () => (await get()).state, { timeout: 20_000 }).toMatch(/ready|refused/);
  return get();
}
const left = ({ skipped }: KnowledgeImport) =>
  skipped.map(({ url, problem }) => `${url.replace(origin, '')} ${problem}`);

test('a page is read by its address, looked over question by question, brought in, and changed when it comes again', async () => {
  site.set('/faq', page(['How do I return?', 'In the order page.'], ['Shipping', 'Two days.']));
  const ready = await read('/faq', 'page');
  expect(ready).toMatchObject({
    state: 'ready',
    source: 'page',
    pages: 1,
    pagesDone: 1,
    created: 2,
    skipped: [],
  });
  const params = { importId: ready.id };
  expect(await desk('listImportedQuestions', { params, query: { limit: 1 } })).toMatchObject({
    data: [{ effect: 'new', question: 'How do I return?', answer: 'In the order page.', languages: ['en'] }],
    has_more: true,
  });
  await desk('applyImport', { params, body: {} });
  await expect
    .poll(async () => (await desk('listQuestions')).data.map((each) => each.status))
    .toEqual(['published', 'published']);
  site.set('/faq', page(['How do I return?', 'In the order page.'], ['Shipping', 'Three days.']));
  const again = await read('/faq', 'page');
  expect(again).toMatchObject({ created: 0, updated: 1 });
  const { data } = await desk('listImportedQuestions', { params: { importId: again.id } });
  expect(data.map(({ effect, question }) => [effect, question])).toEqual([
    ['same', 'How do I return?'],
    ['changed', 'Shipping'],
  ]);
  expect((await desk('listImports')).data.map(({ id }) => id)).toEqual([again.id, ready.id]);
});

test('the pages of a sitemap come in from its own host alone, as its robots.txt allows, and what was left out is told', async () => {
  site.set('/robots.txt', 'User-agent: *\nDisallow: /secret');
  site.set(
    '/sitemap.xml',
    `<sitemapindex><sitemap><loc>${origin}/a.xml</loc></sitemap><sitemap><loc>/b.xml.gz</loc></sitemap><sitemap><loc>${origin}/sitemap.xml</loc></sitemap></sitemapindex>`,
  );
  site.set(
    '/a.xml',
    sitemap('/one', '/one#part', '/secret/x', 'https://elsewhere.example/page', '/gone', '/pdf?a=1&amp;b=2'),
  );
  site.set('/b.xml.gz', gzipSync(sitemap('/two', '/away', '/empty')));
  site.set('/one', page(['Hours', 'Nine to five.']));
  site.set('/two', page(['Hours', 'Nine to six.'], ['Long', 'x'.repeat(5_000)]));
  site.set('/pdf?a=1&b=2', (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-'),
  );
  site.set('/away', (_request, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  );
  site.set('/empty', '<p>nothing</p>');
  const ready = await read('/sitemap.xml', 'sitemap');
  expect(ready).toMatchObject({ state: 'ready', pages: 8, pagesDone: 8, topics: 2, created: 2 });
  expect(left(ready)).toEqual([
    '/secret/x The robots.txt of the site does not allow it.',
    '/gone It answers with 404.',
    '/pdf?a=1&b=2 It is no page but application/pdf.',
    expect.stringMatching(/^\/two 1 of its parts/),
    expect.stringMatching(/^\/away /),
    expect.stringMatching(/^\/empty No /),
    'https://elsewhere.example/page It leads on to another site, elsewhere.example.',
  ]);
  expect(asked).not.toContain('/secret/x');
});

test('where the robots.txt cannot be had, the site is let be, and the reason is told', async () => {
  site.set('/robots.txt', (_request, response) => void response.writeHead(503).end());
  site.set('/faq', page(['A', 'b']));
  expect(await read('/faq', 'page')).toMatchObject({
    ...{ state: 'refused', problem: 'The robots.txt of the site cannot be read now.' },
  });
  expect(asked).toEqual(['/robots.txt']);
});

test('what is no sitemap, names nothing of its host, or has no question, is refused in words', async () => {
  site.set('/no.xml', '<html>hello</html>');
  expect((await read('/no.xml', 'sitemap')).problem).toMatch(/no sitemap/);
  site.set('/foreign.xml', sitemap('https://elsewhere.example/a'));
  expect((await read('/foreign.xml', 'sitemap')).problem).toMatch(/names no page of/);
  site.set('/plain', '<p>words</p>');
  expect((await read('/plain', 'page')).problem).toMatch(/No question was found/);
});

test('an address inside the house is not asked', async () => {
  const begun = await desk('startImportByAddress', {
    body: { url: 'http://169.254.169.254/latest/meta-data', source: 'page' },
  });
  const get = () => desk('getImport', { params: { importId: begun.id } });
  await expect.poll(async () => (await get()).state).toBe('refused');
});

test('a website whose reading was broken off goes on with the pages that were not read', async () => {
  site.set('/sitemap.xml', sitemap('/one', '/two'));
  site.set('/one', page(['One', '1']));
  site.set('/two', page(['Two', '2']));
  broken.add('/two');
  const ready = await read('/sitemap.xml', 'sitemap');
  expect(ready).toMatchObject({ state: 'ready', created: 2, pagesDone: 2, skipped: [] });
  expect(broken.size).toBe(0);
  expect(asked).toEqual(['/robots.txt', '/sitemap.xml', '/one', '/two']);
});

test('an import that is dropped while its pages are read stops', async () => {
  const paths = Array.from({ length: 30 }, (_, n) => `/p${n}`);
  site.set('/sitemap.xml', sitemap(...paths));
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  for (const path of paths)
    site.set(path, (_request, response) => {
      void held.then(() => response.writeHead(200, { 'content-type': 'text/html' }).end(page([path, 'x'])));
    });
  const { id } = await desk('startImportByAddress', {
    body: { url: `${origin}/sitemap.xml`, source: 'sitemap' },
  });
  await expect.poll(() => asked).toContain('/p0');
  await desk('dropImport', { params: { importId: id } });
  goOn();
  await expect.poll(async () => (await kernel.database.system.rows<{ n: number }>(jobs))[0]?.n).toBe(0);
  expect(asked).not.toContain('/p29');
});
