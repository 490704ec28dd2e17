import type { Pool, Queryable } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Coupon } from './coupon.ts';
import { grantCoupon } from './grant-coupon.ts';

/** ¥20 off ¥199 for 7 days: what the shop gives whoever has not bought yet. */
const welcome = { amountCents: 2_000, minimumCents: 19_900, validDays: 7, reason: 'welcome' } as const;

/** Gives a new customer their coupon, once; refuses whoever has bought or has had it. */
export const giveWelcome = (pool: Pool, key: string, customerId: string): Promise<Coupon> =>
  grantCoupon(pool, key, { customerId, ...welcome }, (tx) => refuseKnown(tx, customerId));

async function refuseKnown(tx: Queryable, customerId: string): Promise<void> {
  // Two requests at one moment wait for each other here.
  await tx.query('select 1 from shop.customers where id = $1 for update', [customerId]);
  const bought = await tx.query('select 1 from shop.orders where customer_id = $1 limit 1', [customerId]);
  if (bought.rowCount) throw new Refusal('not-a-new-customer');
  const had = await tx.query('select 1 from shop.coupons where customer_id = $1 and reason = $2 limit 1', [
    ...[customerId, welcome.reason],
  ]);
  if (had.rowCount) throw new Refusal('welcome-had');
}
