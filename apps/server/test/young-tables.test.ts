import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { byIndex } from '../src/kernel/database/database.ts';
import { analyze, type TestDatabase, testDatabase } from '../src/kernel/testing/index.ts';
import { type FoundStatement, findStatements, statementsIn } from './find-statements.ts';

/** Where every message passes; an update cannot say which of its tables comes second. */
const isOnTheWay = ({ where, text }: FoundStatement) =>
  /^(channels\/(deliver|hooks|people|receive)|conversations\/(log|reactions)|supervision\/course)\//.test(
    where,
  ) && !/^\s*(update|insert)|update conversation/.test(text);

interface Step {
  'Node Type': string;
  'Parent Relationship'?: string;
  Plans?: Step[];
}

let store: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  store = await testDatabase();
  await analyze(store.connection);
  client = new pg.Client({ ...store.connection, options: byIndex });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await store.drop();
});

/** Goes through a table and compares each of its rows with all that was asked for. */
const goesThrough = ({ 'Node Type': type, Plans: steps = [] }: Step): boolean => {
  const [outer, inner] = steps;
  const isBackwards =
    type === 'Nested Loop' &&
    inner?.['Node Type'] === 'Function Scan' &&
    !['Function Scan', 'Result'].includes(outer?.['Node Type'] ?? '');
  return isBackwards || steps.some(goesThrough);
};

async function listBackwards(statements: readonly FoundStatement[]): Promise<string[]> {
  const found: string[] = [];
  for (const { where, text } of statements) {
    const name = 'tried';
    await client.query(`prepare ${name} as ${text}`);
    const types = await client.query<{ types: string[] }>(
      `select parameter_types::text[] as types from pg_prepared_statements where name = '${name}'`,
    );
    const nothing = (types.rows[0]?.types ?? []).map(() => 'null').join(', ');
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Step }] }>(
      `explain (format json) execute ${name}${nothing && `(${nothing})`}`,
    );
    await client.query(`deallocate ${name}`);
    if (rows.some((row) => goesThrough(row['QUERY PLAN'][0].Plan))) found.push(where);
  }
  return found;
}

test('what is looked up for many at once is found by index, though the plan was made while the tables were empty', async () => {
  const statements = findStatements(join(import.meta.dirname, '../src')).filter(isOnTheWay);
  expect(statements.length).toBeGreaterThan(30);
  expect(await listBackwards(statements)).toEqual([]);
});

test('a join that such a plan turns around is told with its place', async () => {
  const source = `
    const a = sql\`select e.seq from unnest(\${ids}::text[], \${seqs}::int[]) as k(id, seq) join entry e on e.conversation_id = k.id and e.seq = k.seq\`;
  `;
  expect(await listBackwards(statementsIn('planted.ts', source))).toEqual(['planted.ts:2']);
});
