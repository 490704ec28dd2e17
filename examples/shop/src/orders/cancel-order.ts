import { returnStock } from '../catalogue/stock.ts';
import { giveCouponsBack } from '../coupons/store.ts';
import { answerOnce } from '../kernel/answer-once.ts';
import { inTransaction, type Pool, type Queryable } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Order, Refund } from './order.ts';
import { addTrace, getOrder, getOrderForUpdate } from './store.ts';
import { whyNotCancellable } from './why-not-cancellable.ts';

/** Cancels an order that the carrier does not have yet; stock, coupons and money go back. */
export async function cancelOrder(pool: Pool, no: string, key: string): Promise<Order> {
  return inTransaction(pool, async (tx) => {
    const request = { scope: `cancel:${no.toUpperCase()}`, key, content: {} };
    await answerOnce(tx, request, async () => {
      await cancel(tx, await getOrderForUpdate(tx, no));
      return true;
    });
    return getOrder(tx, no);
  });
}

async function cancel(tx: Queryable, order: Order): Promise<void> {
  const reason = whyNotCancellable(order.state);
  if (reason) throw new Refusal(reason, { no: order.no, state: order.state });
  const now = new Date();
  const refund = refundOf(order);
  await tx.query("update shop.orders set state = 'cancelled', ended_at = $2, refund = $3 where no = $1", [
    order.no,
    now,
    refund ? JSON.stringify(refund) : null,
  ]);
  await returnStock(tx, order.no);
  await giveCouponsBack(tx, order.no);
  await addTrace(tx, order.no, now, {
    zh: '订单已取消',
    en: 'Order cancelled',
    ja: 'ご注文をキャンセルしました',
  });
}

function refundOf(order: Order): Refund | undefined {
  if (order.paidCents === 0) return undefined;
  return {
    amountCents: order.paidCents,
    state: 'under-way',
    ...(order.payment && { to: order.payment }),
  };
}
