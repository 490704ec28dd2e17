import type { Queryable } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Coupon } from './coupon.ts';
import { holdCoupons } from './store.ts';

interface Line {
  readonly category: string;
  readonly quantity: number;
  readonly priceCents: number;
}

interface Use {
  readonly customerId: string;
  readonly no: string;
  readonly couponIds: readonly string[];
  readonly lines: readonly Line[];
}

/** Ties the chosen coupons to the order and tells their worth; at most one of the shop and one of a category. */
export async function useCoupons(tx: Queryable, { customerId, no, couponIds, lines }: Use): Promise<number> {
  if (couponIds.length === 0) return 0;
  const coupons = await holdCoupons(tx, customerId, couponIds);
  const scopes = new Set(coupons.map(({ scope }) => scope));
  if (coupons.length !== couponIds.length || scopes.size !== coupons.length)
    throw new Refusal('coupon-not-usable', { couponIds });
  for (const coupon of coupons)
    if (worthFor(coupon, lines) < coupon.minimumCents)
      throw new Refusal('coupon-not-usable', { id: coupon.id });
  await tx.query('update shop.coupons set order_no = $1 where id = any($2)', [no, couponIds]);
  return coupons.reduce((sum, { amountCents }) => sum + amountCents, 0);
}

/** The goods that count for the coupon, in fen. */
export function worthFor({ scope }: Coupon, lines: readonly Line[]): number {
  return lines
    .filter(({ category }) => scope === 'shop' || category === scope)
    .reduce((sum, { priceCents, quantity }) => sum + priceCents * quantity, 0);
}
