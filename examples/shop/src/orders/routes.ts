import type { FastifyInstance } from 'fastify';
import type { Shop } from '../shop.ts';
import { customerOf, keepVisitor, readVisitor } from '../visitor/visitor.ts';
import { parseReceiver, readKey } from './parse-checkout.ts';
import { type CartLine, type Checkout, placeOrder } from './place-order.ts';

interface CheckoutBody {
  readonly key?: string;
  readonly items?: CartLine[];
  readonly region?: Checkout['region'];
  readonly receiver: Checkout['receiver'];
  readonly payment?: Checkout['payment'];
  readonly couponIds?: string[];
}

const checkoutSchema = {
  type: 'object',
  required: ['receiver'],
  additionalProperties: false,
  properties: {
    key: { type: 'string', maxLength: 200 },
    items: {
      type: 'array',
      maxItems: 20,
      items: {
        type: 'object',
        required: ['sku', 'variant', 'quantity'],
        additionalProperties: false,
        properties: {
          sku: { type: 'string', maxLength: 20 },
          variant: { type: 'string', maxLength: 40 },
          quantity: { type: 'integer', minimum: 1, maximum: 99 },
        },
      },
    },
    region: { enum: ['mainland', 'remote', 'hmt', 'japan'] },
    receiver: {
      type: 'object',
      required: ['name', 'phone', 'address'],
      additionalProperties: false,
      properties: { name: { type: 'string' }, phone: { type: 'string' }, address: { type: 'string' } },
    },
    payment: { enum: ['alipay', 'wechat', 'unionpay', 'card', 'huabei'] },
    couponIds: { type: 'array', maxItems: 2, items: { type: 'string' } },
  },
} as const;

/** Checkout as JSON, for the signed-in demo customer; the key in header or body makes a repeat harmless. */
export function checkoutApi(app: FastifyInstance, shop: Shop): void {
  app.post<{ Body: CheckoutBody }>(
    '/api/cart/checkout',
    { schema: { body: checkoutSchema } },
    async (request, reply) => {
      const visitor = await readVisitor(shop, request);
      const { body, headers } = request;
      const order = await placeOrder(
        shop.pool,
        customerOf(visitor).id,
        readKey(headers['idempotency-key'] ?? body.key),
        {
          items: body.items ?? visitor.cart,
          region: body.region ?? 'mainland',
          receiver: parseReceiver(body.receiver),
          ...(body.payment && { payment: body.payment }),
          couponIds: body.couponIds ?? [],
        },
      );
      if (!body.items) keepVisitor(shop, reply, { ...visitor, cart: [] });
      return reply.status(201).send(order);
    },
  );
}
