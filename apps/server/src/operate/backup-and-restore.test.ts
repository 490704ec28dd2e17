import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres } from '../kernel/postgres/index.ts';
import { readArchive } from './archive/read-archive.ts';
import { type Entry, writeArchive } from './archive/write-archive.ts';
import { verifyBackup } from './restore/verify-backup.ts';
import {
  describeStore,
  type EmptyDatabase,
  emptyDatabase,
  run,
  type StagedInstallation,
  stageInstallation,
} from './testing/index.ts';

let live: StagedInstallation;
let root: string;
/** Taken when nobody wrote. */
let quiet: string;
let key: string;
const databases: EmptyDatabase[] = [];
let places = 0;
beforeAll(async () => {
  live = await stageInstallation();
  root = mkdtempSync(join(tmpdir(), 'parley-operate-'));
  quiet = join(root, 'quiet.tar.gz');
  key = readFileSync(join(live.env.DATA_DIR, 'secret.key'), 'utf8').trim();
});
afterAll(async () => {
  await live.close();
  for (const database of databases) await database.drop();
  rmSync(root, { recursive: true });
});

const newPlace = () => {
  places += 1;
  return join(root, `place-${places}`);
};
async function newDatabase(options?: Parameters<typeof emptyDatabase>[0]): Promise<EmptyDatabase> {
  const database = await emptyDatabase(options);
  databases.push(database);
  return database;
}
const contentOf = (directory: string) =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]);

/** The rows of a table in a backup, split at their tabs. */
async function rowsIn(file: string, table: string): Promise<string[][]> {
  let text = '';
  for await (const { name, data } of readArchive(file))
    if (name.startsWith(`tables/${table}/`)) for await (const chunk of data) text += chunk.toString();
  return text
    .split('\n')
    .filter(Boolean)
    .map((row) => row.split('\t'));
}

/** The backup with one byte of one part changed, and packed again so that nothing else shows it. */
async function repack(file: string, spoilt: string): Promise<Buffer> {
  async function* entries(): AsyncGenerator<Entry> {
    for await (const { name, size, data } of readArchive(file)) {
      const chunks: Buffer[] = [];
      for await (const chunk of data) chunks.push(chunk);
      const whole = Buffer.concat(chunks);
      if (name === spoilt) whole[whole.length - 2] = (whole[whole.length - 2] ?? 0) ^ 1;
      yield { name, size, data: [whole] };
    }
  }
  const packed = join(root, 'packed');
  await writeArchive(packed, entries(), () => {});
  return readFileSync(packed);
}

test('a backup under load shows one moment: each conversation has exactly the entries its head counts', async () => {
  const pool = new pg.Pool({ connectionString: live.env.DATABASE_URL, max: 4 });
  let isOver = false;
  const writers = live.conversations.slice(0, 4).map(async () => {
    while (!isOver) for (const id of live.conversations) if (!isOver) await live.write(pool, id);
  });
  const file = join(root, 'busy.tar.gz');
  const { exitCode, said } = await run(live, 'backup', file);
  isOver = true;
  await Promise.all(writers);
  await pool.end();
  expect([exitCode, said]).toEqual([0, expect.stringContaining('Saved ')]);
  const { tables } = await verifyBackup(file);
  const column = (table: string, name: string) =>
    tables.find((each) => each.name === table)?.columns.indexOf(name) ?? -1;
  const counted = new Map<string, number>();
  for (const row of await rowsIn(file, 'entry')) {
    const id = row[column('entry', 'conversation_id')] ?? '';
    counted.set(id, (counted.get(id) ?? 0) + 1);
  }
  const heads = (await rowsIn(file, 'conversation')).map((row) => [
    row[column('conversation', 'id')],
    Number(row[column('conversation', 'head_seq')]),
  ]);
  expect(heads).toHaveLength(20);
  expect(heads).toEqual(heads.map(([id]) => [id, counted.get(String(id)) ?? 0]));
});

test('a backup is one private file, says what it is, and is not written over unasked', async () => {
  const { exitCode, said } = await run(live, 'backup', quiet);
  expect(said).toMatch(/Saved [\d,]+ rows of \d+ tables and 1 file \(26\.4 KB\)/);
  expect(said).toContain(`The secret key is not in it: keep ${join(live.env.DATA_DIR, 'secret.key')}`);
  expect([exitCode, existsSync(`${quiet}.part`)]).toEqual([0, false]);
  const again = await run(live, 'backup', quiet);
  expect(again).toEqual({ exitCode: 1, said: expect.stringContaining('is there already') });
  expect((await run(live, 'backup', quiet, '--force')).exitCode).toBe(0);
  const nowhere = await run(live, 'backup', join(root, 'no/such/folder/file'));
  expect(nowhere).toEqual({ exitCode: 1, said: expect.stringContaining('cannot be written') });
});

test('rows, files, walls and grants come back equal in an empty data directory, and from there in an empty database', async () => {
  const first = newPlace();
  const brought = await run({ env: { DATA_DIR: first } }, 'restore', quiet);
  expect(brought.said).toContain('The secret key is missing');
  expect([brought.exitCode, readdirSync(first).toSorted()]).toEqual([0, ['files', 'postgres']]);
  const postgres = await startPostgres({ dataDir: first });
  const second = join(root, 'second.tar.gz');
  const database = await newDatabase();
  try {
    expect(await describeStore(postgres.connection)).toEqual(await describeStore(live.env.DATABASE_URL));
    expect((await run({ env: { DATA_DIR: first } }, 'backup', second)).exitCode).toBe(0);
  } finally {
    await postgres.stop();
  }
  const other = newPlace();
  const back = await run({ env: { DATA_DIR: other, DATABASE_URL: database.url } }, 'restore', second);
  expect([back.exitCode, readdirSync(other)]).toEqual([0, ['files']]);
  expect(await describeStore(database.url)).toEqual(await describeStore(live.env.DATABASE_URL));
  const kept = contentOf(join(live.env.DATA_DIR, 'files')).filter(([name]) => name !== 'half');
  for (const place of [first, other]) expect(contentOf(join(place, 'files'))).toEqual(kept);
});

