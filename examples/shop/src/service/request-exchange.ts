import { takeStock } from '../catalogue/stock.ts';
import { getProduct } from '../catalogue/store.ts';
import type { Pool, Queryable } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Order, ReturnReason } from '../orders/order.ts';
import { itemsMeant, refuseReturn } from '../orders/request-return.ts';
import { addTrace } from '../orders/store.ts';
import { changeOrder } from './change-order.ts';
import { findVariant } from './find-variant.ts';

export interface ExchangeRequest {
  /** code or words: "M-grey", "M", "蓝色" */
  readonly variant: string;
  readonly reason?: ReturnReason;
  /** the line of the order; the first where absent */
  readonly item?: number;
}

/** Exchanges a delivered order for another size or colour of the same product, once; the new one is taken off the shelf at once. */
export function requestExchange(pool: Pool, no: string, key: string, asked: ExchangeRequest): Promise<Order> {
  return changeOrder(pool, { name: 'exchange', no, key, content: asked }, (tx, order) =>
    exchange(tx, order, asked),
  );
}

async function exchange(
  tx: Queryable,
  order: Order,
  { variant, reason = 'no-reason', item: line }: ExchangeRequest,
): Promise<void> {
  const used = await tx.query('select 1 from shop.exchanges where order_no = $1', [order.no]);
  if (used.rowCount) throw new Refusal('exchange-used', { no: order.no });
  const [item] = itemsMeant(order, line);
  if (!item) throw new Refusal('item-not-found', { no: order.no });
  await refuseReturn(tx, order, { reason, item: item.line });
  const wanted = findVariant(await getProduct(tx, item.sku), item.variant, variant);
  if (!wanted) throw new Refusal('variant-not-found', { sku: item.sku, variant });
  if (wanted.variant === item.variant) throw new Refusal('same-variant', { sku: item.sku, variant });
  await takeStock(tx, [{ sku: item.sku, shelf: wanted.shelf, quantity: item.quantity }]);
  await tx.query(
    'insert into shop.exchanges (order_no, sku, variant, reason, requested_at) values ($1, $2, $3, $4, $5)',
    [order.no, item.sku, wanted.variant, reason, new Date()],
  );
  await addTrace(tx, order.no, new Date(), {
    zh: `已申请换货：${wanted.text.zh}`,
    en: `Exchange asked for: ${wanted.text.en}`,
    ja: `交換を受け付けました：${wanted.text.ja ?? wanted.text.en}`,
  });
}
