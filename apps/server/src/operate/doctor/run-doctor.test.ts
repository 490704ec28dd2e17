import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { startPostgres } from '../../kernel/postgres/index.ts';
import { run, type StagedInstallation, stageInstallation } from '../testing/index.ts';
import { checkApps } from './check-apps.ts';
import { checkDataDir } from './check-data-dir.ts';
import { checkDurability, checkVersion } from './check-engine.ts';
import { checkNode } from './check-node.ts';

let live: StagedInstallation;
let root: string;
let appsDir: string;
let listener: Server | undefined;
beforeAll(async () => {
  live = await stageInstallation();
  root = mkdtempSync(join(tmpdir(), 'parley-doctor-'));
  appsDir = join(root, 'apps');
  mkdirSync(join(appsDir, 'desk/dist'), { recursive: true });
  writeFileSync(join(appsDir, 'desk/package.json'), '{}');
  writeFileSync(join(appsDir, 'desk/dist/.parley-build'), 'x');
});
afterEach(() => listener?.close());
afterAll(async () => {
  await live.close();
  rmSync(root, { recursive: true });
});

async function listen(answer: string): Promise<number> {
  const server = createServer((_, response) => response.end(answer));
  listener = server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return address && typeof address === 'object' ? address.port : 0;
}
const examine = (env: NodeJS.ProcessEnv) =>
  run({ env: { HOST: '127.0.0.1', PORT: '0', ...env }, appsDir }, 'doctor');
const linesOf = (said: string, mark: string) =>
  said
    .split('\n')
    .filter((line) => line.startsWith(mark))
    .map((line) => line.slice(6));

test('a sound installation passes with a line for each check', async () => {
  const { exitCode, said } = await examine(live.env);
  expect(linesOf(said, 'FAIL')).toEqual([]);
  expect(linesOf(said, 'ok').map((line) => line.slice(0, 14).trim())).toEqual([
    ...[
      'Node.js',
      'environment',
      'data directory',
      'built apps',
      'port',
      'store',
      'PostgreSQL',
      'durability',
    ],
    ...['roles', 'clock', 'migrations', 'secret key', 'work', 'files', 'size'],
  ]);
  expect([exitCode, said]).toEqual([0, expect.stringContaining('All is well.')]);
});

test('a new place passes: a trial store starts, and nothing is left there', async () => {
  const { exitCode, said } = await examine({ DATA_DIR: join(root, 'new') });
  expect(linesOf(said, 'FAIL')).toEqual([]);
  expect([exitCode, said]).toEqual([0, expect.stringContaining('none yet; the first start makes it')]);
});

test('the built-in store is looked at while it runs, without disturbing it, and while it does not', async () => {
  const dataDir = join(root, 'own');
  const postgres = await startPostgres({ dataDir });
  expect((await examine({ DATA_DIR: dataDir })).said).toContain('the built-in one runs');
  await postgres.stop();
  const { exitCode, said } = await examine({ DATA_DIR: dataDir });
  expect([exitCode, said]).toEqual([0, expect.stringContaining('was started for this and is stopped again')]);
});

test('a port is taken by Parley itself, or by another', async () => {
  const ours = await examine({ ...live.env, PORT: String(await listen('{"status":"ok"}')) });
  expect([ours.exitCode, ours.said]).toEqual([0, expect.stringContaining('and answers')]);
  listener?.close();
  const port = await listen('something else');
  const theirs = await examine({ ...live.env, PORT: String(port) });
  expect(linesOf(theirs.said, 'FAIL')).toEqual([
    `port           ${port} is taken by a program that does not answer as Parley: stop it, or choose another PORT.`,
  ]);
  expect(theirs.exitCode).toBe(1);
});

