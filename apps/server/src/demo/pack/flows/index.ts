import type { FlowPack } from '../../../flows/index.ts';
import { casePhrases } from '../wordings/case-phrases.ts';
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

const flows: readonly FlowPack[] = [
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

/** A case with all words in which it is begun. */
function widened({ name, definition }: FlowPack): FlowPack {
  const more = casePhrases[name];
  if (!more) return { name, definition };
  const { phrases } = definition;
  const widen = (locale: 'zh-CN' | 'en' | 'ja', row: string) => [
    ...(phrases[locale] ?? []),
    ...row.split('|'),
  ];
  return {
    name,
    definition: {
      ...definition,
      phrases: {
        ...phrases,
        'zh-CN': widen('zh-CN', more.zh),
        en: widen('en', more.en),
        ja: widen('ja', more.ja),
      },
    },
  };
}

/** The service cases of the demo shop. */
export const shopFlows: readonly FlowPack[] = flows.map(widened);
