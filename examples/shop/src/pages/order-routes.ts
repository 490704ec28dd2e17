import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Customer } from '../customers/customer.ts';
import { readForm } from '../kernel/read-form.ts';
import { readText } from '../kernel/read-text.ts';
import { Refusal } from '../kernel/refusal.ts';
import { cancelOrder } from '../orders/cancel-order.ts';
import { closeOverdue, payWithinMs } from '../orders/close-overdue.ts';
import type { Order } from '../orders/order.ts';
import { parsePayment, readKey } from '../orders/parse-checkout.ts';
import { payOrder } from '../orders/pay-order.ts';
import { qualityDays, requestReturn, returnDeadline } from '../orders/request-return.ts';
import { getOrder, listOrders } from '../orders/store.ts';
import { listMessages } from '../service/messages.ts';
import type { Shop } from '../shop.ts';
import { customerOf, readVisitor } from '../visitor/visitor.ts';
import { drawMessages } from './messages-page.ts';
import { drawOrder } from './order-page.ts';
import { drawOrders } from './orders-page.ts';
import { framePage } from './page-frame.ts';
import { goOn, sendPage } from './send-page.ts';

type Form = { Params: { no: string } };

/** A signed-in customer's own orders, and what can be done with them. */
export function orderRoutes(app: FastifyInstance, shop: Shop): void {
  app.get('/orders', async (request, reply) => {
    const frame = await framePage(shop, request, reply);
    const { customer } = frame.visitor;
    if (!customer) return goOn(reply, '/sign-in?next=/orders');
    await closeOverdue(shop.pool, new Date());
    return sendPage(reply, drawOrders(frame, customer, await listOrders(shop.pool, customer.id)));
  });

  app.get('/messages', async (request, reply) => {
    const frame = await framePage(shop, request, reply);
    const { customer } = frame.visitor;
    if (!customer) return goOn(reply, '/sign-in?next=/messages');
    return sendPage(reply, drawMessages(frame, await listMessages(shop.pool, customer.id)));
  });

  app.get<{ Params: { no: string } }>('/orders/:no', async (request, reply) => {
    const frame = await framePage(shop, request, reply);
    if (!frame.visitor.customer) return goOn(reply, `/sign-in?next=${encodeURIComponent(frame.here)}`);
    await closeOverdue(shop.pool, new Date());
    const order = await getOwnOrder(shop, frame.visitor.customer, request.params.no);
    const payUntil = new Date(Date.parse(order.placedAt) + payWithinMs).toISOString();
    const view = { order, key: randomUUID(), canReturn: isReturnable(order), payUntil };
    return sendPage(reply, drawOrder(frame, view));
  });

  app.post<Form>('/orders/:no/cancel', async (request, reply) => {
    const order = await getAsked(shop, request);
    await cancelOrder(shop.pool, order.no, readKey(readForm(request.body).get('key')));
    return goOn(reply, `/orders/${order.no}`);
  });

  app.post<Form>('/orders/:no/pay', async (request, reply) => {
    await closeOverdue(shop.pool, new Date());
    const order = await getAsked(shop, request);
    await payOrder(shop.pool, order.no, parsePayment(readForm(request.body).get('payment')));
    return goOn(reply, `/orders/${order.no}`);
  });

  app.post<Form>('/orders/:no/return', async (request, reply) => {
    const order = await getAsked(shop, request);
    const body = readForm(request.body);
    await requestReturn(shop.pool, order.no, readKey(body.get('key')), {
      reason: body.get('reason') === 'quality' ? 'quality' : 'no-reason',
      note: readText(body.get('note'), 500),
      isOpened: !body.has('unopened'),
    });
    return goOn(reply, `/orders/${order.no}`);
  });
}

async function getAsked(shop: Shop, request: FastifyRequest<Form>): Promise<Order> {
  const customer = customerOf(await readVisitor(shop, request));
  return getOwnOrder(shop, customer, request.params.no);
}

async function getOwnOrder(shop: Shop, customer: Customer, no: string): Promise<Order> {
  const order = await getOrder(shop.pool, no);
  // Somebody else's order looks like none at all.
  if (order.customerId !== customer.id) throw new Refusal('order-not-found', { no });
  return order;
}

function isReturnable({ state, deliveredAt }: Order): boolean {
  return state === 'delivered' && !!deliveredAt && returnDeadline(deliveredAt, qualityDays) > new Date();
}
