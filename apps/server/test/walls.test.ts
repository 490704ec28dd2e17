import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../src/kernel/testing/index.ts';
import { fillTables } from './fill-tables.ts';

// The second wall: even a request that forgot to say whose it is reads nothing. What is asked of the catalogue holds for tables to come.
const ours = 'wsp_ours';
let store: TestDatabase;
let client: pg.Client;
let tables: string[];
beforeAll(async () => {
  store = await testDatabase();
  client = new pg.Client(store.connection);
  await client.connect();
  tables = (
    await rows<{ name: string }>(
      `select relname as name from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
       and (relname = 'workspace' or exists (select from pg_attribute where attrelid = c.oid and attname = 'workspace_id' and not attisdropped)) order by 1`,
    )
  ).map(({ name }) => name);
  await fillTables(client, ours);
});
afterAll(async () => {
  await client.end();
  await store.drop();
});

const rows = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await client.query<Row>(text, values)).rows;

/** The tables in which a role reads anything at all, speaking for a workspace, or for none. */
async function readable(role: string, workspaceId: string | undefined): Promise<string[]> {
  const found: string[] = [];
  await client.query('begin');
  await client.query(`set local role ${role}`);
  if (workspaceId !== undefined)
    await client.query(`select set_config('parley.workspace', $1, true)`, [workspaceId]);
  for (const table of tables)
    if ((await client.query(`select from ${table} limit 1`)).rowCount) found.push(table);
  await client.query('rollback');
  return found;
}

test('every table of a workspace has a wall that binds its owner too, with one door for requests and one for the system', async () => {
  expect(tables).toEqual(expect.arrayContaining(['workspace', 'agent', 'conversation', 'entry', 'question']));
  const walls = await rows<{ name: string; forced: boolean; roles: string[] }>(
    `select relname as name, relrowsecurity and relforcerowsecurity as forced,
       array(select distinct r.rolname::text from pg_policy p join pg_roles r on r.oid = any(p.polroles) where p.polrelid = c.oid order by 1) as roles
     from pg_class c where relnamespace = 'public'::regnamespace and relname = any($1) order by 1`,
    [tables],
  );
  expect(walls).toEqual(
    tables.map((name) => ({ name, forced: true, roles: ['parley_app', 'parley_system'] })),
  );
});

test('a request that names no workspace reads nothing, though rows are there', async () => {
  expect(await readable('parley_app', undefined)).toEqual([]);
});

test.each(['wsp_theirs', '', '%', "' or true --", 'WSP_OURS'])(
  'a request that names the workspace %j reads nothing',
  async (forged) => {
    expect(await readable('parley_app', forged)).toEqual([]);
  },
);

test('a request that names its workspace reads its rows, and the system reads all', async () => {
  expect(await readable('parley_app', ours)).toEqual(tables);
  expect(await readable('parley_system', undefined)).toEqual(tables);
});

test('a request moves no row to another workspace', async () => {
  for (const table of tables.filter((name) => name !== 'workspace')) {
    await client.query('begin');
    await client.query('set local role parley_app');
    await client.query(`select set_config('parley.workspace', $1, true)`, [ours]);
    const moved = client.query(`update ${table} set workspace_id = 'wsp_theirs'`);
    // What was done stays written: a request has no leave to change the audit at all.
    await expect(moved, table).rejects.toThrow(
      table === 'audit' ? 'permission denied' : 'row-level security',
    );
    await client.query('rollback');
  }
});

test('a request takes no line out of the audit', async () => {
  await client.query('begin');
  await client.query('set local role parley_app');
  await client.query(`select set_config('parley.workspace', $1, true)`, [ours]);
  await expect(client.query('delete from audit')).rejects.toThrow('permission denied');
  await client.query('rollback');
});

test('neither role goes around the walls, nor reads what belongs to no workspace without leave', async () => {
  const roles = await rows(
    `select rolname::text as name, rolsuper or rolbypassrls or rolcreaterole as mighty from pg_roles where rolname in ('parley_app', 'parley_system') order by 1`,
  );
  expect(roles).toEqual([
    { name: 'parley_app', mighty: false },
    { name: 'parley_system', mighty: false },
  ]);
  const open = await rows<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
     and not relname = any($1) and has_table_privilege('parley_app', oid, 'select') order by 1`,
    [tables],
  );
  expect(open).toEqual([]);
});

test('a request finds what was said in its own workspace only', async () => {
  await client.query(`update entry set words = to_tsvector('simple', 'refund')`);
  const found = async (workspaceId: string) => {
    await client.query('begin');
    await client.query('set local role parley_app');
    await client.query(`select set_config('parley.workspace', $1, true)`, [workspaceId]);
    const { rowCount } = await client.query(
      `select * from search_entries('refund'::tsquery, '-infinity', now() + interval '1 day', 10)`,
    );
    await client.query('rollback');
    return rowCount;
  };
  expect(await found(ours)).toBe(1);
  expect(await found('wsp_theirs')).toBe(0);
});

test('were a wall taken away, the readings above would show it', async () => {
  await client.query('begin');
  await client.query('alter table contact disable row level security');
  await client.query('set local role parley_app');
  expect((await client.query('select from contact')).rowCount).toBe(1);
  await client.query('rollback');
});
