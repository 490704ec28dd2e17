import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { countRows, killPostmaster, pidOn, query, writeRows } from './fixture/cluster-life.ts';
import {
  bundleServer,
  canMountPrivately,
  type ServerProcess,
  type ServerRunner,
} from './fixture/server-processes.ts';
import { type PostgresOptions, type RunningPostgres, StoreError, startPostgres } from './index.ts';
import { isProcessAlive } from './processes.ts';

let runner: ServerRunner;
let firstOrigin: RunningPostgres['origin'];
/** Holds a cluster that every test leaves stopped. */
let dataDir: string;
const directories: string[] = [];
const servers: ServerProcess[] = [];
const running: RunningPostgres[] = [];

beforeAll(async () => {
  runner = await bundleServer();
  dataDir = join(makeDirectory(), 'not', 'there', 'yet');
  const postgres = await startPostgres({ dataDir });
  firstOrigin = postgres.origin;
  await postgres.stop();
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((postgres) => postgres.stop()));
  await Promise.all(servers.splice(0).map((server) => server.kill()));
  for (const directory of [dataDir, ...directories]) await killPostmaster(directory);
});

afterAll(() => {
  runner.remove();
  const options = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 };
  for (const directory of directories) rmSync(directory, options);
});

function makeDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'parley-postgres-'));
  directories.push(directory);
  return directory;
}

async function start(options: Partial<PostgresOptions> = {}): Promise<RunningPostgres> {
  const postgres = await startPostgres({ dataDir, ...options });
  running.push(postgres);
  return postgres;
}

function serve(directory = dataDir): ServerProcess {
  return follow(runner.run(directory));
}

function follow(server: ServerProcess): ServerProcess {
  servers.push(server);
  return server;
}

describe('a directory', () => {
  test('that does not exist becomes a durable database that knows Chinese letters', async () => {
    expect(firstOrigin).toBe('created');
    const { connection, stop } = await start();
    const names = ['fsync', 'synchronous_commit', 'full_page_writes', 'server_encoding', 'listen_addresses'];
    const settings = names.map((name) => `current_setting('${name}')`).join();
    expect(await query(connection, `select ${settings}`)).toEqual(['on', 'on', 'on', 'UTF8', '']);
    await query(connection, 'create extension if not exists pg_trgm');
    expect(await query(connection, "select cardinality(show_trgm('退定金')) > 0")).toEqual([true]);
    await stop();
  });

  test('that was stopped in order keeps its rows, and nothing runs between', async () => {
    const first = await start();
    await writeRows(first.connection);
    const pid = pidOn(dataDir);
    await first.stop();
    expect(isProcessAlive(pid)).toBe(false);
    const second = await start();
    expect([second.origin, ...(await countRows(second.connection))]).toEqual(['started', 100]);
    await second.stop();
    await second.stop();
    expect([pidOn(dataDir), existsSync(second.connection.host)]).toEqual([0, false]);
  });

  test('is freed of what a killed initdb left half-made', async () => {
    mkdirSync(join(dataDir, 'postgres.making-0123/base'), { recursive: true });
    const postgres = await start();
    expect(readdirSync(dataDir).filter((name) => name.includes('making'))).toEqual([]);
    await postgres.stop();
  });

  test('with other files in place of a database is left as it is', async () => {
    const directory = makeDirectory();
    mkdirSync(join(directory, 'postgres'));
    writeFileSync(join(directory, 'postgres/holiday.jpg'), '');
    await expect(start({ dataDir: directory })).rejects.toThrow(
      `${directory}/postgres holds files but no PostgreSQL database: move them away`,
    );
    expect(readdirSync(join(directory, 'postgres'))).toEqual(['holiday.jpg']);
  });

  test('that is a file is refused', async () => {
    const file = join(makeDirectory(), 'data');
    writeFileSync(file, '');
    await expect(start({ dataDir: file })).rejects.toThrow(
      `${file} is not a directory: name one with DATA_DIR`,
    );
  });

  test('of another version of PostgreSQL is refused', async () => {
    const version = join(dataDir, 'postgres/PG_VERSION');
    const before = readFileSync(version);
    writeFileSync(version, '17\n');
    const attempt = start();
    await expect(attempt).rejects.toThrow(/made by another version of PostgreSQL.*restore the backup/);
    writeFileSync(version, before);
  });
});

describe('a second product process', () => {
  test('is told who is there and what to do', async () => {
    const first = serve();
    const { connection } = await first.started;
    const { refused } = await serve().started;
    expect(refused).toBe(
      `StoreError: Parley is already running on the data directory ${dataDir} (process ${first.pid}). Stop it first, or give this one another directory with DATA_DIR.`,
    );
    await expect(start()).rejects.toThrow(StoreError);
    expect(await query(connection, 'select 1')).toEqual([1]);
    await first.stop();
  });

  test('that races with two others on an empty directory: one wins, two are refused', async () => {
    const directory = makeDirectory();
    const racers = [serve(directory), serve(directory), serve(directory)];
    const results = await Promise.all(racers.map(({ started }) => started));
    const winner = racers[results.findIndex(({ refused }) => !refused)];
    expect(results.flatMap(({ origin }) => origin ?? [])).toEqual(['created']);
    const refusals = results.flatMap(({ refused }) => refused ?? []);
    expect(refusals).toEqual(Array(2).fill(expect.stringContaining(`(process ${winner?.pid})`)));
    await winner?.stop();
    expect(readdirSync(directory).toSorted()).toEqual(['parley.lock', 'postgres', 'postgres.log']);
  });

  test('is not imagined from the lock file of a dead one, even when its pid lives again', async () => {
    const lockFile = join(dataDir, 'parley.lock');
    writeFileSync(lockFile, JSON.stringify({ pid: process.ppid, host: 'elsewhere' }));
    const postgres = await start();
    expect(JSON.parse(readFileSync(lockFile, 'utf8'))).toMatchObject({ pid: process.pid });
    await postgres.stop();
  });
});

