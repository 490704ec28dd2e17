import { answerOnce } from '../kernel/answer-once.ts';
import { inTransaction, type Pool } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import { getProduct } from './store.ts';
import { type Kind, tellStock } from './tell-stock.ts';

/** Who wants to hear when something is back. */
export interface StockWatch extends Kind {
  readonly customerId: string;
  readonly sku: string;
}

/** Notes that a customer wants to be told when what is sold out is back; once per key, and once for each kind. */
export async function watchStock(pool: Pool, key: string, watch: StockWatch): Promise<StockWatch> {
  const { customerId, colour, size } = watch;
  return inTransaction(pool, async (tx) => {
    const product = await getProduct(tx, watch.sku);
    const { state } = tellStock(product, watch);
    if (state === 'not-made') throw new Refusal('variant-not-found', { sku: product.sku, colour, size });
    if (state === 'in-stock') throw new Refusal('still-in-stock', { sku: product.sku });
    const request = { scope: `stock-watch:${product.sku}`, key, content: watch };
    await answerOnce(tx, request, async () => {
      await tx.query(
        `insert into shop.stock_watches (customer_id, sku, colour, size, asked_at) values ($1, $2, $3, $4, now())
         on conflict do nothing`,
        [customerId, product.sku, colour ?? '', size ?? ''],
      );
      return true;
    });
    return { ...watch, sku: product.sku };
  });
}
