import { addDays, addWorkingDays } from '../kernel/china-day.ts';
import type { Pool, Queryable } from '../kernel/database.ts';
import type { Text } from '../kernel/language.ts';
import { Refusal } from '../kernel/refusal.ts';
import { type Order, type Payment, paymentTexts, type Refund } from '../orders/order.ts';
import { addTrace } from '../orders/store.ts';
import { changeOrder } from './change-order.ts';
import { hoursStill } from './logistics.ts';
import { isPromotion } from './promotion.ts';

export type RefundReason = 'deposit' | 'lost' | 'not-received';

/** Where the money of an order is. */
export interface RefundProgress extends Refund {
  readonly no: string;
  readonly orderState: Order['state'];
  readonly itemNames: readonly Text[];
  readonly toText?: Text;
  readonly requestedAt?: string;
  readonly goodsArrivedAt?: string;
  /** working days after the refund until the money shows */
  readonly fromDays: number;
  readonly toDays: number;
  /** the goods are here for longer than a refund may take */
  readonly isLate: boolean;
}

const lostHours = 7 * 24;
const tellWithinDays = 3;
/** Working days in which the money goes back once the goods are here. */
const refundWithinDays = 2;

export function describeRefund({
  no,
  state: orderState,
  items,
  refund,
  return: back,
}: Order): RefundProgress {
  if (!refund) throw new Refusal('refund-not-found', { no });
  const isCard = ([...['unionpay', 'card']] as (Payment | undefined)[]).includes(refund.to);
  return {
    ...{ no, orderState, itemNames: items.map(({ name }) => name), ...refund },
    ...(refund.to && { toText: paymentTexts[refund.to] }),
    ...(back && { requestedAt: back.requestedAt }),
    ...(back?.goodsArrivedAt && { goodsArrivedAt: back.goodsArrivedAt }),
    ...(isCard ? { fromDays: 3, toDays: 7 } : { fromDays: 1, toDays: 3 }),
    isLate:
      refund.state === 'under-way' &&
      back?.goodsArrivedAt !== undefined &&
      addWorkingDays(new Date(back.goodsArrivedAt), refundWithinDays) < new Date(),
  };
}

/** Asks for money back without a return: a deposit whose balance was paid, a parcel that is lost, one that never arrived. */
export function requestRefund(pool: Pool, no: string, key: string, reason: RefundReason): Promise<Order> {
  return changeOrder(pool, { name: 'refund', no, key, content: { reason } }, async (tx, order) => {
    if (order.refund) throw new Refusal('refund-under-way', { no: order.no });
    refuse[reason](order);
    const made = await tx.query(
      'insert into shop.refund_requests (order_no, reason, requested_at) values ($1, $2, $3) on conflict do nothing',
      [order.no, reason, new Date()],
    );
    if (made.rowCount === 0) throw new Refusal('refund-asked', { no: order.no });
    await settle(tx, order, reason);
  });
}

const refuse: Record<RefundReason, (order: Order) => void> = {
  deposit: (order) => {
    if (!order.presale) throw new Refusal('not-refundable', { state: order.state });
    if (order.state === 'presale' || !order.paidAt)
      throw new Refusal('deposit-not-refundable', { no: order.no });
    const paidAt = new Date(order.paidAt);
    const days = isPromotion(paidAt) ? 7 : 3;
    if (addDays(paidAt, days) < new Date()) throw new Refusal('person-needed', { days });
  },
  lost: (order) => {
    if (order.state === 'paid' || order.state === 'unpaid')
      throw new Refusal('cancel-instead', { no: order.no });
    if ((hoursStill(order) ?? 0) < lostHours) throw new Refusal('not-refundable', { state: order.state });
  },
  'not-received': (order) => {
    if (order.state !== 'delivered' || !order.deliveredAt)
      throw new Refusal('not-delivered', { state: order.state });
    if (addDays(new Date(order.deliveredAt), tellWithinDays) < new Date())
      throw new Refusal('person-needed', { days: tellWithinDays });
  },
};

/** What was told as never received is looked into first; the rest is paid back. */
async function settle(tx: Queryable, order: Order, reason: RefundReason): Promise<void> {
  const now = new Date();
  if (reason === 'not-received') {
    await addTrace(tx, order.no, now, {
      zh: '顾客反映未收到，正在核实签收',
      en: 'Reported as not received, delivery is being checked',
      ja: '未着のご連絡を受け、配達状況を確認中です',
    });
    return;
  }
  const amountCents = reason === 'deposit' ? (order.presale?.depositCents ?? 0) : order.paidCents;
  const refund: Refund = { amountCents, state: 'under-way', ...(order.payment && { to: order.payment }) };
  await tx.query("update shop.orders set state = 'refunding', refund = $2 where no = $1", [
    order.no,
    JSON.stringify(refund),
  ]);
  await addTrace(tx, order.no, now, { zh: '已申请退款', en: 'Refund asked for', ja: '返金を受け付けました' });
}
