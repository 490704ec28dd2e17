import { chinaMidnight } from '../kernel/china-day.ts';
import type { Queryable } from '../kernel/database.ts';
import type { Text } from '../kernel/language.ts';
import { type Level, levelTexts } from './customer.ts';
import { getCustomer } from './store.ts';

/** What a customer has of being a member. */
export interface Membership {
  readonly level: Level;
  readonly levelText: Text;
  /** in 12 months, refunds taken off */
  readonly spendCents: number;
  readonly spendYuan: number;
  /** ¥1 is one point */
  readonly points: number;
  /** the last moment of next year */
  readonly pointsUntil: string;
  readonly benefits: readonly Text[];
}

const spendSql = `
select c.store_spend_cents + coalesce(sum(o.paid_cents - coalesce((o.refund->>'amountCents')::int, 0)), 0)::int as cents
from shop.customers c left join shop.orders o on o.customer_id = c.id and o.paid_at > $2::timestamptz - interval '12 months'
where c.id = $1 group by c.id`;

/** The level of a customer with what it brings, what was spent and the points from it. */
export async function tellMembership(db: Queryable, customerId: string, now: Date): Promise<Membership> {
  const { level } = await getCustomer(db, customerId);
  const { rows } = await db.query<{ cents: number }>(spendSql, [customerId, now]);
  const spendCents = rows[0]?.cents ?? 0;
  const year = new Date(chinaMidnight(now).getTime() + 8 * 3_600_000).getUTCFullYear();
  return {
    ...{ level, levelText: levelTexts[level], spendCents, spendYuan: spendCents / 100 },
    points: Math.floor(spendCents / 100),
    pointsUntil: new Date(Date.UTC(year + 2, 0, 1) - 8 * 3_600_000 - 1).toISOString(),
    benefits: benefitsOf[level],
  };
}

const goldBenefits: readonly Text[] = [
  { zh: '15 天无理由退货', en: 'Returns for 15 days', ja: '15 日間返品' },
  { zh: '质量问题顺丰免费上门取件', en: 'Free SF pick-up for quality problems', ja: '品質不良の集荷無料' },
  { zh: '维修期间备用机', en: 'Loan phone during a repair', ja: '修理中の代替機' },
];
const benefitsOf: Record<Level, readonly Text[]> = {
  Silver: [],
  Gold: goldBenefits,
  Platinum: [
    { zh: 'VIP 专线，直接人工', en: 'VIP line, a person at once', ja: 'VIP 窓口（有人対応）' },
    ...goldBenefits,
    { zh: '生日券 ¥50', en: 'Birthday coupon ¥50', ja: '誕生日クーポン ¥50' },
  ],
};
