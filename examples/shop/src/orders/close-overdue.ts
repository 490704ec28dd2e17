import { returnStock } from '../catalogue/stock.ts';
import { giveCouponsBack } from '../coupons/store.ts';
import { inTransaction, type Pool } from '../kernel/database.ts';
import { addTrace } from './store.ts';

/** How long an order may stay unpaid. */
export const payWithinMs = 30 * 60_000;

/** Closes orders that were not paid in time and frees what they held. */
export async function closeOverdue(pool: Pool, now: Date): Promise<number> {
  // Asked with every look at an order, and hardly ever is there one.
  const overdue = await pool.query(
    `select 1 from shop.orders where state = 'unpaid' and placed_at <= $1 limit 1`,
    [placedBy(now)],
  );
  if (overdue.rows.length === 0) return 0;
  return inTransaction(pool, async (tx) => {
    const closed = await tx.query<{ no: string }>(
      `update shop.orders set state = 'closed', ended_at = $1
        where no in (select no from shop.orders where state = 'unpaid' and placed_at <= $2
                     order by no for update skip locked)
        returning no`,
      [now, placedBy(now)],
    );
    for (const { no } of closed.rows) {
      await returnStock(tx, no);
      await giveCouponsBack(tx, no);
      await addTrace(tx, no, now, {
        zh: '超过 30 分钟未付款，订单已关闭',
        en: 'Not paid within 30 minutes: closed',
        ja: '30 分以内にお支払いがなかったため終了しました',
      });
    }
    return closed.rows.length;
  });
}

const placedBy = (now: Date): Date => new Date(now.getTime() - payWithinMs);
