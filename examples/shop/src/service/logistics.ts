import type { Pool, Queryable } from '../kernel/database.ts';
import type { Text } from '../kernel/language.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Order, TraceLine } from '../orders/order.ts';
import { addTrace } from '../orders/store.ts';
import { changeOrder } from './change-order.ts';

const hourMs = 3_600_000;
/** After so long without movement the shop asks the carrier. */
export const stuckHours = 48;

export interface Logistics
  extends Pick<
    Order,
    'no' | 'state' | 'stateText' | 'carrier' | 'carrierText' | 'trackingNo' | 'deliveredAt'
  > {
  readonly itemNames: readonly Text[];
  readonly latest?: TraceLine;
  readonly trace: readonly TraceLine[];
  /** whole hours since the parcel last moved, while it is on its way */
  readonly hoursStill: number | null;
  readonly isStuck: boolean;
  readonly isInquiryOpen: boolean;
}

/** Where a parcel is. */
export async function describeLogistics(db: Queryable, order: Order): Promise<Logistics> {
  const { no, state, stateText, carrier, carrierText, trackingNo, deliveredAt, trace } = order;
  const latest = trace.at(-1);
  const inquiry = await db.query('select 1 from shop.inquiries where order_no = $1', [no]);
  const hours = hoursStill(order);
  return {
    ...{ no, state, stateText, trace, itemNames: order.items.map(({ name }) => name) },
    ...(carrier && { carrier }),
    ...(carrierText && { carrierText }),
    ...(trackingNo && { trackingNo }),
    ...(deliveredAt && { deliveredAt }),
    ...(latest && { latest }),
    hoursStill: hours,
    isStuck: (hours ?? 0) >= stuckHours,
    isInquiryOpen: Boolean(inquiry.rowCount),
  };
}

export function hoursStill({ state, trace }: Order): number | null {
  const latest = trace.at(-1);
  return state === 'shipped' && latest ? Math.floor((Date.now() - Date.parse(latest.at)) / hourMs) : null;
}

/** Asks the carrier where a parcel is that has not moved for 48 hours. */
export function openInquiry(pool: Pool, no: string, key: string): Promise<Order> {
  return changeOrder(pool, { name: 'inquiry', no, key }, async (tx, order) => {
    if (order.state !== 'shipped')
      throw new Refusal(order.state === 'delivered' ? 'already-delivered' : 'not-shipped');
    const open = await tx.query('select 1 from shop.inquiries where order_no = $1', [order.no]);
    if (open.rowCount) throw new Refusal('inquiry-open', { no: order.no });
    if ((hoursStill(order) ?? 0) < stuckHours) throw new Refusal('still-moving', { no: order.no });
    await tx.query('insert into shop.inquiries (order_no, opened_at) values ($1, $2)', [
      order.no,
      new Date(),
    ]);
    await addTrace(tx, order.no, new Date(), {
      zh: '已向快递发起查件，24 小时内答复',
      en: 'Inquiry opened with the carrier, answer within 24 hours',
      ja: '配送会社への調査を開始しました。24 時間以内にご連絡します',
    });
  });
}
