import type { Queryable } from '../kernel/database.ts';
import type { Coupon, CouponScope } from './coupon.ts';

interface Row {
  id: string;
  customer_id: string;
  scope: CouponScope;
  amount_cents: number;
  minimum_cents: number;
  valid_until: Date;
  reason: string;
  order_no: string | null;
}

/** Coupons a customer can still use. */
export async function listUsableCoupons(db: Queryable, customerId: string): Promise<Coupon[]> {
  const found = await db.query<Row>(
    `select * from shop.coupons where customer_id = $1 and order_no is null and valid_until > now()
      order by amount_cents desc, id`,
    [customerId],
  );
  return found.rows.map(toCoupon);
}

/** All coupons a customer has had, the latest to end first. */
export async function listCoupons(db: Queryable, customerId: string): Promise<Coupon[]> {
  const found = await db.query<Row>(
    'select * from shop.coupons where customer_id = $1 order by valid_until desc, id',
    [customerId],
  );
  return found.rows.map(toCoupon);
}

/** The asked coupons of this customer that are still usable, held until the transaction ends. */
export async function holdCoupons(
  tx: Queryable,
  customerId: string,
  ids: readonly string[],
): Promise<Coupon[]> {
  const found = await tx.query<Row>(
    `select * from shop.coupons where customer_id = $1 and id = any($2) and order_no is null and valid_until > now()
      order by id for update`,
    [customerId, ids],
  );
  return found.rows.map(toCoupon);
}

/** Frees the coupons of an order that will not be delivered; an expired one stays expired. */
export async function giveCouponsBack(tx: Queryable, orderNo: string): Promise<void> {
  await tx.query('update shop.coupons set order_no = null where order_no = $1', [orderNo]);
}

export function toCoupon(row: Row): Coupon {
  return {
    id: row.id,
    customerId: row.customer_id,
    scope: row.scope,
    amountCents: row.amount_cents,
    minimumCents: row.minimum_cents,
    validUntil: row.valid_until.toISOString(),
    reason: row.reason,
    ...(row.order_no && { orderNo: row.order_no }),
  };
}
