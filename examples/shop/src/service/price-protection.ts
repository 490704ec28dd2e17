import { addDays } from '../kernel/china-day.ts';
import type { Queryable } from '../kernel/database.ts';
import type { Order } from '../orders/order.ts';
import { protectionDays } from './promotion.ts';
import { protectedCents } from './protect-price.ts';

/** Whether price protection can be had for an order now, and how much. */
export interface PriceProtection {
  readonly no: string;
  readonly state: 'open' | 'not-lower' | 'too-late' | 'used' | 'not-paid';
  readonly differenceCents: number;
  readonly days?: number;
  readonly until?: string;
}

/** Looks what the goods of an order cost now, and whether the difference can still be had. */
export async function describePriceProtection(db: Queryable, order: Order): Promise<PriceProtection> {
  const { no, paidAt, state } = order;
  if (!paidAt || !['paid', 'shipped', 'delivered'].includes(state))
    return { no, state: 'not-paid', differenceCents: 0 };
  const days = protectionDays(new Date(paidAt));
  const until = addDays(new Date(paidAt), days);
  const term = { no, days, until: until.toISOString() };
  const differenceCents = await openDifference(db, no);
  if (differenceCents === 0 && (await protectedCents(db, no)) > 0)
    return { ...term, state: 'used', differenceCents };
  if (until < new Date()) return { ...term, state: 'too-late', differenceCents: 0 };
  return { ...term, state: differenceCents > 0 ? 'open' : 'not-lower', differenceCents };
}

/** What the items that were not protected before cost less by now, in fen. */
async function openDifference(db: Queryable, no: string): Promise<number> {
  const found = await db.query<{ cents: number }>(
    `select coalesce(sum((i.price_cents - p.price_cents) * i.quantity), 0)::int as cents
       from shop.order_items i
       join shop.products p using (sku)
       left join shop.price_protections g on g.order_no = i.order_no and g.line = i.line
      where i.order_no = upper($1) and p.price_cents < i.price_cents and g.order_no is null`,
    [no],
  );
  return found.rows[0]?.cents ?? 0;
}
