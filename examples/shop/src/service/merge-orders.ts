import { chinaMidnight } from '../kernel/china-day.ts';
import type { Pool } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Order } from '../orders/order.ts';
import { addTrace, getOrderForUpdate } from '../orders/store.ts';
import { changeOrder } from './change-order.ts';

const hourMs = 3_600_000;
const lastHour = 18;

/** Sends two orders of one customer in one parcel: to one address, placed within 2 hours, not handed over, asked for before 18:00 in China. */
export function mergeOrders(pool: Pool, no: string, key: string, withNo: string): Promise<Order> {
  return changeOrder(pool, { name: 'merge', no, key, content: { withNo } }, async (tx, order) => {
    // Of somebody else's order it is not even said that it is there.
    const own = await tx.query('select 1 from shop.orders where no = upper($1) and customer_id = $2', [
      ...[withNo, order.customerId],
    ]);
    const other = own.rowCount ? await getOrderForUpdate(tx, withNo) : undefined;
    if (!other || !isMergeable(order, other, new Date()))
      throw new Refusal('not-mergeable', { no: order.no, with: withNo });
    await tx.query('update shop.orders set merged_with = $2 where no = $1', [order.no, other.no]);
    for (const each of [order.no, other.no])
      await addTrace(tx, each, new Date(), {
        zh: '已申请合并发货',
        en: 'Merged shipping asked for',
        ja: '同梱発送を受け付けました',
      });
  });
}

export function isMergeable(a: Order, b: Order, now: Date): boolean {
  const apartMs = Math.abs(Date.parse(a.placedAt) - Date.parse(b.placedAt));
  const isBeforeSix = now.getTime() - chinaMidnight(now).getTime() < lastHour * hourMs;
  const isOneAddress = a.region === b.region && a.receiver?.address === b.receiver?.address;
  return (
    a.no !== b.no &&
    a.customerId === b.customerId &&
    a.state === 'paid' &&
    b.state === 'paid' &&
    isOneAddress &&
    apartMs <= 2 * hourMs &&
    isBeforeSix
  );
}
