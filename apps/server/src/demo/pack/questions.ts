import type { FurtherWordings, PackTopic, PackWording } from './pack.ts';
import { accountQuestions } from './questions/account-questions.ts';
import { assortmentQuestions } from './questions/assortment-questions.ts';
import { couponQuestions } from './questions/coupon-questions.ts';
import { deliveryPlaceQuestions } from './questions/delivery-place-questions.ts';
import { deliveryQuestions } from './questions/delivery-questions.ts';
import { digitalProductQuestions } from './questions/digital-product-questions.ts';
import { fashionProductQuestions } from './questions/fashion-product-questions.ts';
import { homeProductQuestions } from './questions/home-product-questions.ts';
import { invoiceQuestions } from './questions/invoice-questions.ts';
import { memberQuestions } from './questions/member-questions.ts';
import { orderQuestions } from './questions/order-questions.ts';
import { paymentQuestions } from './questions/payment-questions.ts';
import { presaleQuestions } from './questions/presale-questions.ts';
import { priceQuestions } from './questions/price-questions.ts';
import { receiverQuestions } from './questions/receiver-questions.ts';
import { refundQuestions } from './questions/refund-questions.ts';
import { repairQuestions } from './questions/repair-questions.ts';
import { returnCarriageQuestions } from './questions/return-carriage-questions.ts';
import { returnKindQuestions } from './questions/return-kind-questions.ts';
import { returnQuestions } from './questions/return-questions.ts';
import { serviceQuestions } from './questions/service-questions.ts';
import { termQuestions } from './questions/term-questions.ts';
import { trackingQuestions } from './questions/tracking-questions.ts';
import { vacuumQuestions } from './questions/vacuum-questions.ts';
import { warrantyQuestions } from './questions/warranty-questions.ts';
import { accountWordings } from './wordings/account-wordings.ts';
import { afterSaleWordings } from './wordings/after-sale-wordings.ts';
import { deliveryWordings } from './wordings/delivery-wordings.ts';
import { orderWordings } from './wordings/order-wordings.ts';

const further: FurtherWordings = {
  ...orderWordings,
  ...deliveryWordings,
  ...afterSaleWordings,
  ...accountWordings,
};

const withMore = (wording: PackWording, row: string | undefined): PackWording =>
  row === undefined ? wording : { ...wording, questions: [...wording.questions, ...row.split('|')] };

/** A topic with all ways of asking it. */
function widened(topic: PackTopic): PackTopic {
  const more = further[topic.key];
  return {
    ...topic,
    zh: withMore(topic.zh, more?.zh),
    en: withMore(topic.en, more?.en),
    ...(topic.ja ? { ja: withMore(topic.ja, more?.ja) } : {}),
  };
}

const topics: readonly PackTopic[] = [
  ...orderQuestions,
  ...deliveryQuestions,
  ...deliveryPlaceQuestions,
  ...trackingQuestions,
  ...returnQuestions,
  ...returnCarriageQuestions,
  ...refundQuestions,
  ...presaleQuestions,
  ...paymentQuestions,
  ...priceQuestions,
  ...couponQuestions,
  ...invoiceQuestions,
  ...warrantyQuestions,
  ...repairQuestions,
  ...vacuumQuestions,
  ...accountQuestions,
  ...digitalProductQuestions,
  ...homeProductQuestions,
  ...fashionProductQuestions,
  ...serviceQuestions,
  ...receiverQuestions,
  ...returnKindQuestions,
  ...termQuestions,
  ...memberQuestions,
  ...assortmentQuestions,
];

/** Everything the demo shop's bot knows, the most asked subjects first. */
export const questions: readonly PackTopic[] = topics.map(widened);
