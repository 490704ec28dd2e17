import pg from 'pg';

const usual = 'postgres://postgres@127.0.0.1:5432/postgres';

/** A PostgreSQL beside the built-in one on which the server's tests run a second time, or the reason why there is none. */
export type ExternalPostgres = { url: string } | { notRun: string };

/** Looks for TEST_DATABASE_URL, else for a server at the usual local address; a URL that was named and does not answer is an error. */
export async function findExternalPostgres(
  env: NodeJS.ProcessEnv,
  answers = doesAnswer,
): Promise<ExternalPostgres> {
  const named = env.TEST_DATABASE_URL;
  const url = named || usual;
  if (await answers(url)) return { url };
  if (named) throw new Error('No PostgreSQL answers at TEST_DATABASE_URL. Correct it, or unset it.');
  return {
    notRun:
      'server-external not run: no PostgreSQL answers at 127.0.0.1:5432 (TEST_DATABASE_URL names another)',
  };
}

async function doesAnswer(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
