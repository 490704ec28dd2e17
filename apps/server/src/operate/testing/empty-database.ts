import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import type {} from '../../kernel/testing/index.ts';

export interface EmptyDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Makes a database with nothing in it on the tests' server; with `owner`, that of a new role which is no administrator. */
export async function emptyDatabase(options: { owner?: boolean } = {}): Promise<EmptyDatabase> {
  const server = inject('store');
  const name = `parley_test_${Date.now()}_${randomBytes(4).toString('hex')}`;
  const owner = options.owner ? `${name}_owner` : undefined;
  if (owner) await ask(server, makeOwner(owner));
  await ask(server, `create database ${name} ${owner ? `owner ${owner}` : ''}`);
  return {
    url: urlOf({ ...server, database: name, ...(owner ? { user: owner } : {}) }),
    async drop() {
      await ask(server, `drop database ${name} with (force)`);
      if (owner) await ask(server, `drop role ${owner}`);
    },
  };
}

/** From 16 on a membership need not lend its rights, so that walls bind unless the role is taken on; before, all or none did. */
const makeOwner = (name: string) =>
  `create role ${name} login createrole; do $$ begin
     execute 'grant parley_app, parley_system to ${name}' || case when current_setting('server_version_num')::int < 160000 then '' else ' with inherit false' end;
   end $$`;

async function ask(server: pg.PoolConfig, text: string): Promise<void> {
  const client = new pg.Client({ ...server, database: 'postgres' });
  await client.connect();
  await client.query(text).finally(() => client.end());
}

/** As an operator would write it; a socket's folder stands, encoded, where the host would. */
export function urlOf({
  host = '127.0.0.1',
  port = 5432,
  user = 'postgres',
  password,
  database,
}: pg.PoolConfig) {
  const secret = typeof password === 'string' ? `:${encodeURIComponent(password)}` : '';
  return `postgres://${encodeURIComponent(user)}${secret}@${encodeURIComponent(host)}:${port}/${database}`;
}
