import pg from 'pg';

export type Pool = pg.Pool;

/** A statement that a connection plans once, for those that are asked all the time. */
export interface NamedStatement {
  name: string;
  text: string;
}

/** Whatever can run a statement: the pool, or one transaction. */
export interface Queryable {
  query<R extends pg.QueryResultRow>(
    statement: string | NamedStatement,
    values?: unknown[],
  ): Promise<pg.QueryResult<R>>;
}

/** Opens a pool that survives a lost connection while idle. */
export function openPool(config: pg.PoolConfig): Pool {
  const pool = new pg.Pool({ max: 10, ...config });
  pool.on('error', (error) =>
    process.stderr.write(`shop: a database connection was lost: ${error.message}\n`),
  );
  return pool;
}

/** Runs the work in one transaction: all of it, or nothing. */
export async function inTransaction<T>(pool: Pool, work: (tx: Queryable) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
    throw error;
  }
}
