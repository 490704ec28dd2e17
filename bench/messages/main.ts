import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeMachine, type Machine } from '../figures/machine.ts';
import { round } from '../figures/percentile.ts';
import { tellProfile } from '../figures/tell-profile.ts';
import { type Build, copyBuild } from '../stage/build.ts';
import { type OpenStore, openStore } from '../stage/open-store.ts';
import { type RunningServer, startServer } from '../stage/run-server.ts';
import { say } from '../stage/say.ts';
import { type Site, seedSite } from '../stage/seed-site.ts';
import { temporaryDirectory } from '../stage/temporary.ts';
import { compareDelivery, countStored } from './check-delivery.ts';
import { type Crowd, connectEverybody, startCrowd } from './connect.ts';
import { measureInbox } from './measure-inbox.ts';
import { measureAt, measureSaturated, measureSteady, type Payers } from './measure-load.ts';
import { measureReferences } from './measure-references.ts';
import { measureStarts } from './measure-starts.ts';
import { type Options, readOptions } from './options.ts';
import { printTable } from './print-table.ts';
import { seedHistory } from './seed-history.ts';

type Figures = Record<string, unknown>;
interface Stage {
  options: Options;
  store: OpenStore;
  server: RunningServer;
  site: Site;
  crowd: Crowd;
  payers: Payers;
}

/** Measures the product as it is built: server, store and everybody who talks, on one machine. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const build = copyBuild();
  const machine = describeMachine(temporaryDirectory('disk'));
  const figures: Figures = {};
  if (options.runs.has('start')) Object.assign(figures, await measureStarts(build, options.starts));
  const store = await openStore();
  if (options.runs.has('references'))
    Object.assign(figures, await measureReferences(store, options.referenceSeconds));
  Object.assign(figures, await measureServer(options, build, store));
  await store.stop();
  report(options, machine, figures);
}

/** One server, run against a store that grows. */
async function measureServer(options: Options, build: Build, store: OpenStore): Promise<Figures> {
  const profiles = options.profile ? temporaryDirectory('profile') : undefined;
  const settings = {
    DATABASE_URL: store.url,
    DATA_DIR: join(temporaryDirectory('files'), 'data'),
    SECRET_KEY: 'a key that is long enough for the bench',
  };
  mkdirSync(settings.DATA_DIR);
  const server = await startServer(
    build,
    settings,
    profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : [],
  );
  const client = await store.connect();
  const { visitors, agents } = options;
  const site = await seedSite(client, { name: 'Bench', visitors, agents, isOwned: true });
  await client.end();
  say(`seeded ${visitors} visitors and ${agents} agents`);
  const crowd = startCrowd();
  const payers: Payers = {
    server: server.pid,
    store: store.pid,
    crowd: crowd.pid,
    countTransactions: () => countTransactions(store),
  };
  const stage: Stage = { options, store, server, site, crowd, payers };
  const figures = await measureStage(stage);
  crowd.stop();
  await server.stop();
  if (profiles) tellProfile(profiles);
  return figures;
}

async function countTransactions(store: OpenStore): Promise<number> {
  const client = await store.connect();
  const { rows } = await client.query<{ count: string }>(
    'select xact_commit as count from pg_stat_database where datname = current_database()',
  );
  await client.end();
  return Number(rows[0]?.count);
}

async function measureStage(stage: Stage): Promise<Figures> {
  const { options, crowd, payers, server, site } = stage;
  const figures: Figures = {};
  const isLoaded = options.runs.has('load');
  let inFlight = 0;
  if (isLoaded) {
    Object.assign(figures, await connectEverybody(crowd, server, site, options.restSeconds));
    Object.assign(figures, await measureSteady(crowd, payers, options.perSecond, options.steadySeconds));
    const saturated = await measureSaturated(crowd, payers, options.visitors, options.saturatedSeconds);
    Object.assign(figures, saturated);
    inFlight = saturated.inFlight;
  }
  if (options.runs.has('inbox')) Object.assign(figures, await measureGrowth(stage, inFlight));
  if (isLoaded) Object.assign(figures, await checkDelivery(stage));
  return figures;
}

/** The same questions to a small store and to a large one, and the same load. */
async function measureGrowth(stage: Stage, inFlight: number): Promise<Figures> {
  const { options, crowd, payers, server, site, store } = stage;
  const { asks, smallConversations, conversations, visitors } = options;
  const client = await store.connect();
  const few = await seedHistory(client, site, smallConversations);
  const small = await measureInbox(server.url, site, few, asks);
  const many = await seedHistory(client, site, Math.max(0, conversations - smallConversations - visitors));
  const large = await measureInbox(server.url, site, [...few, ...many], asks);
  const { rows } = await client.query<{ conversations: number; entries: number }>(
    'select (select count(*) from conversation)::int as conversations, (select count(*) from entry)::int as entries',
  );
  await client.end();
  const loaded =
    inFlight > 0 ? await measureAt(crowd, payers, inFlight, options.saturatedSeconds) : undefined;
  return {
    ...large,
    inboxP99MsAt10k: small.inboxP99Ms,
    openP99MsAt10k: small.openP99Ms,
    viewP99MsAt10k: small.viewP99Ms,
    storedConversations: rows[0]?.conversations,
    storedEntries: rows[0]?.entries,
    ackPerSAtLargeStore: loaded?.ackPerS,
    cpuMsPerMessageAtLargeStore: loaded?.cpuMsPerMessage,
  };
}

async function checkDelivery({ crowd, store, site }: Stage): Promise<Figures> {
  const report = await crowd.order({ do: 'report' });
  const client = await store.connect();
  const delivery = compareDelivery(report, await countStored(client, site, report.run));
  await client.end();
  say(`${delivery.acknowledged} acknowledged, ${delivery.lost} lost, ${delivery.duplicated} duplicated`);
  return { ...delivery };
}

/** People read the table; programs read the last line. */
function report({ json }: Options, machine: Machine, figures: Figures) {
  const cpu = {
    cpuMsPerMessageAt: {
      smallStore: figures.cpuMsPerMessage,
      largeStore: figures.cpuMsPerMessageAtLargeStore,
    },
  };
  const all: Figures = { ...figures, ...cpu, machine };
  if (!json) process.stdout.write(printTable(all));
  const rounded = JSON.stringify(all, (_, value) => (typeof value === 'number' ? round(value) : value));
  process.stdout.write(`${rounded}\n`, () => process.exit(0));
}

main().catch((error: Error) => {
  process.stderr.write(`\n${error.stack}\n`);
  process.exit(1);
});
