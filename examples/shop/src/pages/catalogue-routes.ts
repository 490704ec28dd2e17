import type { FastifyInstance } from 'fastify';
import { getProduct, listProducts } from '../catalogue/store.ts';
import { readText } from '../kernel/read-text.ts';
import type { Shop } from '../shop.ts';
import { drawHome } from './home-page.ts';
import { framePage } from './page-frame.ts';
import { drawProduct } from './product-page.ts';
import { sendPage } from './send-page.ts';

const relatedCount = 4;

/** The pages anybody may look at: the catalogue and its products. */
export function catalogueRoutes(app: FastifyInstance, shop: Shop): void {
  app.get<{ Querystring: Record<string, unknown> }>('/', async (request, reply) => {
    const frame = await framePage(shop, request, reply);
    const words = readText(request.query.q, 100);
    const category = readText(request.query.category, 20);
    const products = await listProducts(shop.pool, {
      ...(words && { words }),
      ...(category && { category }),
    });
    return sendPage(reply, drawHome(frame, { products, words, category }));
  });

  app.get<{ Params: { sku: string } }>('/products/:sku', async (request, reply) => {
    const frame = await framePage(shop, request, reply);
    const product = await getProduct(shop.pool, request.params.sku);
    const shelf = await listProducts(shop.pool, { category: product.category });
    const related = shelf.filter(({ sku }) => sku !== product.sku).slice(0, relatedCount);
    return sendPage(reply, drawProduct(frame, { product, related }));
  });
}
