import { randomUUID } from 'node:crypto';
import { getProduct } from '../catalogue/store.ts';
import { returnDaysOf } from '../customers/customer.ts';
import { getCustomer } from '../customers/store.ts';
import { answerOnce } from '../kernel/answer-once.ts';
import { addDays } from '../kernel/china-day.ts';
import { inTransaction, type Pool, type Queryable } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Order, OrderItem, ReturnReason } from './order.ts';
import { addTrace, getOrder, getOrderForUpdate } from './store.ts';

export interface ReturnRequest {
  readonly reason: ReturnReason;
  readonly note?: string;
  /** Asked of cosmetics only: opened ones do not come back without reason. */
  readonly isOpened?: boolean;
  /** The line of the order that comes back; all of it where absent. */
  readonly item?: number;
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

/** The goods that are meant: one line of the order, or all of it. */
export function itemsMeant({ no, items }: Order, item: number | undefined): readonly OrderItem[] {
  const meant = item === undefined ? items : items.filter(({ line }) => line === item);
  if (meant.length === 0) throw new Refusal('item-not-found', { no, item });
  return meant;
}

/** What is paid back for these goods: what they cost less their share of the discount; carriage is not. */
export function refundFor(order: Order, meant: readonly OrderItem[]): number {
  const paidCents = order.paidCents - order.shippingCents;
  const worth = (items: readonly OrderItem[]) =>
    items.reduce((sum, { priceCents, quantity }) => sum + priceCents * quantity, 0);
  return Math.round((paidCents * worth(meant)) / worth(order.items));
}

async function openReturn(tx: Queryable, order: Order, asked: ReturnRequest): Promise<void> {
  await refuseReturn(tx, order, asked);
  const now = new Date();
  const refundCents = refundFor(order, itemsMeant(order, asked.item));
  await tx.query(
    `insert into shop.returns (id, order_no, line, reason, note, requested_at, carriage_paid_by, refund_cents)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      `ret_${randomUUID()}`,
      ...[order.no, asked.item ?? null, asked.reason, asked.note ?? '', now],
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
  await addTrace(tx, order.no, now, { zh: '已申请退货', en: 'Return asked for', ja: '返品を受け付けました' });
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
  for (const { sku } of itemsMeant(order, asked.item)) {
    const { noReturnKind } = await getProduct(tx, sku);
    if (noReturnKind === 'food' || (noReturnKind === 'cosmetics' && asked.isOpened !== false))
      throw new Refusal('not-returnable', { sku });
  }
}
