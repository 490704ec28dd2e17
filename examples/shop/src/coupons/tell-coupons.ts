import type { Queryable } from '../kernel/database.ts';
import type { Text } from '../kernel/language.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Coupon } from './coupon.ts';
import { listCoupons } from './store.ts';

/** A coupon as its owner hears of it. */
export interface CouponTold extends Coupon {
  readonly title: Text;
  /** the title with until when, or why not any more */
  readonly line: Text;
  readonly state: 'usable' | 'used' | 'expired';
}

/** Every coupon of a customer, those that can still be used first. */
export async function tellCoupons(db: Queryable, customerId: string, now: Date): Promise<CouponTold[]> {
  const told = (await listCoupons(db, customerId)).map((coupon) => tell(coupon, now));
  return told.toSorted((a, b) => Number(b.state === 'usable') - Number(a.state === 'usable'));
}

/** One coupon of a customer; of somebody else's it is not even said that it is there. */
export async function tellCoupon(db: Queryable, customerId: string, id: string): Promise<CouponTold> {
  const found = (await tellCoupons(db, customerId, new Date())).find((coupon) => coupon.id === id);
  if (!found) throw new Refusal('coupon-not-found', { id });
  return found;
}

function tell(coupon: Coupon, now: Date): CouponTold {
  const { amountCents, minimumCents, scope, orderNo, validUntil } = coupon;
  const [off, from] = [`¥${amountCents / 100}`, `¥${minimumCents / 100}`];
  const isBaby = scope === 'baby';
  const state = orderNo ? 'used' : Date.parse(validUntil) <= now.getTime() ? 'expired' : 'usable';
  const title = {
    zh: `满 ${from} 减 ${off}（${isBaby ? '母婴专区' : '全店'}）`,
    en: `${off} off ${from} (${isBaby ? 'baby products' : 'whole shop'})`,
    ja: `${from} 以上で ${off} 引き（${isBaby ? 'ベビー用品' : '全商品'}）`,
  };
  const end = stateWords[state](validUntil);
  return {
    ...{ ...coupon, title, state },
    line: { zh: `${title.zh}，${end.zh}`, en: `${title.en}, ${end.en}`, ja: `${title.ja}、${end.ja}` },
  };
}

const day = (moment: string, language: string) =>
  new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'Asia/Shanghai' }).format(
    new Date(moment),
  );

const stateWords: Record<CouponTold['state'], (until: string) => Required<Text>> = {
  usable: (until) => ({
    zh: `有效至 ${day(until, 'zh-CN')}`,
    en: `valid until ${day(until, 'en')}`,
    ja: `${day(until, 'ja')} まで有効`,
  }),
  used: () => ({ zh: '已使用', en: 'used', ja: '使用済み' }),
  expired: (until) => ({
    zh: `已于 ${day(until, 'zh-CN')} 过期`,
    en: `expired on ${day(until, 'en')}`,
    ja: `${day(until, 'ja')} に期限切れ`,
  }),
};
