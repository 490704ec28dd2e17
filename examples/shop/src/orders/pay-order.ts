import { inTransaction, type Pool, type Queryable } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Order, Payment } from './order.ts';
import { isPaymentPossible } from './quote-order.ts';
import { addTrace, getOrder, getOrderForUpdate } from './store.ts';

/** Marks an unpaid order as paid; the demo moves no money. */
export async function payOrder(pool: Pool, no: string, payment: Payment): Promise<Order> {
  return inTransaction(pool, async (tx) => {
    await settle(tx, await getOrderForUpdate(tx, no), payment);
    return getOrder(tx, no);
  });
}

/** The same inside a transaction that already holds the order. */
export async function settle(tx: Queryable, order: Order, payment: Payment): Promise<void> {
  if (order.state !== 'unpaid') throw new Refusal('not-payable', { no: order.no, state: order.state });
  if (!isPaymentPossible(payment, order.totalCents)) throw new Refusal('payment-not-possible', { payment });
  const now = new Date();
  await tx.query(
    "update shop.orders set state = 'paid', paid_at = $2, payment = $3, paid_cents = total_cents where no = $1",
    [order.no, now, payment],
  );
  await addTrace(tx, order.no, now, { zh: '付款成功', en: 'Payment received', ja: 'お支払い完了' });
}