test('a database that cannot be reached, and a wrong environment, are told with what to do', async () => {
  const away = await examine({ ...live.env, DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none' });
  expect(linesOf(away.said, 'FAIL')).toEqual([
    expect.stringMatching(/^store +The database cannot be used: .*ECONNREFUSED.*Check that it runs/),
  ]);
  expect(away.said).not.toContain('secret@');
  const { exitCode, said } = await examine({ PORT: 'harbour' });
  expect([exitCode, linesOf(said, 'FAIL')]).toEqual([
    1,
    [expect.stringMatching(/^environment .*PORT = "harbour"/)],
  ]);
});

test('a wrong key and a lost key are told', async () => {
  const wrong = await examine({ ...live.env, SECRET_KEY: 'w'.repeat(40) });
  expect(linesOf(wrong.said, 'FAIL')).toEqual([
    'secret key     SECRET_KEY is not the key that sealed the secrets in this store: bring back the first one.',
  ]);
  const lost = await examine({ ...live.env, DATA_DIR: join(root, 'elsewhere') });
  expect(linesOf(lost.said, 'FAIL')).toEqual([
    expect.stringMatching(/^secret key .*secret\.key is missing: put it back/),
    expect.stringMatching(/^files +1 of the 1 newest file are not under/),
  ]);
});

test('what failed and waits is counted', async () => {
  await live.kernel.database.system.run(
    sql`insert into job (id, kind, payload, failed) values ('job_1', 'x', '{}', true)`,
  );
  expect(linesOf((await examine(live.env)).said, 'note')).toEqual([
    "work           0 reactions wait to be tried again, 1 job failed: see the desk's health page.",
  ]);
});

test('a store of a newer version, of another build or with migrations due is told', async () => {
  const place = { env: { ...live.env, PORT: '0' }, appsDir };
  const newer = await run({ ...place, migrations: { '0006-walls.sql': undefined } }, 'doctor');
  expect(newer.said).toContain('The store was written by a newer version (it has 0006-walls.sql)');
  const other = await run({ ...place, migrations: { '0006-walls.sql': 'select 1' } }, 'doctor');
  expect(other.said).toContain('made by another build, in which 0006-walls.sql');
  const due = await run({ ...place, migrations: { '9999-later.sql': 'select 1' } }, 'doctor');
  expect([due.exitCode, due.said]).toEqual([
    0,
    expect.stringContaining('9999-later.sql to be applied by the next start'),
  ]);
});

test('an old Node.js, an old PostgreSQL and one that does not keep its word are told', () => {
  expect([checkNode('20.18.1').status, checkNode('20.19.0').status, checkNode('24.0.0').status]).toEqual([
    'fail',
    'ok',
    'ok',
  ]);
  expect(checkVersion({ version: '14.9', versionNumber: 140_009 }).status).toBe('fail');
  expect(checkDurability({ settings: { fsync: 'off', synchronous_commit: 'local' } })).toMatchObject({
    status: 'fail',
    says: expect.stringContaining('alter system set fsync = on'),
  });
});

test('a data directory that is a file is told', () => {
  const file = join(root, 'file');
  writeFileSync(file, '');
  expect(checkDataDir(join(file, 'data'))).toMatchObject({
    status: 'fail',
    says: expect.stringContaining('is not a directory'),
  });
});

test('an app that is not built, or changed since, is told', () => {
  mkdirSync(join(appsDir, 'desk/src'));
  writeFileSync(join(appsDir, 'desk/src/main.ts'), '');
  utimesSync(join(appsDir, 'desk/src/main.ts'), 4e9, 4e9);
  expect(checkApps(appsDir)).toMatchObject({
    status: 'note',
    says: expect.stringContaining('desk: changed since'),
  });
  rmSync(join(appsDir, 'desk/src'), { recursive: true });
  mkdirSync(join(appsDir, 'widget'));
  writeFileSync(join(appsDir, 'widget/package.json'), '{}');
  expect(checkApps(appsDir)).toMatchObject({
    status: 'fail',
    says: expect.stringContaining('widget: not built'),
  });
});
