import type { Queryable } from '../kernel/database.ts';
import type { SeedOrder } from './seed-order.ts';

/** Writes one seeded order with its item, trace and return; stock is left alone, the sheet already counts it. */
export async function saveSeedOrder(tx: Queryable, order: SeedOrder): Promise<void> {
  const { no, item } = order;
  const price = await tx.query<{ price_cents: number }>(
    'select price_cents from shop.products where sku = $1',
    [item.sku],
  );
  const priceCents = price.rows[0]?.price_cents ?? 0;
  await saveHead(tx, order, priceCents * item.quantity);
  await tx.query(
    `insert into shop.order_items (order_no, line, sku, variant, quantity, price_cents)
     values ($1, 1, $2, $3, $4, $5)`,
    [no, item.sku, item.variant, item.quantity, priceCents],
  );
  for (const { at, text, place } of order.trace)
    await tx.query(
      `insert into shop.order_trace (order_no, at, text_zh, text_en, text_ja, place_zh, place_en, place_ja)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[no, at, text.zh, text.en, text.ja ?? null],
        ...[place?.zh ?? null, place?.en ?? null, place?.ja ?? null],
      ],
    );
  if (order.return) await saveReturn(tx, no, order.return, priceCents * item.quantity);
}

async function saveHead(tx: Queryable, order: SeedOrder, itemsCents: number): Promise<void> {
  const shippingCents = (order.shippingYuan ?? 0) * 100;
  const totalCents = itemsCents + shippingCents;
  const paidCents = order.paidYuan === undefined ? totalCents : order.paidYuan * 100;
  await tx.query(
    `insert into shop.orders (no, customer_id, state, placed_at, paid_at, shipped_at, delivered_at, carrier,
       tracking_no, region, payment, items_cents, shipping_cents, total_cents, paid_cents, presale, refund,
       notes_zh, notes_en)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [
      ...[order.no, order.customerId, order.state, order.placedAt, order.paidAt ?? null],
      ...[order.shippedAt ?? null, order.deliveredAt ?? null, order.carrier ?? null],
      ...[order.trackingNo ?? null, order.region ?? 'mainland', order.payment ?? null],
      ...[itemsCents, shippingCents, totalCents, paidCents],
      ...[toJson(order.presale), toJson(order.refund), order.notes?.zh ?? null, order.notes?.en ?? null],
    ],
  );
}

async function saveReturn(
  tx: Queryable,
  no: string,
  { requestedAt, goodsArrivedAt }: NonNullable<SeedOrder['return']>,
  refundCents: number,
): Promise<void> {
  await tx.query(
    `insert into shop.returns (id, order_no, reason, requested_at, goods_arrived_at, carriage_paid_by, refund_cents)
     values ($1, $2, 'no-reason', $3, $4, 'customer', $5)`,
    [`ret_${no.toLowerCase()}`, no, requestedAt, goodsArrivedAt, refundCents],
  );
}

function toJson(value: object | undefined): string | null {
  return value ? JSON.stringify(value) : null;
}
