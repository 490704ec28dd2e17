export type CouponScope = 'shop' | 'baby';

export interface Coupon {
  readonly id: string;
  readonly customerId: string;
  /** A shop coupon counts all goods, a category coupon only those of its category. */
  readonly scope: CouponScope;
  readonly amountCents: number;
  readonly minimumCents: number;
  readonly validUntil: string;
  readonly reason: string;
  readonly orderNo?: string;
}
