import type { FastifyInstance } from 'fastify';
import { listProducts } from '../catalogue/store.ts';
import { tellStock } from '../catalogue/tell-stock.ts';
import { watchStock } from '../catalogue/watch-stock.ts';
import { tellCoupon, tellCoupons } from '../coupons/tell-coupons.ts';
import { giveWelcome } from '../coupons/welcome.ts';
import { tellMembership } from '../customers/tell-membership.ts';
import { readText } from '../kernel/read-text.ts';
import { Refusal } from '../kernel/refusal.ts';
import { readKey } from '../orders/parse-checkout.ts';
import { getOrder } from '../orders/store.ts';
import { describePriceProtection } from '../service/price-protection.ts';
import { describeWarranty } from '../service/warranty.ts';
import type { Shop } from '../shop.ts';
import { findOnBehalf } from './on-behalf.ts';

type Query = { Querystring: Record<string, unknown> };
type One = { Params: { no: string } };
interface Wanted {
  colour?: string;
  size?: string;
}

const watchSchema = {
  type: 'object',
  additionalProperties: false,
  properties: { colour: { type: 'string', maxLength: 20 }, size: { type: 'string', maxLength: 20 } },
} as const;

/** What is on the shelves, what goods cost now, coupons, and what members have. */
export function shoppingApi(app: FastifyInstance, shop: Shop): void {
  stock(app, shop);
  coupons(app, shop);
  app.get<Query>('/membership', async ({ query }) =>
    tellMembership(shop.pool, await customerOf(shop, query), new Date()),
  );
  app.get<One>('/orders/:no/price-protection', async ({ params }) =>
    describePriceProtection(shop.pool, await getOrder(shop.pool, params.no)),
  );
  app.get<One>('/orders/:no/warranty', async ({ params }) =>
    describeWarranty(shop.pool, await getOrder(shop.pool, params.no)),
  );
}

function stock(app: FastifyInstance, { pool }: Shop): void {
  app.get<Query>('/stock', async ({ query }) => {
    const sku = readText(query.sku, 20).toUpperCase();
    const words = readText(query.q, 100);
    const products = await listProducts(pool, { ...(sku && { sku }), ...(words && { words }) });
    if (sku && products.length === 0) throw new Refusal('product-not-found', { sku });
    const [colour, size] = [readText(query.colour, 20), readText(query.size, 20)];
    return {
      data: products.map((product) =>
        tellStock(product, { ...(colour && { colour }), ...(size && { size }) }),
      ),
    };
  });

  app.post<Query & { Params: { sku: string }; Body: Wanted }>(
    '/stock/:sku/watches',
    { schema: { body: watchSchema } },
    async ({ params: { sku }, query, headers, body }, reply) => {
      const customerId = await customerOf({ pool }, query);
      const key = readKey(headers['idempotency-key']);
      return reply.status(201).send(await watchStock(pool, key, { customerId, sku, ...body }));
    },
  );
}

function coupons(app: FastifyInstance, { pool }: Shop): void {
  app.get<Query>('/coupons/all', async ({ query }) => ({
    data: await tellCoupons(pool, await customerOf({ pool }, query), new Date()),
  }));
  app.get<Query & { Params: { id: string } }>('/coupons/:id', async ({ params, query }) =>
    tellCoupon(pool, await customerOf({ pool }, query), params.id),
  );
  app.post<Query>('/coupons/welcome', async ({ query, headers }, reply) => {
    const customerId = await customerOf({ pool }, query);
    return reply.status(201).send(await giveWelcome(pool, readKey(headers['idempotency-key']), customerId));
  });
}

/** Whose name the request is made in; without one there is nobody to do it for. */
async function customerOf({ pool }: Pick<Shop, 'pool'>, query: Record<string, unknown>): Promise<string> {
  const onBehalf = await findOnBehalf(pool, query);
  if (!onBehalf?.customer) throw new Refusal('customer-not-found');
  return onBehalf.customer.id;
}
