import { daysAgo } from '../kernel/china-day.ts';
import { type SeedOrder, steps } from './seed-order.ts';

/** The seeded orders that arrived, came back, or were cancelled. */
export function ordersFinished(now: Date): SeedOrder[] {
  return [coatDelivered(now), vacuumDelivered(now), shoesComingBack(now), airFryerCancelled(now)];
}

function coatDelivered(now: Date): SeedOrder {
  return delivered({
    no: 'SP20260003',
    item: { sku: 'C600', variant: 'L-grey', quantity: 1 },
    placedAt: daysAgo(now, 5, 11),
    shippedAt: daysAgo(now, 5, 18),
    deliveredAt: daysAgo(now, 3, 14),
  });
}

function vacuumDelivered(now: Date): SeedOrder {
  return delivered({
    no: 'SP20260004',
    item: { sku: 'V400', variant: 'one', quantity: 1 },
    placedAt: daysAgo(now, 42, 10),
    shippedAt: daysAgo(now, 42, 18),
    deliveredAt: daysAgo(now, 40, 15),
  });
}

interface Delivered {
  readonly no: string;
  readonly item: SeedOrder['item'];
  readonly placedAt: Date;
  readonly shippedAt: Date;
  readonly deliveredAt: Date;
}

function delivered(order: Delivered): SeedOrder {
  const { placedAt, shippedAt, deliveredAt } = order;
  return {
    ...order,
    customerId: 'cust_wangqiang',
    state: 'delivered',
    paidAt: placedAt,
    carrier: 'SF',
    trace: [
      { at: placedAt, text: steps.placed },
      { at: placedAt, text: steps.paid },
      { at: shippedAt, text: steps.handedOver },
      { at: deliveredAt, text: steps.delivered },
    ],
  };
}

function shoesComingBack(now: Date): SeedOrder {
  const placedAt = daysAgo(now, 9, 13);
  const shippedAt = daysAgo(now, 9, 18);
  const deliveredAt = daysAgo(now, 7, 16);
  const requestedAt = daysAgo(now, 5, 10);
  const goodsArrivedAt = daysAgo(now, 1, 15);
  return {
    no: 'SP20260006',
    customerId: 'cust_emily',
    state: 'refunding',
    item: { sku: 'C610', variant: '42', quantity: 1 },
    placedAt,
    paidAt: placedAt,
    shippedAt,
    deliveredAt,
    carrier: 'SF',
    refund: { amountCents: 45_900, state: 'under-way' },
    return: { requestedAt, goodsArrivedAt },
    trace: [
      { at: placedAt, text: steps.placed },
      { at: placedAt, text: steps.paid },
      { at: shippedAt, text: steps.handedOver },
      { at: deliveredAt, text: steps.delivered },
      { at: requestedAt, text: { zh: '已申请退货', en: 'Return asked for', ja: '返品を受け付けました' } },
      {
        at: goodsArrivedAt,
        text: {
          zh: '退货已到仓，正在验货',
          en: 'Returned goods arrived, being checked',
          ja: '返品が到着し、確認中です',
        },
      },
    ],
  };
}

function airFryerCancelled(now: Date): SeedOrder {
  const placedAt = daysAgo(now, 3, 12);
  const cancelledAt = daysAgo(now, 3, 13);
  const refundedAt = daysAgo(now, 1, 10);
  return {
    no: 'SP20260010',
    customerId: 'cust_zhaomin',
    state: 'cancelled',
    item: { sku: 'A420', variant: 'one', quantity: 1 },
    placedAt,
    paidAt: placedAt,
    payment: 'wechat',
    refund: { amountCents: 29_900, state: 'done', to: 'wechat', doneAt: refundedAt.toISOString() },
    trace: [
      { at: placedAt, text: steps.placed },
      { at: placedAt, text: steps.paid },
      {
        at: cancelledAt,
        text: { zh: '订单已取消', en: 'Order cancelled', ja: 'ご注文をキャンセルしました' },
      },
      {
        at: refundedAt,
        text: {
          zh: '¥299 已退回微信支付',
          en: '¥299 refunded to WeChat Pay',
          ja: '¥299 を WeChat Pay に返金しました',
        },
      },
    ],
  };
}
