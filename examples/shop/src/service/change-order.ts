import { answerOnce } from '../kernel/answer-once.ts';
import { inTransaction, type Pool, type Queryable } from '../kernel/database.ts';
import type { Order } from '../orders/order.ts';
import { getOrder, getOrderForUpdate } from '../orders/store.ts';

export interface OrderChange {
  readonly name: string;
  readonly no: string;
  readonly key: string;
  readonly content?: unknown;
}

/** Changes an order once per key, holding it meanwhile, and tells it as it then is. */
export async function changeOrder(
  pool: Pool,
  { name, no, key, content = {} }: OrderChange,
  change: (tx: Queryable, order: Order) => Promise<void>,
): Promise<Order> {
  return inTransaction(pool, async (tx) => {
    const request = { scope: `${name}:${no.toUpperCase()}`, key, content };
    await answerOnce(tx, request, async () => {
      await change(tx, await getOrderForUpdate(tx, no));
      return true;
    });
    return getOrder(tx, no);
  });
}
