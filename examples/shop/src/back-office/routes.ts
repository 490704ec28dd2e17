import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type CouponGrant, grantCoupon } from '../coupons/grant-coupon.ts';
import { listUsableCoupons } from '../coupons/store.ts';
import { getCustomer, listCustomers } from '../customers/store.ts';
import { readText } from '../kernel/read-text.ts';
import { Refusal } from '../kernel/refusal.ts';
import { isSame } from '../kernel/signed-value.ts';
import { cancelOrder } from '../orders/cancel-order.ts';
import { closeOverdue } from '../orders/close-overdue.ts';
import { readKey } from '../orders/parse-checkout.ts';
import { type ReturnRequest, requestReturn } from '../orders/request-return.ts';
import { getOrder, listOrders } from '../orders/store.ts';
import type { Shop } from '../shop.ts';
import { findOnBehalf, guardOrders, readOrder } from './on-behalf.ts';
import { serviceApi } from './service-routes.ts';
import { shoppingApi } from './shopping-routes.ts';

type Query = { Querystring: Record<string, unknown> };

const returnSchema = {
  type: 'object',
  required: ['reason'],
  additionalProperties: false,
  properties: {
    reason: { enum: ['no-reason', 'quality'] },
    note: { type: 'string', maxLength: 500 },
    isOpened: { type: 'boolean' },
    item: { type: 'integer', minimum: 1, maximum: 1000 },
  },
} as const;

const couponSchema = {
  type: 'object',
  required: ['amountCents'],
  additionalProperties: false,
  properties: {
    customerId: { type: 'string', maxLength: 60 },
    amountCents: { type: 'integer', minimum: 1, maximum: 100_000 },
    minimumCents: { type: 'integer', minimum: 0, maximum: 10_000_000 },
    validDays: { type: 'integer', minimum: 1, maximum: 365 },
    scope: { enum: ['shop', 'baby'] },
    reason: { type: 'string', maxLength: 200 },
  },
} as const;

/** What other systems of the business may ask and do, with the bearer key. */
export async function backOfficeApi(app: FastifyInstance, shop: Shop): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    refuseStranger(shop, request);
  });
  guardOrders(app, shop.pool);
  lookUps(app, shop);
  actions(app, shop);
  serviceApi(app, shop);
  shoppingApi(app, shop);
}

function lookUps(app: FastifyInstance, { pool }: Shop): void {
  app.get<Query>('/customers', async ({ query }) => {
    const [id, email, phone] = [query.id, query.email, query.phone].map((value) => readText(value, 200));
    if (!id && !email && !phone) throw new Refusal('bad-request', { needs: ['id', 'email', 'phone'] });
    const asked = { ...(id && { id }), ...(email && { email }), ...(phone && { phone }) };
    return { data: await listCustomers(pool, asked) };
  });

  app.get<{ Params: { id: string } }>('/customers/:id/orders', async ({ params }) => {
    await closeOverdue(pool, new Date());
    const { id } = await getCustomer(pool, params.id);
    return { data: await listOrders(pool, id) };
  });

  app.get<Query>('/orders', async ({ query }) => {
    const onBehalf = findOnBehalf(pool, query);
    if (!onBehalf) throw new Refusal('bad-request', { needs: ['customer', 'email', 'phone'] });
    const [{ customer }] = await Promise.all([onBehalf, closeOverdue(pool, new Date())]);
    return { data: customer ? await listOrders(pool, customer.id) : [] };
  });

  app.get<Query>('/coupons', async ({ query }) => {
    const onBehalf = await findOnBehalf(pool, query);
    if (!onBehalf) throw new Refusal('bad-request', { needs: ['customer', 'email', 'phone'] });
    return { data: onBehalf.customer ? await listUsableCoupons(pool, onBehalf.customer.id) : [] };
  });

  app.get<{ Params: { no: string } }>('/orders/:no', async (request) => {
    const order = await readOrder(pool, request);
    if (order.state !== 'unpaid') return order;
    await closeOverdue(pool, new Date());
    return getOrder(pool, order.no);
  });
}

function actions(app: FastifyInstance, { pool }: Shop): void {
  app.post<{ Params: { no: string } }>('/orders/:no/cancel', ({ params, headers }) =>
    cancelOrder(pool, params.no, readKey(headers['idempotency-key'])),
  );

  app.post<{ Params: { no: string }; Body: ReturnRequest }>(
    '/orders/:no/returns',
    { schema: { body: returnSchema } },
    async ({ params, headers, body }, reply) => {
      const key = readKey(headers['idempotency-key']);
      return reply.status(201).send(await requestReturn(pool, params.no, key, body));
    },
  );

  app.post<Query & { Body: Omit<CouponGrant, 'customerId'> & { customerId?: string } }>(
    '/coupons',
    { schema: { body: couponSchema } },
    async ({ headers, body, query }, reply) => {
      const key = readKey(headers['idempotency-key']);
      const onBehalf = await findOnBehalf(pool, query);
      // In a customer's name, a coupon goes to that customer and to nobody else.
      const customerId = onBehalf ? onBehalf.customer?.id : body.customerId;
      if (!customerId) throw new Refusal('customer-not-found');
      return reply.status(201).send(await grantCoupon(pool, key, { ...body, customerId }));
    },
  );
}

function refuseStranger({ apiKey }: Shop, request: FastifyRequest): void {
  if (!apiKey) throw new Refusal('back-office-closed');
  const [scheme, key] = request.headers.authorization?.split(' ') ?? [];
  if (scheme?.toLowerCase() !== 'bearer' || !key || !isSame(key, apiKey)) throw new Refusal('bearer-needed');
}
