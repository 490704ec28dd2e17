import type { PoolConfig } from 'pg';
import type { TestProject } from 'vitest/node';
import setUpStore from './global-setup.ts';

/** Gives the demo shop's tests a PostgreSQL too. The shop knows nothing of the product, so it hears of it as an operator would tell it: by a URL. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const stop = await setUpStore(project);
  const { store } = project.getProvidedContext();
  process.env.SHOP_TEST_SERVER_URL = urlOf(store);
  return stop;
}

/** A socket's folder stands, encoded, where the host would. */
function urlOf({ host = '127.0.0.1', port = 5432, user = 'postgres', password }: PoolConfig): string {
  const secret = typeof password === 'string' ? `:${encodeURIComponent(password)}` : '';
  return `postgres://${encodeURIComponent(user)}${secret}@${encodeURIComponent(host)}:${port}/postgres`;
}
