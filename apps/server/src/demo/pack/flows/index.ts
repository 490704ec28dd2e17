import type { FlowPack } from '../../../flows/index.ts';
import type { CasePhrases } from '../pack.ts';
import { afterSaleCasePhrases } from '../wordings/after-sale-case-phrases.ts';
import { casePhrases } from '../wordings/case-phrases.ts';
import { orderCasePhrases } from '../wordings/order-case-phrases.ts';
import { businessInquiry } from './business-inquiry.ts';
import { cancelOrder } from './cancel-order.ts';
import { changeAddress } from './change-address.ts';
import { complaint } from './complaint.ts';
import { coupon } from './coupon.ts';
import { depositRefund } from './deposit-refund.ts';
import { exchangeGoods } from './exchange-goods.ts';
import { invoice } from './invoice.ts';
import { lostNumber } from './lost-number.ts';
import { missingParcel } from './missing-parcel.ts';
import { pointsWorth } from './points-worth.ts';
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
  lostNumber,
  changeAddress,
  invoice,
  priceProtection,
  stockAndSize,
  coupon,
  pointsWorth,
  warranty,
  businessInquiry,
];

/** More words in which the cases are begun; several tables may speak of the same case. */
export const furtherPhrases: readonly CasePhrases[] = [casePhrases, afterSaleCasePhrases, orderCasePhrases];

/** A case with all words in which it is begun. */
function widened({ name, definition }: FlowPack): FlowPack {
  const more = furtherPhrases.flatMap((table) => table[name] ?? []);
  const { phrases } = definition;
  const widen = (locale: 'zh-CN' | 'en' | 'ja', rows: readonly string[]) => [
    ...(phrases[locale] ?? []),
    ...rows.flatMap((row) => row.split('|')),
  ];
  return {
    name,
    definition: {
      ...definition,
      phrases: {
        ...phrases,
        'zh-CN': widen(
          'zh-CN',
          more.map(({ zh }) => zh),
        ),
        en: widen(
          'en',
          more.map(({ en }) => en),
        ),
        ja: widen(
          'ja',
          more.map(({ ja }) => ja),
        ),
      },
    },
  };
}

/** The service cases of the demo shop. */
export const shopFlows: readonly FlowPack[] = flows.map(widened);
