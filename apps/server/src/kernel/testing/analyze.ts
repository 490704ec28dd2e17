import pg from 'pg';

/** Has PostgreSQL look at tables, or at all of them, as it does by itself in its time; none but their owner may. */
export async function analyze(connection: pg.PoolConfig, tables = ''): Promise<void> {
  const owner = new pg.Client(connection);
  await owner.connect();
  await owner.query(`analyze ${tables}`);
  await owner.end();
}
