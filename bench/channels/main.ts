import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dovecot } from '@parley/channels/testing';
import type { Client } from '@parley/sdk';
import type pg from 'pg';
import { describeMachine } from '../figures/machine.ts';
import { percentile, round } from '../figures/percentile.ts';
import { cpuMsOf, cpuMsOfFamily } from '../figures/process-figures.ts';
import { tellProfile } from '../figures/tell-profile.ts';
import type { CalledAccount, CallOrder, CallStretch, ChaosReport } from '../load/calls-protocol.ts';
import { printTable } from '../messages/print-table.ts';
import { copyBuild } from '../stage/build.ts';
import { type OpenStore, openStore } from '../stage/open-store.ts';
import { type RunningServer, startServer } from '../stage/run-server.ts';
import { say } from '../stage/say.ts';
import { type Site, seedSite } from '../stage/seed-site.ts';
import { type Child, startChild } from '../stage/start-child.ts';
import { temporaryDirectory } from '../stage/temporary.ts';
import { type ChaosVendor, openChaosVendor } from './chaos-vendor.ts';
import { clientOf, connectAccounts, listMeasured } from './connect-accounts.ts';
import { type AnswerFigures, measureAnswers } from './measure-answers.ts';
import { measureMail } from './measure-mail.ts';
import { type Options, readOptions } from './options.ts';

interface ChannelFigures {
  told?: number;
  p50Ms?: number;
  p99Ms?: number;
  ackP99Ms?: number;
  eventsPerS?: number;
  lost?: number;
  serverCpuUsPerEvent?: number;
  storeCpuUsPerEvent?: number;
  transactionsPerEvent?: number;
  chaos?: ChaosReport;
  answers?: AnswerFigures;
}
interface Stage {
  options: Options;
  store: OpenStore;
  connection: pg.Client;
  server: RunningServer;
  site: Site;
  client: Client;
  callers: Child<CallOrder>;
  accounts: CalledAccount[];
  vendors: ReadonlyMap<string, ChaosVendor>;
}

