import pg from 'pg';

/** Everything that two equal stores have in common: the rows of each table as a sum, and walls and grants. */
export async function describeStore(connection: string | pg.ClientConfig) {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    // Beside the owner's: a role of an administrator sees all rows.
    await client.query('set timezone = utc');
    return { tables: await sumTables(client), walls: await listWalls(client) };
  } finally {
    await client.end();
  }
}

async function sumTables(client: pg.Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  const sums: Record<string, string> = {};
  for (const { name } of rows) {
    const found = await client.query<{ sum: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text collate "C")), '') as sum from "${name}" t`,
    );
    sums[name] = found.rows[0]?.sum ?? '';
  }
  return sums;
}

async function listWalls(client: pg.Client): Promise<unknown[]> {
  const { rows } = await client.query(
    `select relname, relrowsecurity, relforcerowsecurity,
       (select array_agg(p.polname || ' ' || coalesce(pg_get_expr(p.polqual, c.oid), '') order by p.polname) from pg_policy p where p.polrelid = c.oid) as policies,
       array(select grantee || ' ' || privilege_type from information_schema.role_table_grants g
         where g.table_schema = 'public' and g.table_name = relname and grantee like 'parley\\_%' order by 1) as grants
     from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  return rows;
}
