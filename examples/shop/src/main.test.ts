import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from './read-config.ts';
import { startShop } from './start-shop.ts';
import { type FreshShop, isDatabaseReachable, openFreshShop } from './test/fresh-shop.ts';

const isReachable = await isDatabaseReachable();

describe.skipIf(!isReachable)('a started shop', () => {
  let shop: FreshShop;
  beforeAll(async () => {
    shop = await openFreshShop(new Date());
  });
  afterAll(() => shop?.close());

  test('listens, answers, and closes', async () => {
    const config = readConfig({ SHOP_DATABASE_URL: shop.databaseUrl, SHOP_PORT: '0' });
    const running = await startShop(config, process.cwd());
    const answer = await fetch(`${running.url}/healthz`);
    expect(await answer.json()).toEqual({ status: 'ok' });
    await running.close();
    await expect(fetch(`${running.url}/healthz`)).rejects.toThrow();
  });
});

describe('the configuration', () => {
  const database = { SHOP_DATABASE_URL: 'postgres://x/y' };

  test('comes from a URL or from parts', () => {
    expect(readConfig(database)).toMatchObject({ host: '127.0.0.1', port: 4310 });
    const parts = { SHOP_PGHOST: '/run/pg', SHOP_PGPORT: '5433', SHOP_PGUSER: 'u', SHOP_PGDATABASE: 'd' };
    expect(readConfig(parts).database).toEqual({ host: '/run/pg', port: 5433, user: 'u', database: 'd' });
  });

  test.each([
    [{}, 'SHOP_DATABASE_URL'],
    [{ ...database, SHOP_PORT: '70000' }, 'SHOP_PORT'],
    [{ ...database, PARLEY_URL: 'http://chat.example' }, 'PARLEY_SITE_KEY'],
    [{ ...database, PARLEY_URL: 'javascript:alert(1)', PARLEY_SITE_KEY: 'k' }, 'PARLEY_URL'],
  ])('names what is wrong in %j', (env, name) => {
    expect(() => readConfig(env)).toThrow(name);
  });
});
