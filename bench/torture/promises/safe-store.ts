import { randomBytes } from 'node:crypto';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from '../../stage/build.ts';
import { connectTo, storeUrl } from '../../stage/open-store.ts';
import { type RunningServer, StartError, startServer } from '../../stage/run-server.ts';
import { say } from '../../stage/say.ts';
import { type Site, seedSite } from '../../stage/seed-site.ts';
import { findPostmaster, temporaryDirectory } from '../../stage/temporary.ts';
import type { Torment, Verdict } from '../promise.ts';
import { mountSmallDisk } from '../small-disk.ts';
import { holdsWithin } from '../until.ts';

const messages = 200;
const diskMegabytes = 300;
const leftMegabytes = 12;

/** R18: the store that comes with the product refuses a second master, survives kill −9 and a full disk, and loses nothing acknowledged. */
export const safeStore: Torment = async ({ build }) => {
  const parts = {
    secondProcess: await refuseSecond(build),
    killed: await surviveKill(build),
    diskFull: await surviveFullDisk(build),
  };
  return {
    isKept: Object.values(parts).every(({ isKept }) => isKept),
    figures: Object.fromEntries(Object.entries(parts).map(([name, { figures }]) => [name, figures])),
    examples: Object.values(parts).flatMap(({ examples }) => examples),
  };
};

async function refuseSecond(build: Build): Promise<Verdict> {
  const dataDir = join(temporaryDirectory('second'), 'data');
  const server = await startServer(build, { DATA_DIR: dataDir });
  const said = await startServer(build, { DATA_DIR: dataDir }).then(
    async (second) => {
      await second.stop();
      return 'it started';
    },
    (error: Error) =>
      error instanceof StartError && error.code === 1
        ? error.message
        : `not an exit with 1: ${error.message}`,
  );
  const sentence = said.split('\n').find((line) => line.includes('already running')) ?? '';
  const servesOn = (await fetch(`${server.url}/readyz`)).ok;
  await server.stop();
  const isClear = sentence.includes(dataDir) && /DATA_DIR|Stop it/.test(sentence);
  return {
    isKept: isClear && servesOn,
    figures: { sentence: sentence.replace(dataDir, '<data directory>') },
    examples: isClear && servesOn ? [] : [`a second process on one directory: ${said}`],
  };
}

async function surviveKill(build: Build): Promise<Verdict> {
  const dataDir = join(temporaryDirectory('killed'), 'data');
  let server = await startServer(build, { DATA_DIR: dataDir });
  const site = await seed(dataDir);
  const told = new Set<string>();
  for (let round = 0; round < 3; round++) {
    const dying = server;
    const before = told.size;
    const saying = sayMany(server, site, `kill-${round}`, messages, told);
    await holdsWithin(30_000, () => told.size >= before + messages / 2);
    const postmaster = findPostmaster(dataDir);
    if (postmaster) process.kill(postmaster.pid, 'SIGKILL');
    dying.kill();
    await saying;
    server = await startServer(build, { DATA_DIR: dataDir });
  }
  const missing = await findMissing(dataDir, told);
  await server.stop();
  say(`store and server killed three times: ${told.size} acknowledged, ${missing.length} missing`);
  return {
    isKept: missing.length === 0 && told.size > 0,
    figures: { acknowledged: told.size, lost: missing.length },
    examples: missing.slice(0, 5),
  };
}

async function surviveFullDisk(build: Build): Promise<Verdict> {
  const disk = mountSmallDisk(diskMegabytes);
  if (!disk)
    return { isKept: true, figures: { notRun: 'mounting a small disk needs root on Linux' }, examples: [] };
  const dataDir = join(disk, 'data');
  const ballast = join(disk, 'ballast');
  const server = await startServer(build, { DATA_DIR: dataDir });
  const site = await seed(dataDir);
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leftMegabytes * 2 ** 20)));
  const told = new Set<string>();
  const refusals = new Map<string, number>();
  const filled = await holdsWithin(60_000, async () => {
    await sayMany(server, site, `full-${told.size}`, 50, told, refusals, noise());
    return [...refusals.values()].reduce((sum, count) => sum + count, 0) >= 200;
  });
  const isAlive = await fetch(`${server.url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
  rmSync(ballast);
  const before = told.size;
  const recovered = await holdsWithin(60_000, async () => {
    await sayMany(server, site, `after-${Date.now()}`, 1, told);
    return told.size > before;
  });
  const missing = recovered ? await findMissing(dataDir, told) : ['the server did not come back by itself'];
  await server.stop();
  say(
    `disk full: ${before} acknowledged before, refused with ${[...refusals.keys()].join(', ')}; ${missing.length} missing`,
  );
  const isClear = filled && [...refusals.keys()].every((code) => /^store\./.test(code));
  return {
    isKept: isAlive && recovered && isClear && missing.length === 0,
    figures: {
      acknowledged: told.size,
      lost: missing.length,
      refusals: Object.fromEntries(refusals),
      isAlive,
      recovered,
    },
    examples: [
      ...missing.slice(0, 5),
      ...(isAlive ? [] : ['the server died of a full disk']),
      ...(isClear ? [] : [`refusals on a full disk: ${JSON.stringify(Object.fromEntries(refusals))}`]),
    ],
  };
}

/** Text that cannot be made smaller. */
const noise = () => randomBytes(1_750).toString('hex');

const ownerUrl = (dataDir: string) => {
  const found = findPostmaster(dataDir);
  return storeUrl({
    host: found?.socketDir ?? '',
    port: found?.port ?? 0,
    user: 'parley',
    database: 'parley',
  });
};

async function seed(dataDir: string): Promise<Site> {
  const client = await connectTo(ownerUrl(dataDir));
  const site = await seedSite(client, { name: 'R18', agents: 1, visitors: 200, isOwned: true });
  await client.end();
  return site;
}

/** Says so many messages over HTTP, each once, and notes which were acknowledged and how the others were refused. */
async function sayMany(
  server: RunningServer,
  site: Site,
  run: string,
  count: number,
  told: Set<string>,
  refusals = new Map<string, number>(),
  padding = '',
): Promise<void> {
  const speak = async (index: number) => {
    const visitor = site.visitors[index % site.visitors.length] as Site['visitors'][number];
    const text = `${run}-${index} ${padding}`.trim();
    const response = await fetch(`${server.url}/api/widget/v1/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${visitor.token}` },
      body: JSON.stringify({ clientId: `${run}-${index}-id`, text, conversationId: visitor.conversationId }),
    }).catch(() => undefined);
    if (response?.ok) told.add(text);
    else if (response && response.status !== 429) {
      const { code } = (await response.json()) as { code: string };
      refusals.set(code, (refusals.get(code) ?? 0) + 1);
    }
  };
  for (let at = 0; at < count; at += 10)
    await Promise.all(Array.from({ length: Math.min(10, count - at) }, (_, index) => speak(at + index)));
}

async function findMissing(dataDir: string, told: ReadonlySet<string>): Promise<string[]> {
  const client = await connectTo(ownerUrl(dataDir));
  const { rows } = await client.query<{ text: string }>(
    `select body->>'text' as text from entry where kind = 'message'`,
  );
  await client.end();
  const stored = new Set(rows.map(({ text }) => text));
  return [...told].filter((text) => !stored.has(text)).map((text) => `lost: ${text.slice(0, 60)}`);
}
