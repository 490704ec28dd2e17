import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../src/kernel/testing/index.ts';
import { type FoundStatement, findStatements, statementsIn } from './find-statements.ts';

let store: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  store = await testDatabase();
  client = new pg.Client(store.connection);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await store.drop();
});

/** Has PostgreSQL parse and plan each statement, which finds wrong names and types, and tells what it says against them. */
async function complaintsAbout(statements: readonly FoundStatement[]): Promise<string[]> {
  const complaints: string[] = [];
  for (const { where, text } of statements)
    await client
      .query(`prepare tried as ${text}`)
      .then(() => client.query('deallocate tried'))
      .catch((error: Error) => complaints.push(`${where} ${error.message}`));
  return complaints;
}

test('every statement of the server fits the tables that the migrations make', async () => {
  const statements = findStatements(join(import.meta.dirname, '../src'));
  expect(statements.length).toBeGreaterThan(10);
  expect(await complaintsAbout(statements)).toEqual([]);
});

test('a wrong name, a wrong type and a slip of the pen are told with their place', async () => {
  const source = `
    const a = sql\`select nickname from person where id = \${id}\`;
    const b = sql\`select id from person where created_at > \${at}::int\`;
    const c = sql\`selct 1\`;
    const d = sql\`select id from person where id = any(\${ids}::text[]) and name = \${name}\`;
  `;
  expect(await complaintsAbout(statementsIn('planted.ts', source))).toEqual([
    expect.stringMatching(/^planted\.ts:2 .*nickname/),
    expect.stringMatching(/^planted\.ts:3 .*operator/),
    expect.stringMatching(/^planted\.ts:4 .*syntax/),
  ]);
});
