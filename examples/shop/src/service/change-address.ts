import type { Pool } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Order, Receiver } from '../orders/order.ts';
import { addTrace } from '../orders/store.ts';
import { whyNotCancellable } from '../orders/why-not-cancellable.ts';
import { changeOrder } from './change-order.ts';

/** Changes where a parcel goes, once, before the carrier has it; what is not named stays. */
export function changeAddress(
  pool: Pool,
  no: string,
  key: string,
  wanted: Partial<Receiver>,
): Promise<Order> {
  return changeOrder(pool, { name: 'address', no, key, content: wanted }, async (tx, order) => {
    const reason = order.state === 'presale' ? undefined : whyNotCancellable(order.state);
    if (reason) throw new Refusal(reason, { no: order.no, state: order.state });
    const changed = await tx.query(
      `update shop.orders set receiver = coalesce(receiver, '{}'::jsonb) || $2::jsonb, address_changed_at = $3
        where no = $1 and address_changed_at is null`,
      [order.no, JSON.stringify(wanted), new Date()],
    );
    if (changed.rowCount === 0) throw new Refusal('address-changed-before', { no: order.no });
    await addTrace(tx, order.no, new Date(), {
      zh: '收货信息已修改',
      en: 'Address changed',
      ja: 'お届け先を変更しました',
    });
  });
}
