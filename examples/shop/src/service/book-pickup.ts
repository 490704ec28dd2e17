import type { Pool } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Order } from '../orders/order.ts';
import { addTrace } from '../orders/store.ts';
import { changeOrder } from './change-order.ts';

/** Has SF fetch the goods of a return; asking again changes nothing. */
export function bookPickup(pool: Pool, no: string, key: string): Promise<Order> {
  return changeOrder(pool, { name: 'pickup', no, key }, async (tx, order) => {
    if (!order.return) throw new Refusal('return-not-found', { no: order.no });
    if (order.return.goodsArrivedAt) throw new Refusal('goods-arrived', { no: order.no });
    const now = new Date();
    const booked = await tx.query(
      'update shop.returns set pickup_asked_at = $2 where order_no = $1 and pickup_asked_at is null',
      [order.no, now],
    );
    if (booked.rowCount)
      await addTrace(tx, order.no, now, {
        zh: '已登记顺丰上门取件',
        en: 'SF pick-up asked for',
        ja: '順豊（SF Express）の集荷を受け付けました',
      });
  });
}
