import type { FlowPack } from '../../../flows/index.ts';
import { cancelOrder } from './cancel-order.ts';
import { changeAddress } from './change-address.ts';
import { complaint } from './complaint.ts';
import { coupon } from './coupon.ts';
import { depositRefund } from './deposit-refund.ts';
import { exchangeGoods } from './exchange-goods.ts';
import { invoice } from './invoice.ts';
import { missingParcel } from './missing-parcel.ts';
import { presaleBalance } from './presale-balance.ts';
import { priceProtection } from './price-protection.ts';
import { refundProgress } from './refund-progress.ts';
import { returnGoods } from './return-goods.ts';
import { stockAndSize } from './stock-and-size.ts';
import { trackOrder } from './track-order.ts';
import { warranty } from './warranty.ts';

/** The service cases of the demo shop. */
export const shopFlows: readonly FlowPack[] = [
  trackOrder,
  cancelOrder,
  returnGoods,
  exchangeGoods,
  refundProgress,
  depositRefund,
  presaleBalance,
  missingParcel,
  complaint,
  changeAddress,
  invoice,
  priceProtection,
  stockAndSize,
  coupon,
  warranty,
];