/** What vendors tell, from their call to the entry in the store: the product as it is built, with vendors on the loopback. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const machine = describeMachine(temporaryDirectory('disk'));
  const profiles = options.profile ? temporaryDirectory('profile') : undefined;
  const stage = await openStage(options, profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : []);
  const { runs } = options;
  const { accounts } = stage;
  const perChannel: Record<string, ChannelFigures> = {};
  if (runs.has('calls'))
    for (const account of accounts) perChannel[account.kind] = await measureCalls(stage, account);
  const flooded = runs.has('flood') ? await measureFlood(stage) : undefined;
  if (runs.has('mail') && dovecot) perChannel.email = await measureMailbox(stage);
  else say('no mail: it is skipped, or dovecot-imapd is not installed');
  if (runs.has('chaos'))
    for (const account of accounts)
      perChannel[account.kind] = { ...perChannel[account.kind], ...(await trouble(stage, account)) };
  const duplicated = await countDuplicates(stage.connection);
  await closeStage(stage);
  if (profiles) tellProfile(profiles);
  report(options, {
    ...summed(perChannel, flooded?.floodLost ?? 0, duplicated),
    ...flooded,
    perChannel,
    machine,
  });
}

async function openStage(options: Options, nodeArgs: readonly string[]): Promise<Stage> {
  const build = copyBuild();
  const store = await openStore();
  const dataDir = join(temporaryDirectory('files'), 'data');
  mkdirSync(dataDir);
  const server = await startServer(
    build,
    {
      ...{
        DATABASE_URL: store.url,
        DATA_DIR: dataDir,
        SECRET_KEY: 'a key that is long enough for the bench',
      },
      PARLEY_ALLOWED_PRIVATE_HOSTS: '127.0.0.1',
    },
    nodeArgs,
  );
  const connection = await store.connect();
  const site = await seedSite(connection, { name: 'Bench', visitors: 1, agents: 1, isOwned: true });
  await connection.query(`update agent set role = 'owner', state = 'offline'`);
  await connection.query('update workspace set bot_enabled = false');
  const client = clientOf(server.url, site.agents[0]?.cookie ?? '');
  const measured = await listMeasured();
  const vendors = new Map<string, ChaosVendor>();
  for (const [kind, fixtures] of measured) vendors.set(kind, await openChaosVendor(fixtures));
  const accounts = await connectAccounts(
    client,
    site.workspaceId,
    measured,
    (kind) => vendors.get(kind)?.root ?? '',
  );
  const callers = startChild<CallOrder>('callers');
  await callers.ask({ do: 'open', store: store.url, accounts });
  return { options, store, connection, server, site, client, callers, accounts, vendors };
}

async function closeStage({ connection, callers, server, store, vendors }: Stage): Promise<void> {
  callers.stop();
  await connection.end();
  for (const vendor of vendors.values()) await vendor.close();
  await server.stop();
  await store.stop();
}

const mostPerSecond = 3_000;
const warmSeconds = 2;

/** So many events of one channel under way at once, each until it is an entry. */
async function measureCalls(stage: Stage, { kind }: CalledAccount): Promise<ChannelFigures> {
  const { options, callers } = stage;
  const { atOnce, seconds, users } = options;
  const order = { do: 'told-and-stored', kind, atOnce } as const;
  // Everybody's conversation begins before the time is taken.
  await callers.ask({ do: 'sign', kind, count: users, users });
  await callers.ask({ do: 'chaos', kind, count: users, atOnce });
  await callers.ask({ do: 'sign', kind, count: (warmSeconds + seconds) * mostPerSecond, users });
  await callers.ask({ ...order, seconds: warmSeconds });
  await untilQuiet(stage);
  const { stretch, cpu, transactions } = await priced(stage, () =>
    callers.ask<CallStretch>({ ...order, seconds }),
  );
  const figures = {
    told: stretch.told,
    p50Ms: percentile(stretch.storedMs, 0.5),
    p99Ms: percentile(stretch.storedMs, 0.99),
    ackP99Ms: percentile(stretch.ackMs, 0.99),
    eventsPerS: stretch.storedMs.length / stretch.seconds,
    lost: stretch.lost,
    serverCpuUsPerEvent: (cpu.server * 1000) / stretch.told,
    storeCpuUsPerEvent: (cpu.store * 1000) / stretch.told,
    transactionsPerEvent: transactions / stretch.told,
  };
  say(
    `${kind}: ${atOnce} at once, call to entry p50 ${figures.p50Ms.toFixed(1)} ms, p99 ${figures.p99Ms.toFixed(1)} ms (acknowledged p99 ${figures.ackP99Ms.toFixed(1)} ms), ${Math.round(figures.eventsPerS)}/s, ${stretch.refused} refused, server ${figures.serverCpuUsPerEvent.toFixed(0)} µs, store ${figures.storeCpuUsPerEvent.toFixed(0)} µs, ${figures.transactionsPerEvent.toFixed(2)} transactions each`,
  );
  return figures;
}

/** As many events as are acknowledged, of the channel whose whole body is signed, until the last one is an entry. */
async function measureFlood(stage: Stage) {
  const { options, callers } = stage;
  const { floodSeconds: seconds, users, atOnce } = options;
  const [kind = ''] = [...(await listMeasured())].find(([, { hook }]) => !hook?.unsigned?.body) ?? [];
  await callers.ask({ do: 'sign', kind, count: seconds * mostPerSecond, users });
  const order = { do: 'flood', kind, atOnce: atOnce * 2, seconds } as const;
  const callersBefore = cpuMsOf(callers.pid);
  const { stretch, cpu, transactions } = await priced(stage, () => callers.ask<CallStretch>(order));
  const usPerEvent = (ms: number) => (ms * 1000) / stretch.told;
  const figures = {
    floodOf: kind,
    eventsPerS: stretch.told / stretch.seconds,
    floodAckP99Ms: percentile(stretch.ackMs, 0.99),
    floodRefused: stretch.refused,
    floodLost: stretch.lost,
    serverCpuUsPerEvent: usPerEvent(cpu.server),
    storeCpuUsPerEvent: usPerEvent(cpu.store),
    transactionsPerEvent: transactions / stretch.told,
    callersCpuUsPerEvent: usPerEvent(cpuMsOf(callers.pid) - callersBefore),
  };
  say(
    `flood of ${kind}: ${Math.round(figures.eventsPerS)} entries/s, ${stretch.refused} refused, server ${figures.serverCpuUsPerEvent.toFixed(0)} µs, store ${figures.storeCpuUsPerEvent.toFixed(0)} µs, callers ${figures.callersCpuUsPerEvent.toFixed(0)} µs, ${figures.transactionsPerEvent.toFixed(2)} transactions each`,
  );
  return figures;
}

