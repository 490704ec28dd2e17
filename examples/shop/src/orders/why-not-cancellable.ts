import type { RefusalCode } from '../kernel/refusal.ts';
import type { OrderState } from './order.ts';

const reasons: Record<OrderState, RefusalCode | undefined> = {
  unpaid: undefined,
  paid: undefined,
  presale: 'deposit-not-refundable',
  shipped: 'already-handed-over',
  delivered: 'already-delivered',
  refunding: 'refund-under-way',
  refunded: 'refund-under-way',
  cancelled: 'already-cancelled',
  closed: 'order-closed',
};

/** Why a customer cannot cancel in this state; nothing while the parcel is still with the shop. */
export function whyNotCancellable(state: OrderState): RefusalCode | undefined {
  return reasons[state];
}
