import { randomBytes } from 'node:crypto';
import { addDays, chinaMidnight } from '../kernel/china-day.ts';
import { inTransaction, type Pool, type Queryable } from '../kernel/database.ts';
import { schemaSql } from '../kernel/schema.ts';
import { seedCustomers } from './customers.ts';
import { ordersFinished } from './orders-finished.ts';
import { ordersOnTheWay } from './orders-on-the-way.ts';
import { digitalProducts } from './products-digital.ts';
import { fashionProducts } from './products-fashion.ts';
import { homeProducts } from './products-home.ts';
import { saveSeedOrder } from './save-seed-order.ts';
import type { SeedProduct } from './seed-product.ts';

const schemaLock = 20_260_001;

export const seedProducts: readonly SeedProduct[] = [...digitalProducts, ...homeProducts, ...fashionProducts];

/** Makes the tables and, in an empty shop, the demo's goods, people and orders dated relative to `now`. */
export async function prepareShop(pool: Pool, now: Date): Promise<void> {
  await inTransaction(pool, async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [schemaLock]);
    await tx.query(schemaSql);
    await keepCookieSecret(tx);
    const found = await tx.query('select 1 from shop.products limit 1');
    if (found.rowCount === 0) await seed(tx, now);
  });
}

/** The secret that seals this shop's cookies; made once and kept with the shop. */
export async function getCookieSecret(pool: Pool): Promise<string> {
  const found = await pool.query<{ value: string }>(
    "select value from shop.settings where name = 'cookie-secret'",
  );
  const [first] = found.rows;
  if (!first) throw new Error('The shop has no cookie secret: its tables were not prepared.');
  return first.value;
}

async function keepCookieSecret(tx: Queryable): Promise<void> {
  await tx.query(
    "insert into shop.settings (name, value) values ('cookie-secret', $1) on conflict do nothing",
    [randomBytes(32).toString('base64url')],
  );
}

async function seed(tx: Queryable, now: Date): Promise<void> {
  for (const [position, product] of seedProducts.entries()) await saveProduct(tx, product, position, now);
  for (const { id, name, phone, email, level, language, storeYuan = 0 } of seedCustomers)
    await tx.query(
      'insert into shop.customers (id, name, phone, email, level, language, store_spend_cents) values ($1, $2, $3, $4, $5, $6, $7)',
      [id, name, phone ?? null, email ?? null, level, language, storeYuan * 100],
    );
  for (const order of [...ordersOnTheWay(now), ...ordersFinished(now)]) await saveSeedOrder(tx, order);
}

async function saveProduct(tx: Queryable, product: SeedProduct, position: number, now: Date): Promise<void> {
  const { sku, category, name, summary, priceYuan, warrantyMonths, noReturnKind } = product;
  await tx.query(
    `insert into shop.products (sku, position, category, name_zh, name_en, name_ja, summary_zh, summary_ja,
       summary_en, price_cents, warranty_months, no_return_kind) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[
        sku,
        position,
        category,
        name.zh,
        name.en,
        name.ja ?? null,
        summary.zh,
        summary.ja ?? null,
        summary.en,
      ],
      ...[priceYuan * 100, warrantyMonths ?? null, noReturnKind ?? null],
    ],
  );
  for (const { shelf, quantity, backInDays } of product.shelves)
    await tx.query('insert into shop.stock (sku, shelf, quantity, back_on) values ($1, $2, $3, $4)', [
      ...[sku, shelf, quantity, backInDays ? chinaDate(now, backInDays) : null],
    ]);
  for (const [at, { code, colour, size, shelf }] of product.variants.entries())
    await tx.query(
      'insert into shop.variants (sku, code, position, colour, size, shelf) values ($1, $2, $3, $4, $5, $6)',
      [sku, code, at, colour ?? null, size ?? null, shelf],
    );
}

function chinaDate(now: Date, inDays: number): string {
  const noon = addDays(chinaMidnight(now), inDays + 0.5);
  return noon.toISOString().slice(0, 10);
}
