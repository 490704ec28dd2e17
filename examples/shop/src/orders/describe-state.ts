import type { Text } from '../kernel/language.ts';
import type { OrderState, Refund } from './order.ts';

const stateTexts: Record<OrderState, Text> = {
  unpaid: { zh: '待付款', en: 'Waiting for payment' },
  paid: { zh: '已付款，待发货', en: 'Paid, not yet handed to the carrier' },
  shipped: { zh: '已发货，运输中', en: 'Shipped, on its way' },
  delivered: { zh: '已签收', en: 'Delivered' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  refunding: { zh: '退款中', en: 'Refund under way' },
  refunded: { zh: '已退款', en: 'Refunded' },
  presale: { zh: '预售，定金已付', en: 'Presale, deposit paid' },
  closed: { zh: '已关闭', en: 'Closed' },
};

/** The state in words; a cancelled order also says where its money is. */
export function describeState(state: OrderState, refund?: Refund): Text {
  const text = stateTexts[state];
  if (state !== 'cancelled' || !refund) return text;
  return refund.state === 'done'
    ? { zh: '已取消，已退款', en: 'Cancelled, refunded' }
    : { zh: '已取消，退款中', en: 'Cancelled, refund under way' };
}
