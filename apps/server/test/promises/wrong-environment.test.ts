import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrationsDir } from '../../src/compose.ts';
import { ConfigError, readConfig } from '../../src/kernel/config.ts';
import { migrate } from '../../src/kernel/database/index.ts';
import { openTestHouse, type TestHouse } from '../house.ts';

// Whoever runs the product reads one sentence that names what is wrong and what to do.
let folder: string;
let house: TestHouse;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-environment-'));
  house = await openTestHouse();
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

const complaint = (env: Record<string, string>, args: string[] = []): string => {
  try {
    readConfig(env, args);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
};

const mistakes: [variable: string, value: string][] = [
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['DATABASE_URL', 'mysql://root@localhost/parley'],
  ['PUBLIC_URL', 'parley.example'],
  ['PUBLIC_URL', 'ftp://parley.example'],
  ['LOG_LEVEL', 'loud'],
  ['TRUST_PROXY', 'maybe'],
  ['SECRET_KEY', 'too short'],
  ['MESSAGES_PER_SECOND', '0'],
  ['SOCKETS_PER_ADDRESS', 'many'],
  ['PARLEY_ALLOWED_PRIVATE_HOSTS', 'http://127.0.0.1'],
  ['PARLEY_ALLOWED_PRIVATE_HOSTS', 'crm.internal:port, 10.0.0.5'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'nowhere'],
];
test.each(mistakes)('%s=%s is told by name, with what it should be', (variable, value) => {
  const said = complaint({ [variable]: value });
  expect(said).toMatch(new RegExp(`^ {2}${variable} = .+: .{5,}$`, 'm'));
  expect(said).toContain('README');
});

test('private hosts are closed but those that are named, and the demo’s own shop', () => {
  const opened = (env: NodeJS.ProcessEnv, args: string[] = []) => readConfig(env, args).allowedPrivateHosts;
  expect(opened({})).toEqual([]);
  expect(opened({ PARLEY_ALLOWED_PRIVATE_HOSTS: 'crm.internal:8000, 10.0.0.5' })).toEqual([
    'crm.internal:8000',
    '10.0.0.5',
  ]);
  expect(opened({ SHOP_PORT: '4999' }, ['--demo'])).toEqual(['127.0.0.1:4999']);
});

test('several mistakes are told at once, and an option that is unknown with those that are known', () => {
  const said = complaint({ PORT: 'x', LOG_LEVEL: 'loud' });
  expect(said).toContain('PORT');
  expect(said).toContain('LOG_LEVEL');
  expect(complaint({}, ['--dmeo'])).toBe('Unknown option --dmeo. Known: --demo.');
});

test('a value may stand in a file, and a file that is not there is told', async () => {
  const file = join(folder, 'key');
  await writeFile(file, `${'k'.repeat(40)}\n`);
  expect(readConfig({ SECRET_KEY_FILE: file }, []).secretKey).toBe('k'.repeat(40));
  expect(complaint({ SECRET_KEY_FILE: join(folder, 'nothing') })).toMatch(
    /^SECRET_KEY_FILE = .*nothing cannot be read: /,
  );
});

test('no complaint repeats a secret', async () => {
  const file = join(folder, 'short');
  await writeFile(file, 'my short secret');
  for (const said of [
    complaint({ SECRET_KEY: 'my short secret' }),
    complaint({ SECRET_KEY_FILE: file }),
    complaint({ DATABASE_URL: 'mysql://root:my short secret@db/parley' }),
  ]) {
    expect(said).not.toBe('');
    expect(said).not.toContain('my short secret');
  }
});

test('what is not set has a value that works', () => {
  expect(readConfig({ PORT: '', HOST: '' }, [])).toMatchObject({
    port: 4300,
    host: '0.0.0.0',
    dataDir: './data',
  });
});

test('a port that is taken is told with how to take another one', async () => {
  const port = Number(new URL(house.url).port);
  const opening = openTestHouse({ share: house, config: { port } });
  await expect(opening).rejects.toThrow(`PORT=${port + 1} npm start`);
  await expect(opening).rejects.toMatchObject({ name: 'PortError' });
});

test('an address that this machine does not have is told', async () => {
  const opening = openTestHouse({ share: house, config: { host: '203.0.113.7' } });
  await expect(opening).rejects.toThrow('This machine has no address 203.0.113.7. Set HOST');
});

test('a database that does not answer is told with what to do', async () => {
  const nobody = migrate({ host: '127.0.0.1', port: 1, user: 'x', database: 'x' }, migrationsDir);
  await expect(nobody).rejects.toThrow(/No PostgreSQL answers there\. Start it, or unset DATABASE_URL/);
  const nowhere = migrate({ connectionString: 'postgres://x@no-such-host.invalid/x' }, migrationsDir);
  await expect(nowhere).rejects.toThrow(/There is no such host|does not answer/);
});

test('a database that is not there is told by name', async () => {
  const missing = migrate(
    { ...house.kernel.database.connection, database: 'no_such_database' },
    migrationsDir,
  );
  await expect(missing).rejects.toThrow(/no_such_database.*Create it first/);
});

/** A server that calls itself an old PostgreSQL to whoever asks for its version. */
async function oldPostgres(): Promise<{ server: Server; port: number }> {
  const message = (type: string, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts);
    const head = Buffer.alloc(5);
    head.write(type);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const ready = message('Z', Buffer.from('I'));
  const column = (name: string) =>
    Buffer.concat([
      Buffer.from(`${name}\0`),
      Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 255, 255, 255, 255, 255, 255, 0, 0]),
    ]);
  const value = (text: string) => Buffer.concat([Buffer.from([0, 0, 0, text.length]), Buffer.from(text)]);
  const two = Buffer.from([0, 2]);
  const answer = Buffer.concat([
    message('T', two, column('number'), column('words')),
    message('D', two, value('140012'), value('14.12')),
    message('C', Buffer.from('SELECT 1\0')),
    ready,
  ]);
  const server = createServer((line) => {
    let isGreeted = false;
    line.on('error', () => {});
    line.on('data', (data) => {
      if (data.toString('latin1', 0, 1) === 'X') return line.end();
      line.write(isGreeted ? answer : Buffer.concat([message('R', Buffer.from([0, 0, 0, 0])), ready]));
      isGreeted = true;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
}

test('a database that is too old is told with the version that is needed', async () => {
  const { server, port } = await oldPostgres();
  const old = migrate({ host: '127.0.0.1', port, user: 'x', database: 'x' }, migrationsDir);
  await expect(old).rejects.toThrow('PostgreSQL 14.12, which is too old. Use PostgreSQL 15 or later');
  server.close();
});
