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
  hangzhou: { zh: '杭州', en: 'Hangzhou' },
  beijing: { zh: '北京', en: 'Beijing' },
  hangzhouWarehouse: { zh: '杭州仓', en: 'Hangzhou warehouse' },
} as const satisfies Record<string, Text>;

export const steps = {
  placed: { zh: '订单已提交', en: 'Order placed' },
  paid: { zh: '付款成功', en: 'Payment received' },
  handedOver: { zh: '包裹已交给顺丰速运', en: 'Handed over to SF Express' },
  delivered: { zh: '包裹已签收', en: 'Delivered' },
} as const satisfies Record<string, Text>;
