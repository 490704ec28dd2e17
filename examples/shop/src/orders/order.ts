import type { Text } from '../kernel/language.ts';

export type OrderState =
  | 'unpaid'
  | 'paid'
  | 'shipped'
  | 'delivered'
  | 'cancelled'
  | 'refunding'
  | 'refunded'
  | 'presale'
  | 'closed';

export type Carrier = 'SF' | 'ZTO' | 'YTO';
export type Region = 'mainland' | 'remote' | 'hmt' | 'japan';
export type Payment = 'alipay' | 'wechat' | 'unionpay' | 'card' | 'huabei';
export type ReturnReason = 'no-reason' | 'quality';

export interface OrderItem {
  readonly line: number;
  readonly sku: string;
  readonly name: Text;
  readonly variant: string;
  readonly variantText: Text;
  readonly quantity: number;
  readonly priceCents: number;
}

export interface TraceLine {
  readonly at: string;
  readonly text: Text;
  readonly place?: Text;
}

export interface Receiver {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

export interface Presale {
  readonly depositCents: number;
  readonly balanceCents: number;
  readonly balanceOpensAt: string;
  readonly balanceDueAt: string;
}

export interface Refund {
  readonly amountCents: number;
  readonly state: 'under-way' | 'done';
  readonly to?: Payment;
  readonly doneAt?: string;
}

export interface OrderReturn {
  readonly id: string;
  /** the one line of the order that comes back; all of them where it is absent */
  readonly line?: number;
  readonly reason: ReturnReason;
  readonly note: string;
  readonly requestedAt: string;
  readonly goodsArrivedAt?: string;
  readonly pickupAskedAt?: string;
  readonly carriagePaidBy: 'customer' | 'shop';
  readonly refundCents: number;
}

/** An order as the shop tells it: amounts in fen, moments in ISO 8601 UTC. */
export interface Order {
  readonly no: string;
  readonly customerId: string;
  readonly state: OrderState;
  readonly stateText: Text;
  readonly placedAt: string;
  readonly paidAt?: string;
  readonly shippedAt?: string;
  readonly deliveredAt?: string;
  readonly carrier?: Carrier;
  readonly carrierText?: Text;
  readonly trackingNo?: string;
  readonly trace: readonly TraceLine[];
  readonly items: readonly OrderItem[];
  readonly region: Region;
  readonly receiver?: Receiver;
  readonly payment?: Payment;
  readonly itemsCents: number;
  readonly shippingCents: number;
  readonly discountCents: number;
  readonly totalCents: number;
  readonly paidCents: number;
  readonly currency: 'CNY';
  readonly isCancellable: boolean;
  readonly presale?: Presale;
  readonly refund?: Refund;
  readonly return?: OrderReturn;
  readonly notes?: Text;
}

export const carrierTexts: Record<Carrier, Text> = {
  SF: { zh: '顺丰速运', en: 'SF Express', ja: '順豊（SF Express）' },
  ZTO: { zh: '中通快递', en: 'ZTO', ja: '中通（ZTO）' },
  YTO: { zh: '圆通速递', en: 'YTO', ja: '円通（YTO）' },
};

export const paymentTexts: Record<Payment, Text> = {
  alipay: { zh: '支付宝', en: 'Alipay', ja: 'Alipay（支付宝）' },
  wechat: { zh: '微信支付', en: 'WeChat Pay', ja: 'WeChat Pay' },
  unionpay: { zh: '银联卡', en: 'UnionPay card', ja: '銀聯カード' },
  card: { zh: 'Visa / Mastercard', ja: 'Visa / Mastercard', en: 'Visa / Mastercard' },
  huabei: { zh: '花呗分期', en: 'Huabei instalments', ja: 'Huabei 分割払い' },
};

export const regionTexts: Record<Region, Text> = {
  mainland: { zh: '中国大陆', en: 'Mainland China' },
  remote: { zh: '新疆、西藏、青海、内蒙古', en: 'Xinjiang, Tibet, Qinghai, Inner Mongolia' },
  hmt: { zh: '港澳台', en: 'Hong Kong, Macao, Taiwan' },
  japan: { zh: '日本', en: 'Japan' },
};
