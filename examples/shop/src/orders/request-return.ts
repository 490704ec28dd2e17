import { randomUUID } from 'node:crypto';
import { getProduct } from '../catalogue/store.ts';
import { returnDaysOf } from '../customers/customer.ts';
import { getCustomer } from '../customers/store.ts';
import { answerOnce } from '../kernel/answer-once.ts';
import { addDays } from '../kernel/china-day.ts';
import { inTransaction, type Pool, type Queryable } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Order, ReturnReason } from './order.ts';
import { addTrace, getOrder, getOrderForUpdate } from './store.ts';

export interface ReturnRequest {
  readonly reason: ReturnReason;
  readonly note?: string;
  /** Asked of cosmetics only: opened ones do not come back without reason. */
  readonly isOpened?: boolean;
}

/** Quality problems may come back for so many days, whoever bought. */
export const qualityDays = 30;

/** Opens a return of a delivered order, or says why it is too late or not possible. */
export async function requestReturn(
  pool: Pool,
  no: string,
  key: string,
  asked: ReturnRequest,
): Promise<Order> {
  return inTransaction(pool, async (tx) => {
    const request = { scope: `return:${no.toUpperCase()}`, key, content: asked };
    await answerOnce(tx, request, async () => {
      await openReturn(tx, await getOrderForUpdate(tx, no), asked);
      return true;
    });
    return getOrder(tx, no);
  });
}

/** The last moment a return for this reason may be asked for. */
export function returnDeadline(deliveredAt: string, days: number): Date {
  return addDays(new Date(deliveredAt), days);
}

async function openReturn(tx: Queryable, order: Order, asked: ReturnRequest): Promise<void> {
  await refuseReturn(tx, order, asked);
  const now = new Date();
  const refundCents = order.paidCents - order.shippingCents;
  await tx.query(
    `insert into shop.returns (id, order_no, reason, note, requested_at, carriage_paid_by, refund_cents)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      `ret_${randomUUID()}`,
      ...[order.no, asked.reason, asked.note ?? '', now],
      ...[asked.reason === 'quality' ? 'shop' : 'customer', refundCents],
    ],
  );
  await tx.query("update shop.orders set state = 'refunding', refund = $2 where no = $1", [
    order.no,
    JSON.stringify({
      amountCents: refundCents,
      state: 'under-way',
      ...(order.payment && { to: order.payment }),
    }),
  ]);
  await addTrace(tx, order.no, now, { zh: '已申请退货', en: 'Return asked for' });
}

/** Says why an order cannot come back, if so. */
export async function refuseReturn(tx: Queryable, order: Order, asked: ReturnRequest): Promise<void> {
  if (order.state === 'refunding' || order.state === 'refunded') throw new Refusal('refund-under-way');
  if (order.state !== 'delivered' || !order.deliveredAt)
    throw new Refusal('not-delivered', { state: order.state });
  const customer = await getCustomer(tx, order.customerId);
  const days = asked.reason === 'quality' ? qualityDays : returnDaysOf[customer.level];
  const deadline = returnDeadline(order.deliveredAt, days);
  if (deadline < new Date()) throw new Refusal('return-too-late', { days, until: deadline.toISOString() });
  if (asked.reason === 'quality') return;
  for (const { sku } of order.items) {
    const { noReturnKind } = await getProduct(tx, sku);
    if (noReturnKind === 'food' || (noReturnKind === 'cosmetics' && asked.isOpened !== false))
      throw new Refusal('not-returnable', { sku });
  }
}
