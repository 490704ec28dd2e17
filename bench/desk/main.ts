import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describeMachine } from '../figures/machine.ts';
import { round } from '../figures/percentile.ts';
import { copyBuild } from '../stage/build.ts';
import { openStore } from '../stage/open-store.ts';
import { startServer } from '../stage/run-server.ts';
import { say } from '../stage/say.ts';
import { type Site, seedSite } from '../stage/seed-site.ts';
import { temporaryDirectory } from '../stage/temporary.ts';
import { type Desk, openDesk } from './browser.ts';
import { startBurst } from './burst.ts';
import { measurePlainScroll, measureScroll } from './frames.ts';
import { type Interaction, measureInteraction, watchInteractions } from './interactions.ts';
import { type Options, readOptions } from './options.ts';

const burstPerSecond = 50;
const rowPx = 64;

/** An agent's desk with a long list, in a real browser on a real server. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const build = copyBuild();
  const store = await openStore();
  const dataDir = join(temporaryDirectory('files'), 'data');
  mkdirSync(dataDir);
  const server = await startServer(build, {
    ...{ DATABASE_URL: store.url, DATA_DIR: dataDir, SECRET_KEY: 'a key that is long enough for the bench' },
  });
  const client = await store.connect();
  const size = { name: 'Bench', agents: 1, visitors: options.conversations, isOwned: true };
  const site = await seedSite(client, size);
  await client.query(`update workspace set bot_enabled = false where id = $1`, [site.workspaceId]);
  await client.end();
  say(`${options.conversations} conversations of one agent`);
  const desk = await openDesk(server.url, site.agents[0]?.cookie ?? '');
  const figures = await measureDesk(desk, server.url, site, options);
  await desk.close();
  await server.stop();
  await store.stop();
  const all = { ...figures, machine: describeMachine(temporaryDirectory('disk')) };
  if (!options.json) process.stdout.write(`${JSON.stringify(all, undefined, 2)}\n`);
  process.stdout.write(`${JSON.stringify(all)}\n`, () => process.exit(0));
}

async function measureDesk(desk: Desk, url: string, site: Site, options: Options) {
  const { page } = desk;
  const { conversations, times, burstSeconds } = options;
  await watchInteractions(page);
  await page.goto(`${url}/desk/${site.workspaceId}/inbox/all`);
  await page.locator('[data-row]').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1_000);
  const firstLoadScriptKb = round(desk.scriptKb());
  await loadAll(page, conversations);
  say('the whole list is loaded');
  const place = await listPlace(page);
  const plain = await measurePlainScroll(desk, conversations, 5);
  const scroll = await measureScroll(desk, 5, place);
  say(`scrolled: ${scroll.droppedPct} % of frames dropped, ${plain.droppedPct} % over plain rows`);
  const quiet = await interactions(desk, times);
  const stop = startBurst(url, site, burstPerSecond);
  const begun = performance.now();
  const busyBefore = await desk.busyMs();
  const scrollInBurst = await measureScroll(desk, burstSeconds, place);
  const burst = await moves(desk, times);
  const seconds = (performance.now() - begun) / 1000;
  const taken = await stop();
  const busy = (await desk.busyMs()) - busyBefore;
  say(`${taken} changes in ${round(seconds)} s`);
  const all: Record<string, Interaction> = { ...quiet, burst };
  return {
    ...{ conversations, firstLoadScriptKb, ...all },
    worstP95Ms: Math.max(...Object.values(all).map(({ p95Ms }) => p95Ms)),
    ...{ plain, scroll, scrollInBurst },
    changesPerSecond: round(taken / seconds),
    busyShareInBurst: round(busy / seconds / 1000),
  };
}

const scroller = '[data-virtuoso-scroller]';

/** Scrolls to the end again and again, as somebody who wants to see everything would. */
async function loadAll(page: Page, conversations: number) {
  for (let tries = 0; tries < 2_000; tries++) {
    const px = await page.locator(scroller).evaluate((element) => {
      element.scrollTop = element.scrollHeight;
      return element.scrollHeight;
    });
    if (px >= conversations * rowPx) return;
    await page.waitForTimeout(50);
  }
  throw new Error('The list does not come to its end.');
}

async function listPlace(page: Page) {
  await page.locator(scroller).evaluate((element) => {
    element.scrollTop = 0;
  });
  const box = await page.locator(scroller).boundingBox();
  if (!box) throw new Error('There is no list.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const moves = (desk: Desk, times: number) =>
  measureInteraction(desk, times, (turn) => desk.page.keyboard.press(turn % 20 < 14 ? 'j' : 'k'));

async function interactions(desk: Desk, times: number) {
  const { page } = desk;
  const opening = await measureInteraction(desk, times, async (turn) => {
    await page
      .locator('[data-row]')
      .nth(turn % 8)
      .click();
    await page.getByRole('log').waitFor();
  });
  say(`opening: p95 ${opening.p95Ms} ms, ${opening.cpuMs} ms of work`);
  const reply = page.locator('textarea').last();
  await reply.click();
  const typing = await measureInteraction(desk, times, (turn) =>
    page.keyboard.press('abcdefgh '[turn % 9] ?? 'a'),
  );
  say(`typing: p95 ${typing.p95Ms} ms, ${typing.cpuMs} ms of work`);
  await page.keyboard.press('Escape');
  const moving = await moves(desk, times);
  say(`moving: p95 ${moving.p95Ms} ms, ${moving.cpuMs} ms of work`);
  const filtering = await measureInteraction(desk, Math.ceil(times / 3), async (turn) => {
    await page
      .locator(`nav a[href$="/inbox/${turn % 2 === 0 ? 'all' : 'mine'}"]`)
      .first()
      .click();
    await page.locator('[data-row]').first().waitFor();
  });
  say(`filtering: p95 ${filtering.p95Ms} ms, ${filtering.cpuMs} ms of work`);
  await page.locator('nav a[href$="/inbox/all"]').first().click();
  await page.locator('[data-row]').first().waitFor();
  return { opening, typing, moving, filtering };
}

main().catch((error: Error) => {
  process.stderr.write(`\n${error.stack}\n`);
  process.exit(1);
});
