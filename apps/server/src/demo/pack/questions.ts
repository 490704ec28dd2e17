import type { FurtherWordings, PackTopic, PackWording } from './pack.ts';
import { accountQuestions } from './questions/account-questions.ts';
import { assortmentQuestions } from './questions/assortment-questions.ts';
import { couponQuestions } from './questions/coupon-questions.ts';
import { deliveryPlaceQuestions } from './questions/delivery-place-questions.ts';
import { deliveryQuestions } from './questions/delivery-questions.ts';
import { digitalProductQuestions } from './questions/digital-product-questions.ts';
import { fashionProductQuestions } from './questions/fashion-product-questions.ts';
import { giftQuestions } from './questions/gift-questions.ts';
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
import { gadgetWordings } from './wordings/gadget-wordings.ts';
import { householdWordings } from './wordings/household-wordings.ts';
import { membershipWordings } from './wordings/membership-wordings.ts';
import { moneyWordings } from './wordings/money-wordings.ts';
import { namedGoodsWordings } from './wordings/named-goods-wordings.ts';
import { orderWordings } from './wordings/order-wordings.ts';
import { parcelWordings } from './wordings/parcel-wordings.ts';
import { placedOrderWordings } from './wordings/placed-order-wordings.ts';
import { presaleWordings } from './wordings/presale-wordings.ts';
import { refundWordings } from './wordings/refund-wordings.ts';
import { returnCarriageWordings } from './wordings/return-carriage-wordings.ts';
import { returnKindWordings } from './wordings/return-kind-wordings.ts';
import { returnRuleWordings } from './wordings/return-rule-wordings.ts';
import { shopTermWordings } from './wordings/shop-term-wordings.ts';
import { vacuumCodeWordings } from './wordings/vacuum-code-wordings.ts';
import { wardrobeWordings } from './wordings/wardrobe-wordings.ts';
import { warrantyWordings } from './wordings/warranty-wordings.ts';

/** More ways of asking; several tables may speak of the same topic. */
export const furtherWordings: readonly FurtherWordings[] = [
  orderWordings,
  deliveryWordings,
  afterSaleWordings,
  accountWordings,
  placedOrderWordings,
  parcelWordings,
  presaleWordings,
  returnRuleWordings,
  returnCarriageWordings,
  returnKindWordings,
  refundWordings,
  warrantyWordings,
  vacuumCodeWordings,
  shopTermWordings,
  gadgetWordings,
  householdWordings,
  wardrobeWordings,
  namedGoodsWordings,
  moneyWordings,
  membershipWordings,
];

const withMore = (wording: PackWording, rows: readonly (string | undefined)[]): PackWording => ({
  ...wording,
  questions: [...wording.questions, ...rows.flatMap((row) => row?.split('|') ?? [])],
});

/** A topic with all ways of asking it. */
function widened(topic: PackTopic): PackTopic {
  const more = furtherWordings.map((table) => table[topic.key]);
  const rows = (language: 'zh' | 'en' | 'ja') => more.map((each) => each?.[language]);
  return {
    ...topic,
    zh: withMore(topic.zh, rows('zh')),
    en: withMore(topic.en, rows('en')),
    ...(topic.ja ? { ja: withMore(topic.ja, rows('ja')) } : {}),
  };
}

/** Every topic in the wordings that were written with it. */
export const topics: readonly PackTopic[] = [
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
  ...giftQuestions,
];

/** Everything the demo shop's bot knows, the most asked subjects first. */
export const questions: readonly PackTopic[] = topics.map(widened);
