import { join } from 'node:path';
import { type Client, createClient } from '@parley/sdk';
import { describeMachine } from '../figures/machine.ts';
import { round } from '../figures/percentile.ts';
import { printTable } from '../messages/print-table.ts';
import { copyBuild } from '../stage/build.ts';
import { openStore } from '../stage/open-store.ts';
import { startServer } from '../stage/run-server.ts';
import { say } from '../stage/say.ts';
import { seedSite } from '../stage/seed-site.ts';
import { temporaryDirectory } from '../stage/temporary.ts';
import { measureColdStart } from './measure-cold-start.ts';
import { measureGaps } from './measure-gaps.ts';
import { measurePublish } from './measure-publish.ts';
import { readOptions } from './options.ts';
import { questionsCsv } from './seed-questions.ts';

const rowsAtOnce = 2_500;

/** Two server processes on one store: what is published through one is asked of the other. */
async function main(): Promise<void> {
  const { json, questions, rounds, missed } = readOptions(process.argv.slice(2));
  const build = copyBuild();
  const store = await openStore();
  const settings = {
    DATABASE_URL: store.url,
    DATA_DIR: join(temporaryDirectory('files'), 'data'),
    SECRET_KEY: 'a key that is long enough for the bench',
  };
  const [first, second] = [await startServer(build, settings), await startServer(build, settings)];
  const connection = await store.connect();
  const site = await seedSite(connection, { name: 'Bench', visitors: 1, agents: 1, isOwned: true });
  const [agent] = site.agents;
  await connection.query(`update agent set role = 'supervisor'`);
  const { workspaceId } = site;
  const [editor, reader] = [first, second].map(({ url }) => clientOf(url, agent?.cookie ?? '')) as [
    Client,
    Client,
  ];
  const coldStart = await measureColdStart(editor, reader, workspaceId);
  say(`${coldStart.coldStartTopics} questions answered`);
  const begun = performance.now();
  for (let from = 0; from < questions; from += rowsAtOnce) {
    const csv = questionsCsv(from, Math.min(rowsAtOnce, questions - from));
    await editor.call('importQuestions', { params: { workspaceId }, body: { csv } });
  }
  const importSeconds = (performance.now() - begun) / 1000;
  say(`${questions} questions came in`);
  const cold = performance.now();
  await reader.call('tryQuestion', { params: { workspaceId }, body: { text: '你好吗' } });
  const firstAnswerMs = performance.now() - cold;
  const published = await measurePublish(editor, reader, workspaceId, rounds);
  say(`${rounds} times published`);
  const sorted = await measureGaps(connection, workspaceId, missed, () =>
    editor.call('listGaps', { params: { workspaceId } }),
  );
  await connection.end();
  await Promise.all([first.stop(), second.stop()]);
  await store.stop();
  const figures = { questions, rounds, ...coldStart, ...published, importSeconds, firstAnswerMs, ...sorted };
  const all = { ...figures, machine: describeMachine(temporaryDirectory('disk')) };
  if (!json) process.stdout.write(printTable(all));
  const rounded = JSON.stringify(all, (_, value) => (typeof value === 'number' ? round(value) : value));
  process.stdout.write(`${rounded}\n`, () => process.exit(0));
}

const clientOf = (origin: string, cookie: string): Client =>
  createClient({
    origin,
    fetch: (input, init) => fetch(input, { ...init, headers: { ...init?.headers, cookie, 'x-parley': '1' } }),
  });

main().catch((error: Error) => {
  process.stderr.write(`\n${error.stack}\n`);
  process.exit(1);
});
