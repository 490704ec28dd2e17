import { addDays } from '../kernel/china-day.ts';
import type { Pool, Queryable } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Order } from '../orders/order.ts';
import { addTrace } from '../orders/store.ts';
import { changeOrder } from './change-order.ts';
import { protectionDays } from './promotion.ts';

/** Pays back what the goods of an order cost less by now, once per item. */
export function protectPrice(pool: Pool, no: string, key: string): Promise<Order> {
  return changeOrder(pool, { name: 'price-protection', no, key }, protect);
}

async function protect(tx: Queryable, order: Order): Promise<void> {
  if (!order.paidAt || !['paid', 'shipped', 'delivered'].includes(order.state))
    throw new Refusal('not-paid', { state: order.state });
  const paidAt = new Date(order.paidAt);
  const days = protectionDays(paidAt);
  if (addDays(paidAt, days) < new Date()) throw new Refusal('price-protection-too-late', { days });
  const given = await tx.query<{ amount_cents: number }>(
    `insert into shop.price_protections (order_no, line, amount_cents, granted_at)
     select i.order_no, i.line, (i.price_cents - p.price_cents) * i.quantity, $2
       from shop.order_items i join shop.products p using (sku)
      where i.order_no = $1 and p.price_cents < i.price_cents
     on conflict do nothing returning amount_cents`,
    [order.no, new Date()],
  );
  if (given.rowCount === 0) throw new Refusal(await whyNothing(tx, order.no), { no: order.no });
  const yuan = given.rows.reduce((sum, { amount_cents }) => sum + amount_cents, 0) / 100;
  await addTrace(tx, order.no, new Date(), {
    zh: `价保已受理，24 小时内退回 ¥${yuan}`,
    en: `Price protection granted: ¥${yuan} within 24 hours`,
    ja: `価格保証を受け付けました：¥${yuan} を 24 時間以内に返金します`,
  });
}

async function whyNothing(tx: Queryable, no: string) {
  const used = await tx.query('select 1 from shop.price_protections where order_no = $1', [no]);
  return used.rowCount ? 'price-protection-used' : 'price-not-lower';
}

/** What was paid back for an order's goods so far, in fen. */
export async function protectedCents(db: Queryable, no: string): Promise<number> {
  const found = await db.query<{ cents: number }>(
    'select coalesce(sum(amount_cents), 0)::int as cents from shop.price_protections where order_no = upper($1)',
    [no],
  );
  return found.rows[0]?.cents ?? 0;
}
