import type pg from 'pg';

interface Column {
  table: string;
  name: string;
  type: string;
}

const sample: Readonly<Record<string, string>> = {
  text: `'x'`,
  'text[]': `'{}'`,
  json: `'{}'`,
  jsonb: `'{}'`,
  boolean: 'true',
  date: 'now()',
  uuid: 'gen_random_uuid()',
  'timestamp(3) with time zone': 'now()',
  'timestamp with time zone': 'now()',
};
const number = /^(smallint|integer|bigint|numeric|real|double precision)/;

/** Puts one row of a workspace into every table that has workspaces, whatever its columns: references and checks are set aside, for the walls are what is looked at. */
export async function fillTables(client: pg.Client, workspaceId: string): Promise<void> {
  const { rows: columns } = await client.query<Column>(
    `select relname as table, attname as name, format_type(atttypid, atttypmod) as type
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition and attnum > 0 and not attisdropped
       and (attnotnull and not atthasdef or attname = 'workspace_id') order by relname, attnum`,
  );
  await dropChecks(client);
  await client.query('set session_replication_role = replica');
  for (const table of new Set(columns.map((column) => column.table))) {
    const own = columns.filter((column) => column.table === table);
    if (table !== 'workspace' && !own.some(({ name }) => name === 'workspace_id')) continue;
    const key = table === 'workspace' ? 'id' : 'workspace_id';
    const values = own.map(({ name, type }) => (name === key ? `'${workspaceId}'` : sampleOf(type)));
    await client.query(
      `insert into ${table} (${own.map(({ name }) => name).join(', ')}) values (${values.join(', ')})`,
    );
  }
  await client.query('reset session_replication_role');
}

function sampleOf(type: string): string {
  const value = number.test(type) ? '1' : sample[type];
  if (!value) throw new Error(`No sample value for the type ${type}`);
  return value;
}

async function dropChecks(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ drop: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop from pg_constraint
     where contype = 'c' and connamespace = 'public'::regnamespace and conrelid <> 0`,
  );
  for (const { drop } of rows) await client.query(drop);
}
