import type { FastifyInstance } from 'fastify';
import { readText } from '../kernel/read-text.ts';
import type { Shop } from '../shop.ts';
import { getProduct, listProducts } from './store.ts';

/** The public catalogue as JSON. */
export function catalogueApi(app: FastifyInstance, shop: Shop): void {
  app.get<{ Querystring: Record<string, unknown> }>('/api/products', async (request) => {
    const words = readText(request.query.q, 100);
    const category = readText(request.query.category, 20);
    return {
      data: await listProducts(shop.pool, { ...(words && { words }), ...(category && { category }) }),
    };
  });

  app.get<{ Params: { sku: string } }>('/api/products/:sku', (request) =>
    getProduct(shop.pool, request.params.sku),
  );
}
