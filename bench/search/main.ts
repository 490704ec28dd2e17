import { join } from 'node:path';
import type { ContactId } from '@parley/contract';
import { pino } from 'pino';
import { describeMachine } from '../figures/machine.ts';
import { percentile, round } from '../figures/percentile.ts';
import { openStore } from '../stage/open-store.ts';
import type { Kernel } from '../stage/routing-parts.ts';
import { say } from '../stage/say.ts';
import { type Site, seedSite } from '../stage/seed-site.ts';
import { parts } from '../stage/server-parts.ts';
import { temporaryDirectory } from '../stage/temporary.ts';
import { readOptions } from './options.ts';
import { seedEntries } from './seed-entries.ts';

/** A year of messages, and what searching them takes by the kind of question; the rooms answer, without the way over HTTP. */
async function main(): Promise<void> {
  const { json, entries, contacts, asks } = readOptions(process.argv.slice(2));
  const store = await openStore();
  const kernel = await openKernel(store.url);
  const connection = await store.connect();
  const site = await seedSite(connection, { name: 'Bench', visitors: 1, agents: 20, isOwned: true });
  const contactIds = await seedEntries(connection, site, { entries, contacts });
  say(`${entries} entries can be searched`);
  const { rows: sizes } = await connection.query<{ name: string; bytes: string }>(
    `select relname as name, pg_relation_size(oid) as bytes from pg_class where relname in ('entry', 'entry_words', 'entry_time', 'contact_letters')`,
  );
  const figures: Record<string, { p50Ms: number; p95Ms: number; p99Ms: number; hits: number }> = {};
  for (const [name, ask] of questions(kernel, site, contactIds)) {
    await ask(0);
    const times: number[] = [];
    let hits = 0;
    for (let turn = 1; turn <= asks; turn++) {
      const begun = performance.now();
      hits = await ask(turn);
      times.push(performance.now() - begun);
    }
    const at = (share: number) => round(percentile(times, share));
    figures[name] = { p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), hits };
    say(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, ${hits} on the page`);
  }
  const megabytes = Object.fromEntries(
    sizes.map(({ name, bytes }) => [name, Math.round(Number(bytes) / 1e6)]),
  );
  const machine = describeMachine(temporaryDirectory('disk'));
  const all = { entries, contacts, asks, megabytes, ...figures, machine };
  await connection.end();
  await kernel.bus.close();
  await kernel.database.close();
  await store.stop();
  if (!json) process.stdout.write(`${JSON.stringify(all, undefined, 2)}\n`);
  process.stdout.write(`${JSON.stringify(all)}\n`, () => process.exit(0));
}

async function openKernel(url: string): Promise<Kernel> {
  const dataDir = join(temporaryDirectory('files'), 'data');
  const config = parts.readConfig({ DATABASE_URL: url, DATA_DIR: dataDir, LOG_LEVEL: 'warn' }, []);
  const migrations = join(process.env.BENCH_ROOT ?? process.cwd(), 'apps/server/migrations');
  const connection = { connectionString: url, application_name: 'bench' };
  return parts.openKernel(config, connection, migrations, pino({ level: 'warn' }, pino.destination(2)));
}

type Ask = (turn: number) => Promise<number>;

/** Every kind of question, by its name in the figures. */
function questions(kernel: Kernel, site: Site, contactIds: readonly ContactId[]): [string, Ask][] {
  const caller = {
    ...{ kind: 'agent', workspaceId: site.workspaceId, agentId: site.agents[0]?.agentId },
    ...{ role: 'supervisor', visibility: 'all', teamIds: [site.teamId] },
  };
  const scope = kernel.database.in(site.workspaceId);
  const find =
    (q: string | ((turn: number) => string), more: (turn: number) => object = () => ({})): Ask =>
    async (turn) => {
      const wanted = { q: typeof q === 'string' ? q : q(turn), limit: 30, ...more(turn) };
      return (await parts.searchEntries(scope, caller, wanted, Date.now())).data.length;
    };
  const tagged = (tag: string) => ({
    filter: JSON.stringify({ all: [{ field: 'tag', how: 'any', in: [tag] }] }),
  });
  const begunBefore = (to: string) => ({
    filter: JSON.stringify({ all: [{ field: 'created', to }] }),
  });
  const monthsAgo = new Date(Date.now() - 180 * 86_400_000).toISOString();
  const contact =
    (q: (turn: number) => string): Ask =>
    async (turn) =>
      (await parts.browseContacts(scope, caller, { q: q(turn), limit: 50 })).data.length;
  return [
    ['oneCharacterCommon', find('的')],
    ['oneCharacterRare', find('鲲')],
    ['twoCharactersCommon', find('订单')],
    ['twoCharactersOneInAHundred', find('会员')],
    ['twoCharactersOneInAThousand', find('保修')],
    ['twoCharactersRare', find('饕餮')],
    ['phraseCommon', find('什么时候到')],
    ['phraseRare', find('以旧换新')],
    ['latinCommon', find('refund')],
    ['latinBeginning', find('ref')],
    ['latinRare', find('zephyr')],
    ['orderNumber', find((turn) => `A${100_000 + turn * 300}`)],
    ['severalWords', find('订单 谢谢 refund')],
    ['nothing', find('绝无此词')],
    ['onlyLongAgo', find('世博会')],
    ['commonByOneAgent', find('退款', (turn) => ({ agentId: site.agents[turn % 20]?.agentId }))],
    ['commonWithCommonTag', find('退款', () => tagged('vip'))],
    ['commonWithRareTag', find('退款', () => tagged('escalated'))],
    ['commonByAgentWithNothing', find('退款', () => ({ agentId: parts.newId('agt') }))],
    ['commonInNotes', find('退款', () => ({ kind: 'note' }))],
    ['commonInWhatBeganLongAgo', find('退款', () => begunBefore(monthsAgo))],
    ['longAgoWithRareTag', find('世博会', () => tagged('escalated'))],
    ['commonOfOneContact', find('的', (turn) => ({ contactId: contactIds[turn * 11] }))],
    ['commonBeforeHalfAYear', find('退款', () => ({ to: monthsAgo }))],
    ['contactName', contact((turn) => `${surnames[turn % surnames.length]}伟`)],
    ['contactSurname', contact((turn) => surnames[turn % surnames.length] ?? '')],
    ['contactEmail', contact((turn) => `customer${turn * 1_234}@`)],
    ['contactPhoneEnd', contact((turn) => String(800_000_000 + turn * 1_234 * 37).slice(-6))],
    ['contactNobody', contact(() => 'nobody-here')],
  ];
}

const surnames = [...'王李张刘陈'];

main().catch((error: Error) => {
  process.stderr.write(`\n${error.stack}\n`);
  process.exit(1);
});
