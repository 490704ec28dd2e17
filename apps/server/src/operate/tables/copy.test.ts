import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../kernel/testing/index.ts';
import { copyIn } from './copy-in.ts';
import { copyOut } from './copy-out.ts';

let store: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  store = await testDatabase();
  client = new pg.Client(store.connection);
  client.on('error', () => {});
  await client.connect();
  await client.query('create table word (n int, text text)');
  await client.query(
    `insert into word select n, case when n % 7 = 0 then null else repeat(E'客\\t\\\\\\n', n % 50) end from generate_series(1, 30000) n`,
  );
  await client.query('create table twin (like word)');
});
afterAll(async () => {
  await client.end();
  await store.drop();
});

const checksum = async (table: string) =>
  (
    await client.query(
      `select count(*)::int as count, md5(string_agg(t::text, '|' order by n)) as sum from ${table} t`,
    )
  ).rows[0];

test('rows go out in many parts and in again, and are the same', async () => {
  const other = new pg.Client(store.connection);
  await other.connect();
  const out = copyOut(client, 'copy word to stdout', 10_000);
  const into = await copyIn(other, 'copy twin from stdin');
  let parts = 0;
  for await (const part of out.parts) {
    parts += 1;
    await into.write(part);
  }
  expect([await into.end(), out.rows(), parts > 20]).toEqual([30_000, 30_000, true]);
  await other.end();
  expect(await checksum('twin')).toEqual(await checksum('word'));
});

test('a table without rows has no parts', async () => {
  const out = copyOut(client, 'copy (select where false) to stdout');
  expect(await out.parts.next()).toEqual({ done: true, value: undefined });
  expect(out.rows()).toBe(0);
});

test('what PostgreSQL says against a copy is thrown, and the connection serves on', async () => {
  await expect(copyOut(client, 'copy nothing to stdout').parts.next()).rejects.toThrow('does not exist');
  await expect(copyIn(client, 'copy nothing from stdin')).rejects.toThrow('does not exist');
  const into = await copyIn(client, 'copy twin from stdin');
  await into.write(Buffer.from('one\ttwo\n'));
  await expect(into.end()).rejects.toThrow('invalid input syntax');
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});

test('a copy of which the rest is not wanted ends with its connection', async () => {
  const other = new pg.Client(store.connection);
  other.on('error', () => {});
  await other.connect();
  for await (const _ of copyOut(other, 'copy word to stdout', 10_000).parts) break;
  await expect(other.query('select 1')).rejects.toThrow();
});
