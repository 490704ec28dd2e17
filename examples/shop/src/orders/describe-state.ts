import type { Text } from '../kernel/language.ts';
import type { OrderState, Refund } from './order.ts';

const stateTexts: Record<OrderState, Text> = {
  unpaid: { zh: '待付款', en: 'Waiting for payment', ja: 'お支払い待ち' },
  paid: { zh: '已付款，待发货', en: 'Paid, not yet handed to the carrier', ja: 'お支払い済み、発送準備中' },
  shipped: { zh: '已发货，运输中', en: 'Shipped, on its way', ja: '発送済み、配送中' },
  delivered: { zh: '已签收', en: 'Delivered', ja: '配達済み' },
  cancelled: { zh: '已取消', en: 'Cancelled', ja: 'キャンセル済み' },
  refunding: { zh: '退款中', en: 'Refund under way', ja: '返金手続き中' },
  refunded: { zh: '已退款', en: 'Refunded', ja: '返金済み' },
  presale: { zh: '预售，定金已付', en: 'Presale, deposit paid', ja: '予約販売、手付金お支払い済み' },
  closed: { zh: '已关闭', en: 'Closed', ja: '終了' },
};

/** The state in words; a cancelled order also says where its money is. */
export function describeState(state: OrderState, refund?: Refund): Text {
  const text = stateTexts[state];
  if (state !== 'cancelled' || !refund) return text;
  return refund.state === 'done'
    ? { zh: '已取消，已退款', en: 'Cancelled, refunded', ja: 'キャンセル済み、返金済み' }
    : { zh: '已取消，退款中', en: 'Cancelled, refund under way', ja: 'キャンセル済み、返金手続き中' };
}
