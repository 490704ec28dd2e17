import type { Text } from '../kernel/language.ts';
import type { Carrier, OrderState, Payment, Presale, Refund, Region } from '../orders/order.ts';

export interface SeedTrace {
  readonly at: Date;
  readonly text: Text;
  readonly place?: Text;
}

export interface SeedReturn {
  readonly requestedAt: Date;
  readonly goodsArrivedAt: Date;
}

export interface SeedOrder {
  readonly no: string;
  readonly customerId: string;
  readonly state: OrderState;
  readonly item: { readonly sku: string; readonly variant: string; readonly quantity: number };
  readonly placedAt: Date;
  readonly paidAt?: Date;
  readonly shippedAt?: Date;
  readonly deliveredAt?: Date;
  readonly carrier?: Carrier;
  readonly trackingNo?: string;
  readonly region?: Region;
  readonly shippingYuan?: number;
  readonly payment?: Payment;
  readonly paidYuan?: number;
  readonly presale?: Presale;
  readonly refund?: Refund;
  readonly return?: SeedReturn;
  readonly notes?: Text;
  readonly trace: readonly SeedTrace[];
}

export const places = {
  hangzhou: { zh: '杭州', en: 'Hangzhou', ja: '杭州' },
  beijing: { zh: '北京', en: 'Beijing', ja: '北京' },
  hangzhouWarehouse: { zh: '杭州仓', en: 'Hangzhou warehouse', ja: '杭州倉庫' },
} as const satisfies Record<string, Text>;

export const steps = {
  placed: { zh: '订单已提交', en: 'Order placed', ja: '注文受付' },
  paid: { zh: '付款成功', en: 'Payment received', ja: 'お支払い完了' },
  handedOver: {
    zh: '包裹已交给顺丰速运',
    en: 'Handed over to SF Express',
    ja: '順豊（SF Express）に引き渡し済み',
  },
  delivered: { zh: '包裹已签收', en: 'Delivered', ja: '配達済み' },
} as const satisfies Record<string, Text>;
