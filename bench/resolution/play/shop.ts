import pg from 'pg';
import { parts } from '../../stage/server-parts.ts';
import type { Action } from '../script/customer.ts';
import type { Demo } from './open-demo.ts';
import { type Answered, readAction } from './read-action.ts';

/** The demo shop's tables, and its sign-in. */
export interface Shop {
  /** Gives everybody their seeded orders again, with days counted from now. */
  reseed(): Promise<void>;
  /** Signs a customer in on the shop's page and gives what the page vouches with. */
  vouchFor(name: string): Promise<string>;
  /** What the shop was made to do since it was seeded. */
  listActions(): Promise<Action[]>;
  close(): Promise<void>;
}

export function openShop({ shopUrl, store }: Demo): Shop {
  const pool = new pg.Pool({ connectionString: store.url, max: 2 });
  return {
    reseed: () => reseed(pool),
    vouchFor: async (name) => vouch(shopUrl, await getCustomerId(pool, name)),
    async listActions() {
      const { rows } = await pool.query<Answered>(
        `select scope, (select no from shop.orders where no = split_part(scope, ':', 2)) as "order"
           from shop.answered_requests where answer is not null order by answered_at`,
      );
      return rows.flatMap((row) => readAction(row) ?? []);
    },
    close: () => pool.end(),
  };
}

/** In one step: whoever asks the shop meanwhile finds the old orders or the new ones, and never none, which the product would keep for a while. */
async function reseed(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await empty(client);
    await parts.prepareShop(within(client), new Date());
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** All but what the shop signs its cookies with; rows, since an emptied table would be empty for those who began to read before. */
async function empty(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select format('shop.%I', tablename) as name from pg_tables where schemaname = 'shop' and tablename <> 'settings'`,
  );
  await client.query('set local session_replication_role = replica');
  for (const { name } of rows) await client.query(`delete from ${name}`);
  await client.query('set local session_replication_role = origin');
}

/** A pool whose transactions are part of the one that is under way. */
const within = (client: pg.PoolClient): pg.Pool =>
  ({
    connect: async () => ({
      query: async (text: string, values?: unknown[]) =>
        /^(begin|commit|rollback)$/.test(text) ? undefined : client.query(text, values),
      release: () => {},
    }),
  }) as unknown as pg.Pool;

/** By the whole name, or what nobody else's begins with, whatever its spaces; by phone or address too. */
async function getCustomerId(pool: pg.Pool, name: string): Promise<string> {
  const { rows } = await pool.query<{ id: string; name: string }>(
    `select id, name from shop.customers
     where phone = $1 or email = $1 or starts_with(lower(replace(name, ' ', '')), lower(replace($1, ' ', '')))`,
    [name],
  );
  const [found, another] = rows;
  if (!found || another)
    throw new Error(`The shop knows ${another ? 'several people' : 'nobody'} called ${name}.`);
  return found.id;
}

async function vouch(shopUrl: string, customerId: string): Promise<string> {
  const signedIn = await fetch(`${shopUrl}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ customer: customerId, next: '/' }),
    redirect: 'manual',
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const answer = await fetch(`${shopUrl}/identity`, { headers: { cookie } });
  const { token } = (await answer.json()) as { token?: string };
  if (!token) throw new Error(`The shop does not vouch for ${customerId}: ${answer.status}.`);
  return token;
}
