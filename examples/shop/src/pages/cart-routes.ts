import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { getProduct, listProducts } from '../catalogue/store.ts';
import { listUsableCoupons } from '../coupons/store.ts';
import { readForm } from '../kernel/read-form.ts';
import { readText } from '../kernel/read-text.ts';
import { Refusal } from '../kernel/refusal.ts';
import { parseCheckoutForm } from '../orders/parse-checkout.ts';
import { placeOrder } from '../orders/place-order.ts';
import { listOrders } from '../orders/store.ts';
import type { Shop } from '../shop.ts';
import { addToCart, type Cart, setInCart } from '../visitor/cart.ts';
import { customerOf, keepVisitor, readVisitor } from '../visitor/visitor.ts';
import { type CartViewLine, drawCart } from './cart-page.ts';
import { drawCheckout } from './checkout-page.ts';
import { framePage, parseNext } from './page-frame.ts';
import { goOn, sendPage } from './send-page.ts';

/** The cart and the checkout. */
export function cartRoutes(app: FastifyInstance, shop: Shop): void {
  app.get('/cart', async (request, reply) => {
    const frame = await framePage(shop, request, reply);
    return sendPage(reply, drawCart(frame, await viewCart(shop, frame.visitor.cart)));
  });

  app.post('/cart/add', async (request, reply) => {
    const visitor = await readVisitor(shop, request);
    const line = await parseChoice(shop, readForm(request.body));
    keepVisitor(shop, reply, { ...visitor, cart: addToCart(visitor.cart, line) });
    return goOn(reply, parseNext(readForm(request.body).get('next') ?? '/cart'));
  });

  app.post('/cart/set', async (request, reply) => {
    const visitor = await readVisitor(shop, request);
    const body = readForm(request.body);
    const [sku, variant] = [readText(body.get('sku'), 20), readText(body.get('variant'), 40)];
    const quantity = body.has('remove') ? 0 : Number(body.get('quantity'));
    keepVisitor(shop, reply, { ...visitor, cart: setInCart(visitor.cart, { sku, variant, quantity }) });
    return goOn(reply, '/cart');
  });

  app.get('/checkout', async (request, reply) => {
    const frame = await framePage(shop, request, reply);
    const { customer, cart } = frame.visitor;
    if (!customer) return goOn(reply, '/sign-in?next=/checkout');
    const lines = await viewCart(shop, cart);
    if (lines.length === 0) return goOn(reply, '/cart');
    const coupons = await listUsableCoupons(shop.pool, customer.id);
    const [lastOrder] = await listOrders(shop.pool, customer.id);
    const region = lastOrder?.region ?? 'mainland';
    return sendPage(reply, drawCheckout(frame, { customer, lines, coupons, region, key: randomUUID() }));
  });

  app.post('/checkout', async (request, reply) => {
    const visitor = await readVisitor(shop, request);
    const { key, checkout } = parseCheckoutForm(readForm(request.body), visitor.cart);
    const order = await placeOrder(shop.pool, customerOf(visitor).id, key, checkout);
    keepVisitor(shop, reply, { ...visitor, cart: [] });
    return goOn(reply, `/orders/${order.no}`);
  });
}

async function parseChoice(shop: Shop, body: URLSearchParams) {
  const product = await getProduct(shop.pool, readText(body.get('sku'), 20));
  const [colour, size] = [body.get('colour') ?? undefined, body.get('size') ?? undefined];
  const chosen = product.variants.find((each) => each.colour === colour && each.size === size);
  const quantity = Number(body.get('quantity') ?? 1);
  if (!chosen || !Number.isInteger(quantity) || quantity < 1) throw new Refusal('bad-request');
  return { sku: product.sku, variant: chosen.variant, quantity };
}

async function viewCart(shop: Shop, cart: Cart): Promise<CartViewLine[]> {
  const products = new Map((await listProducts(shop.pool)).map((product) => [product.sku, product]));
  return cart.flatMap((line) => {
    const product = products.get(line.sku);
    const variant = product?.variants.find((each) => each.variant === line.variant);
    if (!product || !variant) return [];
    const { name, priceCents, category } = product;
    return [{ ...line, name, priceCents, category, variantText: variant.text, stock: variant.stock }];
  });
}