describe('after a kill', () => {
  test('of the server, the next one adopts the PostgreSQL that lives on', async () => {
    const killed = serve();
    await writeRows((await killed.started).connection);
    const pid = pidOn(dataDir);
    await killed.kill();
    const next = serve();
    const { origin, connection } = await next.started;
    expect([origin, pidOn(dataDir), ...(await countRows(connection))]).toEqual(['adopted', pid, 100]);
    await next.stop();
    expect(isProcessAlive(pid)).toBe(false);
  });

  test.each([
    ['whose socket is lost', (socketDir: string) => rmSync(socketDir, { recursive: true })],
    ['of other settings', () => writeFileSync(join(dataDir, 'postgres/postmaster.opts'), 'postgres "-D"\n')],
  ])('of the server, a PostgreSQL %s is stopped in order and started anew', async (_, change) => {
    const killed = serve();
    const { connection } = await killed.started;
    const pid = pidOn(dataDir);
    await killed.kill();
    change(connection.host);
    const next = await start();
    expect([next.origin, isProcessAlive(pid)]).toEqual(['started', false]);
    await next.stop();
  });

  test('of everything, all acknowledged rows are recovered', async () => {
    const killed = serve();
    await writeRows((await killed.started).connection);
    await killed.kill();
    await killPostmaster(dataDir);
    const next = await start();
    expect([next.origin, ...(await countRows(next.connection))]).toEqual(['recovered', 100]);
    await next.stop();
  });

  test('a stranger with the pid of the dead PostgreSQL does not stand in the way', async () => {
    // Not our own pid: PostgreSQL does not mind that of its parent.
    const lines = [process.ppid, join(dataDir, 'postgres'), 1, 5432, tmpdir(), '', '', 'ready'];
    writeFileSync(join(dataDir, 'postgres/postmaster.pid'), lines.join('\n'));
    const postgres = await start();
    expect(postgres.origin).toBe('recovered');
    await postgres.stop();
  });

  test('of PostgreSQL, it is back by itself with every acknowledged row', async () => {
    const said: string[] = [];
    const postgres = await start({ log: (line) => said.push(line) });
    await query(postgres.connection, 'create table acknowledged (n int)');
    let acknowledged = 0;
    const write = async () => {
      await query(postgres.connection, `insert into acknowledged values (${acknowledged})`);
      acknowledged += 1;
    };
    const isBack = () => said.includes('PostgreSQL is back');
    const killed = sleep(50).then(() => killPostmaster(dataDir));
    while (!isBack()) await write().catch(() => sleep(5));
    for (let rest = 0; rest < 5; rest += 1) await write();
    await killed;
    const [kept] = await query(postgres.connection, 'select count(distinct n)::int from acknowledged');
    expect(kept).toBe(acknowledged);
    expect(await postgres.died).toEqual({ code: null, signal: 'SIGKILL' });
    await postgres.stop();
  });

  test('of PostgreSQL, a stop in the midst of the recovery leaves no process and frees the directory', async () => {
    const postgres = await start();
    await killPostmaster(dataDir);
    await postgres.died;
    await sleep(30);
    await postgres.stop();
    expect(isProcessAlive(pidOn(dataDir) || 2 ** 31 - 1)).toBe(false);
    await (await start()).stop();
  });
});

describe.runIf(canMountPrivately())('a full disk', () => {
  test.each([
    ['on an empty directory', 8, ''],
    ['on a database', 64, 'cp -a $DATABASE $1; cat /dev/zero > $1/zeros 2>/dev/null'],
  ])('%s is named, with what to do', async (_, megabytes, script) => {
    const directory = makeDirectory();
    const fill = script.replace('$DATABASE', join(dataDir, 'postgres')).replaceAll('$1', directory);
    const { refused } = await follow(runner.runOnSmallDisk(directory, megabytes, fill || 'true')).started;
    expect(refused).toContain(`StoreError: The disk that holds ${directory} is full: free some space`);
  });
});

describe.runIf(process.getuid?.() === 0)('as root', () => {
  test('another user can run it, and root takes its database over again', async () => {
    for (let path = dataDir; path !== tmpdir(); path = dirname(path)) chmodSync(path, 0o755);
    const first = await start({ rootMode: 'other-user' });
    await writeRows(first.connection);
    await first.stop();
    const second = await start();
    expect(await countRows(second.connection)).toEqual([100]);
    await second.stop();
  });

  test('a directory that no other user can enter is explained', async () => {
    const directory = makeDirectory();
    const attempt = start({ dataDir: directory, rootMode: 'other-user' });
    await expect(attempt).rejects.toThrow(`no other user can enter ${directory}`);
    expect(existsSync(join(directory, 'postgres'))).toBe(false);
  });
});
