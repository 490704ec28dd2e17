import type pg from 'pg';

export interface Engine {
  version: string;
  versionNumber: number;
  settings: Record<string, string>;
  user: string;
  mayMakeRoles: boolean;
}

const durable = ['fsync', 'full_page_writes', 'synchronous_commit'];

/** What the server is and how it is set. */
export async function describeEngine(client: pg.Client): Promise<Engine> {
  const { rows } = await client.query<Engine>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as "versionNumber",
       (select json_object_agg(name, setting) from pg_settings where name = any($1)) as settings,
       current_user as user, (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as "mayMakeRoles"`,
    [durable],
  );
  const [engine] = rows;
  if (!engine) throw new Error('PostgreSQL does not describe itself');
  return engine;
}

/** What keeps a role from being used as the product uses it; undefined when nothing does, `missing` when there is none. */
export async function findFaultOfRole(client: pg.Client, role: string): Promise<string | undefined> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  if (!rowCount) return 'missing';
  try {
    await client.query(`set role ${role}`);
  } catch (error) {
    return (error as Error).message;
  }
  const { rows } = await client.query<{ bypasses: boolean }>(
    'select rolsuper or rolbypassrls as bypasses from pg_roles where rolname = current_user',
  );
  await client.query('reset role');
  return rows[0]?.bypasses ? 'bypasses' : undefined;
}

/** The store's clock, in milliseconds. */
export async function readClock(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ ms: number }>(
    `select extract(epoch from clock_timestamp())::float8 * 1000 as ms`,
  );
  return rows[0]?.ms ?? 0;
}

export interface Load {
  parked: number;
  failedJobs: number;
  fileCount: number;
  fileBytes: number;
  databaseBytes: number;
}

/** What waits, what failed and how much there is; asked as the system. */
export async function measureLoad(client: pg.Client): Promise<Load> {
  const { rows } = await client.query<Load>(
    `select (select count(*)::int from parked) as parked, (select count(*)::int from job where failed) as "failedJobs",
       (select count(*)::int from file) as "fileCount", (select coalesce(sum(size_bytes), 0)::float8 from file) as "fileBytes",
       pg_database_size(current_database())::float8 as "databaseBytes"`,
  );
  const [load] = rows;
  if (!load) throw new Error('PostgreSQL counts nothing');
  return load;
}
