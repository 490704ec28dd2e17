import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { connectOwner } from './connect-owner.ts';
import { StoreError } from './store-error.ts';

const lockKey = 7_263_541;
const oldest = 150_000;

/** Brings the database to this program's form: roles, then the numbered files it lacks, each in a transaction, one process at a time. */
export async function migrate(
  connection: pg.ClientConfig,
  directory: string,
): Promise<{ applied: string[] }> {
  const client = await connectOwner(connection);
  try {
    await refuseOld(client);
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await makeRoles(client);
    return { applied: await applyFiles(client, directory) };
  } finally {
    await client.end();
  }
}

async function refuseOld(client: pg.Client) {
  const { rows } = await client.query<{ number: string; words: string }>(
    `select current_setting('server_version_num') as number, current_setting('server_version') as words`,
  );
  if (Number(rows[0]?.number) < oldest)
    throw new StoreError(
      `The database is PostgreSQL ${rows[0]?.words}, which is too old. Use PostgreSQL 15 or later, or unset DATABASE_URL to use the built-in one.`,
    );
}

/** The product never speaks to its tables as a superuser or as their owner: row-level security would not bind it. */
async function makeRoles(client: pg.Client) {
  for (const role of ['parley_app', 'parley_system']) {
    try {
      await client.query(
        `do $$ begin if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if; exception when duplicate_object or unique_violation then null; end $$`,
      );
      await client.query(
        `do $$ begin if not pg_has_role(current_user, '${role}', 'member') then execute 'grant ${role} to current_user'; end if; end $$`,
      );
    } catch (error) {
      throw new StoreError(
        `The database user may not use the role ${role}. As an administrator of the database run: create role ${role} nologin; grant ${role} to <the user of DATABASE_URL>; then start again. (${(error as Error).message})`,
      );
    }
    await client.query(`grant usage on schema public to ${role}`);
  }
}

async function applyFiles(client: pg.Client, directory: string): Promise<string[]> {
  await client.query(
    'create table if not exists migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
  );
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration');
  const done = new Map(rows.map((row) => [row.name, row.sha256]));
  const files = readdirSync(directory)
    .filter((name) => name.endsWith('.sql'))
    .toSorted();
  refuseNewer([...done.keys()], files);
  const applied: string[] = [];
  for (const name of files) {
    const text = readFileSync(join(directory, name), 'utf8');
    const sha256 = createHash('sha256').update(text).digest('hex');
    if (done.has(name)) continue;
    await applyFile(client, name, text, sha256);
    applied.push(name);
  }
  return applied;
}

async function applyFile(client: pg.Client, name: string, text: string, sha256: string) {
  await client.query('begin');
  try {
    await client.query(text);
    await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new StoreError(
      `Migration ${name} could not be applied; the database is as it was before it. ${(error as Error).message}`,
    );
  }
}

function refuseNewer(done: string[], files: string[]) {
  const unknown = done.filter((name) => !files.includes(name));
  if (unknown.length > 0)
    throw new StoreError(
      `The database was written by a newer version (it has ${unknown.join(', ')}). Start that version, or restore a backup.`,
    );
}
