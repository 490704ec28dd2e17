import { takeStock } from '../catalogue/stock.ts';
import { getProduct } from '../catalogue/store.ts';
import { useCoupons } from '../coupons/use-coupons.ts';
import { answerOnce } from '../kernel/answer-once.ts';
import { inTransaction, type Pool, type Queryable } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Order, Payment, Receiver, Region } from './order.ts';
import { settle } from './pay-order.ts';
import { shippingFee } from './quote-order.ts';
import { addTrace, getOrder } from './store.ts';

export interface CartLine {
  readonly sku: string;
  readonly variant: string;
  readonly quantity: number;
}

export interface Checkout {
  readonly items: readonly CartLine[];
  readonly region: Region;
  readonly receiver: Receiver;
  /** Paid at once this way; without it the order waits 30 minutes for payment. */
  readonly payment?: Payment;
  readonly couponIds?: readonly string[];
}

export interface Priced extends CartLine {
  readonly category: string;
  readonly shelf: string;
  readonly priceCents: number;
}

/** Makes a real order once per key: stock goes down, coupons are used, and the order is paid when a way is given. */
export async function placeOrder(
  pool: Pool,
  customerId: string,
  key: string,
  checkout: Checkout,
): Promise<Order> {
  return inTransaction(pool, async (tx) => {
    const request = { scope: `checkout:${customerId}`, key, content: checkout };
    const { answer: no } = await answerOnce(tx, request, () => place(tx, customerId, checkout));
    return getOrder(tx, no);
  });
}

async function place(tx: Queryable, customerId: string, checkout: Checkout): Promise<string> {
  if (checkout.items.length === 0) throw new Refusal('cart-empty');
  const lines: Priced[] = [];
  for (const line of checkout.items) lines.push(await price(tx, line));
  await takeStock(tx, lines);
  const no = await insertOrder(tx, customerId, checkout, lines);
  if (checkout.payment) await settle(tx, await getOrder(tx, no), checkout.payment);
  return no;
}

async function price(tx: Queryable, line: CartLine): Promise<Priced> {
  const product = await getProduct(tx, line.sku);
  const variant = product.variants.find((each) => each.variant === line.variant);
  if (!variant) throw new Refusal('product-not-found', { sku: line.sku, variant: line.variant });
  const { sku, category, priceCents } = product;
  return { ...line, sku, category, priceCents, shelf: variant.shelf };
}

async function insertOrder(
  tx: Queryable,
  customerId: string,
  { region, receiver, couponIds = [] }: Checkout,
  lines: readonly Priced[],
): Promise<string> {
  const now = new Date();
  const itemsCents = lines.reduce((sum, { priceCents, quantity }) => sum + priceCents * quantity, 0);
  const shippingCents = shippingFee(itemsCents, region);
  const made = await tx.query<{ no: string }>(
    `insert into shop.orders (no, customer_id, state, placed_at, region, receiver, items_cents, shipping_cents, total_cents)
     values ('SP' || nextval('shop.order_number'), $1, 'unpaid', $2, $3, $4, $5, $6, $7) returning no`,
    [
      customerId,
      now,
      region,
      JSON.stringify(receiver),
      itemsCents,
      shippingCents,
      itemsCents + shippingCents,
    ],
  );
  const no = made.rows[0]?.no ?? '';
  await insertItems(tx, no, lines);
  const discountCents = await useCoupons(tx, { customerId, no, couponIds, lines });
  await tx.query('update shop.orders set discount_cents = $2, total_cents = total_cents - $2 where no = $1', [
    no,
    discountCents,
  ]);
  await addTrace(tx, no, now, { zh: '订单已提交', en: 'Order placed', ja: '注文受付' });
  return no;
}

async function insertItems(tx: Queryable, no: string, lines: readonly Priced[]): Promise<void> {
  for (const [at, { sku, variant, quantity, priceCents }] of lines.entries())
    await tx.query(
      `insert into shop.order_items (order_no, line, sku, variant, quantity, price_cents)
       values ($1, $2, $3, $4, $5, $6)`,
      [no, at + 1, sku, variant, quantity, priceCents],
    );
}
