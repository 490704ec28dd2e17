import { addDays } from '../kernel/china-day.ts';
import type { Queryable } from '../kernel/database.ts';
import type { Text } from '../kernel/language.ts';
import type { Order } from '../orders/order.ts';
import { qualityDays } from '../orders/request-return.ts';

/** How an order is covered today: the order itself is the proof. */
export interface Warranty {
  readonly no: string;
  readonly name: Text;
  /** `none`: the goods carry no warranty; `not-yet`: they have not arrived */
  readonly state: 'covered' | 'over' | 'none' | 'not-yet';
  readonly months?: number;
  readonly until?: string;
  /** until when a faulty one may come back instead of being repaired */
  readonly returnUntil?: string;
  readonly mayReturn: boolean;
}

/** Tells until when the goods of an order are covered, counted from the day they arrived. */
export async function describeWarranty(db: Queryable, order: Order): Promise<Warranty> {
  const { no, deliveredAt, items, state } = order;
  const found = await db.query<{ months: number | null }>(
    'select max(p.warranty_months)::int as months from shop.products p join shop.order_items i using (sku) where i.order_no = upper($1)',
    [no],
  );
  const months = found.rows[0]?.months ?? undefined;
  const head = { no, name: items[0]?.name ?? { zh: no, en: no } };
  if (!deliveredAt) return { ...head, state: 'not-yet', ...(months && { months }), mayReturn: false };
  const now = new Date();
  const returnUntil = addDays(new Date(deliveredAt), qualityDays);
  const back = {
    returnUntil: returnUntil.toISOString(),
    mayReturn: state === 'delivered' && returnUntil > now,
  };
  if (!months) return { ...head, ...back, state: 'none' };
  const until = new Date(deliveredAt);
  until.setUTCMonth(until.getUTCMonth() + months);
  return { ...head, ...back, months, until: until.toISOString(), state: until > now ? 'covered' : 'over' };
}
