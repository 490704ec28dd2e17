import type { Queryable } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';

export interface StockLine {
  readonly sku: string;
  readonly shelf: string;
  readonly quantity: number;
}

/** Takes goods off the shelves, or refuses and (by the caller's rollback) takes nothing. */
export async function takeStock(tx: Queryable, lines: readonly StockLine[]): Promise<void> {
  // One fixed order of shelves, so that two orders for the same goods never wait for each other.
  for (const { sku, shelf, quantity } of sumByShelf(lines)) {
    const taken = await tx.query(
      'update shop.stock set quantity = quantity - $3 where sku = $1 and shelf = $2 and quantity >= $3',
      [sku, shelf, quantity],
    );
    if (taken.rowCount === 0) throw new Refusal('out-of-stock', { sku, shelf, asked: quantity });
  }
}

/** Puts the goods of an order that will not be delivered back on their shelves. */
export async function returnStock(tx: Queryable, orderNo: string): Promise<void> {
  const found = await tx.query<StockLine>(
    `select i.sku, v.shelf, i.quantity
       from shop.order_items i join shop.variants v on v.sku = i.sku and v.code = i.variant
      where i.order_no = $1`,
    [orderNo],
  );
  for (const { sku, shelf, quantity } of sumByShelf(found.rows))
    await tx.query('update shop.stock set quantity = quantity + $3 where sku = $1 and shelf = $2', [
      sku,
      shelf,
      quantity,
    ]);
}

function sumByShelf(lines: readonly StockLine[]): StockLine[] {
  const sums = new Map<string, StockLine>();
  for (const { sku, shelf, quantity } of lines) {
    const key = `${sku}/${shelf}`;
    sums.set(key, { sku, shelf, quantity: quantity + (sums.get(key)?.quantity ?? 0) });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}