/** What the work cost in CPU time, and in transactions: a figure that no noise touches. */
async function priced<T>({ server, store, connection }: Stage, work: () => Promise<T>) {
  const read = async () => ({
    server: cpuMsOf(server.pid),
    store: cpuMsOfFamily(store.pid),
    transactions: await countTransactions(connection),
  });
  const before = await read();
  const stretch = await work();
  const after = await read();
  return {
    stretch,
    cpu: { server: after.server - before.server, store: after.store - before.store },
    transactions: after.transactions - before.transactions,
  };
}

async function countTransactions(connection: pg.Client): Promise<number> {
  const { rows } = await connection.query<{ count: string }>(
    'select xact_commit as count from pg_stat_database where datname = current_database()',
  );
  return Number(rows[0]?.count);
}

const quietWithinMs = 60_000;
const quietShare = 0.2;

/** Waits until the server has done what follows from the beginnings of conversations. */
async function untilQuiet({ server }: Stage): Promise<void> {
  const until = performance.now() + quietWithinMs;
  for (let before = cpuMsOf(server.pid); performance.now() < until; before = cpuMsOf(server.pid)) {
    await sleep(1_000);
    if (cpuMsOf(server.pid) - before < 1_000 * quietShare) return;
  }
}

async function measureMailbox({ client, site, store, options }: Stage): Promise<ChannelFigures> {
  const { atOnce, mails } = options;
  const figures = await measureMail(client, site.workspaceId, { storeUrl: store.url, atOnce, mails });
  say(
    `mail: ${atOnce} at once, from the server's notice to the entry p50 ${figures.p50Ms.toFixed(1)} ms, p99 ${figures.p99Ms.toFixed(1)} ms; its notice takes ${figures.noticeP50Ms.toFixed(0)} ms`,
  );
  return figures;
}

/** The same channel through a network in trouble, and answered through a vendor in trouble. */
async function trouble(stage: Stage, { kind, id }: CalledAccount): Promise<Partial<ChannelFigures>> {
  const { options, callers, connection, client, site, vendors } = stage;
  const { chaosEvents, chaosAnswers, users, atOnce } = options;
  await callers.ask({ do: 'sign', kind, count: chaosEvents, users });
  const chaos = await callers.ask<ChaosReport>({ do: 'chaos', kind, count: chaosEvents, atOnce });
  say(
    `${kind} in trouble: ${chaos.calls} calls, ${chaos.forged} forged of which ${chaos.taken} taken, ${chaos.lost} lost`,
  );
  const vendor = vendors.get(kind);
  if (!vendor) return { chaos };
  const asked = { accountId: id, vendor, answers: chaosAnswers };
  const answers = await measureAnswers(connection, client, site.workspaceId, asked);
  say(
    `${kind} answered: ${answers.answers} messages, ${answers.lost} lost, ${answers.duplicated} duplicated ${JSON.stringify(answers.statuses)}`,
  );
  return { chaos, answers };
}

/** Customers' words that stand in the log more than once, by the number that each begins with. */
async function countDuplicates(connection: pg.Client): Promise<number> {
  const { rows } = await connection.query<{ count: number }>(
    `select count(*)::int as count from (
       select 1 from entry e join conversation c on c.id = e.conversation_id
       where e.kind = 'message' and e.author_kind = 'contact' group by c.channel_account_id, e.body->>'text' having count(*) > 1) d`,
  );
  return rows[0]?.count ?? 0;
}

function summed(perChannel: Record<string, ChannelFigures>, floodLost: number, duplicated: number) {
  const each = Object.values(perChannel);
  const sum = (pick: (figures: ChannelFigures) => number) =>
    each.reduce((total, figures) => total + pick(figures), 0);
  return {
    p50Ms: Math.max(...each.map(({ p50Ms = 0 }) => p50Ms)),
    p99Ms: Math.max(...each.map(({ p99Ms = 0 }) => p99Ms)),
    lost: floodLost + sum(({ lost = 0, chaos, answers }) => lost + (chaos?.lost ?? 0) + (answers?.lost ?? 0)),
    duplicated: duplicated + sum(({ answers }) => answers?.duplicated ?? 0),
    forgedTaken: sum(({ chaos }) => chaos?.taken ?? 0),
  };
}

/** People read the table; programs read the last line. */
function report({ json }: Options, figures: Record<string, unknown>): void {
  if (!json) process.stdout.write(printTable(figures));
  const rounded = JSON.stringify(figures, (_, value) => (typeof value === 'number' ? round(value) : value));
  process.stdout.write(`${rounded}\n`, () => process.exit(0));
}

main().catch((error: Error) => {
  process.stderr.write(`\n${error.stack}\n`);
  process.exit(1);
});
