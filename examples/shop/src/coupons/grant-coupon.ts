import { randomUUID } from 'node:crypto';
import { getCustomer } from '../customers/store.ts';
import { answerOnce } from '../kernel/answer-once.ts';
import { addDays } from '../kernel/china-day.ts';
import { inTransaction, type Pool, type Queryable } from '../kernel/database.ts';
import type { Coupon, CouponScope } from './coupon.ts';
import { toCoupon } from './store.ts';

export interface CouponGrant {
  readonly customerId: string;
  readonly amountCents: number;
  readonly minimumCents?: number;
  readonly validDays?: number;
  readonly scope?: CouponScope;
  readonly reason?: string;
}

const defaultValidDays = 7;

/** Gives a customer a coupon, once per key, unless `refuse` finds why not. */
export async function grantCoupon(
  pool: Pool,
  key: string,
  grant: CouponGrant,
  refuse?: (tx: Queryable) => Promise<void>,
): Promise<Coupon> {
  const { customerId, amountCents, scope = 'shop', reason = '', validDays = defaultValidDays } = grant;
  return inTransaction(pool, async (tx) => {
    await getCustomer(tx, customerId);
    const request = { scope: 'coupon', key, content: grant };
    const { answer: id } = await answerOnce(tx, request, async () => {
      await refuse?.(tx);
      const couponId = `cpn_${randomUUID()}`;
      await tx.query(
        `insert into shop.coupons (id, customer_id, scope, amount_cents, minimum_cents, valid_until, reason)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          ...[couponId, customerId, scope, amountCents],
          ...[Math.max(amountCents, grant.minimumCents ?? 0), addDays(new Date(), validDays), reason],
        ],
      );
      return couponId;
    });
    const found = await tx.query<Parameters<typeof toCoupon>[0]>('select * from shop.coupons where id = $1', [
      id,
    ]);
    const [row] = found.rows;
    if (!row) throw new Error(`The coupon ${id} was granted and is gone.`);
    return toCoupon(row);
  });
}
