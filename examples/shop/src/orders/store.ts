import { describeVariant } from '../catalogue/describe-variant.ts';
import type { Queryable } from '../kernel/database.ts';
import type { Text } from '../kernel/language.ts';
import { Refusal } from '../kernel/refusal.ts';
import { describeState } from './describe-state.ts';
import {
  type Carrier,
  carrierTexts,
  type Order,
  type OrderItem,
  type OrderReturn,
  type OrderState,
  type Payment,
  type Presale,
  type Receiver,
  type Refund,
  type Region,
  type TraceLine,
} from './order.ts';
import { whyNotCancellable } from './why-not-cancellable.ts';

interface OrderRow {
  no: string;
  customer_id: string;
  state: OrderState;
  placed_at: Date;
  paid_at: Date | null;
  shipped_at: Date | null;
  delivered_at: Date | null;
  carrier: Carrier | null;
  tracking_no: string | null;
  region: Region;
  receiver: Receiver | null;
  payment: Payment | null;
  items_cents: number;
  shipping_cents: number;
  discount_cents: number;
  total_cents: number;
  paid_cents: number;
  presale: Presale | null;
  refund: Refund | null;
  notes_zh: string | null;
  notes_en: string | null;
  items: ItemRow[];
  trace: TraceRow[] | null;
  return: OrderReturn | null;
}

interface ItemRow {
  line: number;
  sku: string;
  zh: string;
  en: string;
  ja: string | null;
  variant: string;
  colour: string | null;
  size: string | null;
  quantity: number;
  priceCents: number;
}

interface TraceRow {
  at: string;
  zh: string;
  en: string;
  ja: string | null;
  placeZh: string | null;
  placeEn: string | null;
  placeJa: string | null;
}

const orderSql = `
select o.*,
  (select json_agg(json_build_object('line', i.line, 'sku', i.sku, 'zh', p.name_zh, 'en', p.name_en, 'ja', p.name_ja, 'variant', i.variant,
      'colour', v.colour, 'size', v.size, 'quantity', i.quantity, 'priceCents', i.price_cents) order by i.line)
    from shop.order_items i join shop.products p using (sku)
      join shop.variants v on v.sku = i.sku and v.code = i.variant
    where i.order_no = o.no) as items,
  (select json_agg(json_build_object('at', t.at, 'zh', t.text_zh, 'en', t.text_en, 'ja', t.text_ja,
      'placeZh', t.place_zh, 'placeEn', t.place_en, 'placeJa', t.place_ja) order by t.at, t.ctid)
    from shop.order_trace t where t.order_no = o.no) as trace,
  (select json_build_object('id', r.id, 'line', r.line, 'reason', r.reason, 'note', r.note, 'requestedAt', r.requested_at,
      'goodsArrivedAt', r.goods_arrived_at, 'pickupAskedAt', r.pickup_asked_at, 'carriagePaidBy', r.carriage_paid_by, 'refundCents', r.refund_cents)
    from shop.returns r where r.order_no = o.no) as "return"
from shop.orders o`;

const ofCustomer = {
  name: 'orders-of-customer',
  text: `${orderSql} where o.customer_id = $1 order by o.placed_at desc, o.no desc`,
};
const byNumber = { name: 'order-by-number', text: `${orderSql} where o.no = upper($1)` };

/** All orders of a customer, the newest first. */
export async function listOrders(db: Queryable, customerId: string): Promise<Order[]> {
  const found = await db.query<OrderRow>(ofCustomer, [customerId]);
  return found.rows.map(toOrder);
}

export async function getOrder(db: Queryable, no: string): Promise<Order> {
  const found = await db.query<OrderRow>(byNumber, [no]);
  return only(found.rows, no);
}

/** The order, held against every other change until the transaction ends. */
export async function getOrderForUpdate(tx: Queryable, no: string): Promise<Order> {
  const found = await tx.query<OrderRow>(`${orderSql} where o.no = upper($1) for update of o`, [no]);
  return only(found.rows, no);
}

/** Adds one line to what happened to the order. */
export async function addTrace(tx: Queryable, no: string, at: Date, text: Text): Promise<void> {
  await tx.query(
    'insert into shop.order_trace (order_no, at, text_zh, text_en, text_ja) values ($1, $2, $3, $4, $5)',
    [no, at, text.zh, text.en, text.ja ?? null],
  );
}

function only(rows: OrderRow[], no: string): Order {
  const [row] = rows;
  if (!row) throw new Refusal('order-not-found', { no });
  return toOrder(row);
}

function toOrder(row: OrderRow): Order {
  const { no, state, region, carrier, payment, presale, receiver, refund } = row;
  return {
    no,
    customerId: row.customer_id,
    state,
    stateText: describeState(state, refund ?? undefined),
    placedAt: row.placed_at.toISOString(),
    ...(row.paid_at && { paidAt: row.paid_at.toISOString() }),
    ...(row.shipped_at && { shippedAt: row.shipped_at.toISOString() }),
    ...(row.delivered_at && { deliveredAt: row.delivered_at.toISOString() }),
    ...(carrier && { carrier, carrierText: carrierTexts[carrier] }),
    ...(row.tracking_no && { trackingNo: row.tracking_no }),
    trace: (row.trace ?? []).map(toTraceLine),
    items: row.items.map(toItem),
    region,
    ...(receiver && { receiver }),
    ...(payment && { payment }),
    itemsCents: row.items_cents,
    shippingCents: row.shipping_cents,
    discountCents: row.discount_cents,
    totalCents: row.total_cents,
    paidCents: row.paid_cents,
    currency: 'CNY',
    isCancellable: whyNotCancellable(state) === undefined,
    ...(presale && { presale }),
    ...(refund && { refund }),
    ...(row.return && { return: toReturn(row.return) }),
    ...(row.notes_zh && row.notes_en && { notes: { zh: row.notes_zh, en: row.notes_en } }),
  };
}

function toItem({ line, sku, variant, colour, size, quantity, priceCents, ...name }: ItemRow): OrderItem {
  const variantText = describeVariant(colour, size);
  return { line, sku, name: toText(name), variant, variantText, quantity, priceCents };
}

function toTraceLine({ at, placeZh, placeEn, placeJa, ...text }: TraceRow): TraceLine {
  return {
    at: new Date(at).toISOString(),
    text: toText(text),
    ...(placeZh && placeEn && { place: toText({ zh: placeZh, en: placeEn, ja: placeJa }) }),
  };
}

const toText = ({ zh, en, ja }: { zh: string; en: string; ja: string | null }): Text => ({
  ...{ zh, en },
  ...(ja && { ja }),
});

function toReturn({ line, goodsArrivedAt, pickupAskedAt, requestedAt, ...rest }: OrderReturn): OrderReturn {
  return {
    ...rest,
    requestedAt: new Date(requestedAt).toISOString(),
    ...(line && { line }),
    ...(goodsArrivedAt && { goodsArrivedAt: new Date(goodsArrivedAt).toISOString() }),
    ...(pickupAskedAt && { pickupAskedAt: new Date(pickupAskedAt).toISOString() }),
  };
}