test('a database user whom walls bind saves and restores every row', async () => {
  const database = await newDatabase({ owner: true });
  const env = { DATABASE_URL: database.url, DATA_DIR: newPlace() };
  const file = join(root, 'bound.tar.gz');
  expect(await run({ env }, 'restore', quiet)).toMatchObject({ exitCode: 0 });
  expect(await run({ env }, 'backup', file)).toMatchObject({ exitCode: 0 });
  expect((await verifyBackup(file)).tables).toEqual((await verifyBackup(quiet)).tables);
});

test('with the key along, a restored installation needs nothing else', async () => {
  const file = join(root, 'with-key.tar.gz');
  const { said } = await run(live, 'backup', file, '--with-key');
  expect(said).toContain('The secret key is in it');
  const place = newPlace();
  const database = await newDatabase();
  const env = { DATABASE_URL: database.url, DATA_DIR: place };
  expect((await run({ env }, 'restore', file)).said).not.toContain('missing');
  expect(readFileSync(join(place, 'secret.key'), 'utf8').trim()).toBe(key);
});

test('what is damaged, cut short or no backup is refused, and nothing is written', async () => {
  const whole = readFileSync(quiet);
  const flipped = Buffer.from(whole);
  flipped[whole.length >> 1] = (flipped[whole.length >> 1] ?? 0) ^ 0xff;
  const cases: [Buffer, string][] = [
    [await repack(quiet, 'tables/contact/000001.copy'), 'contact/000001.copy is not what was saved'],
    [flipped, 'is damaged'],
    [whole.subarray(0, whole.length - 1000), 'is damaged'],
    [Buffer.from('a letter'), 'is not a backup of Parley'],
    [Buffer.alloc(0), 'is not a backup of Parley'],
  ];
  const database = await newDatabase();
  const env = { DATABASE_URL: database.url, DATA_DIR: newPlace() };
  const spoilt = join(root, 'spoilt');
  for (const [bytes, words] of cases) {
    writeFileSync(spoilt, bytes);
    const refused = await run({ env }, 'restore', spoilt);
    expect(refused).toEqual({ exitCode: 1, said: expect.stringContaining(words) });
  }
  expect([existsSync(env.DATA_DIR), (await describeStore(database.url)).tables]).toEqual([false, {}]);
});

test('a place that holds something is refused, and left as it is', async () => {
  const taken = newPlace();
  mkdirSync(join(taken, 'files/ab'), { recursive: true });
  writeFileSync(join(taken, 'files/ab/fil_x'), '');
  const own = await run({ env: { DATA_DIR: taken } }, 'restore', quiet);
  expect(own).toEqual({ exitCode: 1, said: expect.stringContaining('is not empty (files): move it away') });
  const database = await newDatabase();
  const mixed = await run({ env: { DATA_DIR: taken, DATABASE_URL: database.url } }, 'restore', quiet);
  expect(mixed.said).toContain('holds files already (ab/fil_x)');
  const full = await run({ env: { ...live.env, DATA_DIR: newPlace() } }, 'restore', quiet);
  expect(full).toEqual({
    exitCode: 1,
    said: expect.stringContaining('The database is not empty (agent, '),
  });
  expect(readdirSync(taken)).toEqual(['files']);
});

test('another key than the one that sealed the secrets is refused', async () => {
  const env = { DATA_DIR: newPlace(), SECRET_KEY: 'k'.repeat(40) };
  const { said } = await run({ env }, 'restore', quiet);
  expect(said).toContain('SECRET_KEY is not the key that sealed the secrets in this backup');
  expect(existsSync(env.DATA_DIR)).toBe(false);
});

test('a backup of an earlier version is brought to this one; where that fails, nothing is kept', async () => {
  const database = await newDatabase();
  const env = { DATABASE_URL: database.url, DATA_DIR: newPlace() };
  const later = '9999-later.sql';
  const failing = await run(
    { env, migrations: { [later]: 'alter table contact add nick text; select 1/0' } },
    'restore',
    quiet,
  );
  expect(failing).toEqual({
    exitCode: 1,
    said: expect.stringContaining(`Migration ${later} could not be applied: division by zero`),
  });
  expect([existsSync(env.DATA_DIR), (await describeStore(database.url)).tables]).toEqual([false, {}]);
  const migrations = { [later]: 'alter table contact add nick text' };
  expect(await run({ env, migrations }, 'restore', quiet)).toMatchObject({
    exitCode: 0,
    said: expect.stringContaining('Brought to this version by 1 migration'),
  });
  const newer = join(root, 'newer.tar.gz');
  expect(await run({ env, migrations }, 'backup', newer)).toMatchObject({ exitCode: 0 });
  const older = await run({ env: { DATA_DIR: newPlace() } }, 'restore', newer);
  expect(older.said).toContain(`The backup comes from a newer version (it has ${later})`);
});

test('a command that is not complete is answered with how it is used', async () => {
  expect((await run(live)).said).toContain('npm run doctor');
  expect((await run(live, 'backup')).said).toContain('Name the file');
  expect((await run(live, 'restore', quiet, '--force')).said).toContain('Unknown --force');
  expect((await run({ env: { DATA_DIR: newPlace() } }, 'backup', 'x')).said).toContain('nothing to back up');
});
