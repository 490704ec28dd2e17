import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Customer } from '../customers/customer.ts';
import { listCustomers } from '../customers/store.ts';
import type { Queryable } from '../kernel/database.ts';
import { readText } from '../kernel/read-text.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Order } from '../orders/order.ts';
import { getOrder } from '../orders/store.ts';

type Asked = Readonly<Record<string, unknown>>;

/** In whose name a request of the back office is made: `customer` (an id), `email` or `phone`, the first that is given. Undefined: in the shop's own. */
export function findOnBehalf(
  db: Queryable,
  query: Asked,
): Promise<{ customer: Customer | undefined }> | undefined {
  const [id, email, phone] = [query.customer, query.email, query.phone].map((value) => readText(value, 200));
  if (!id && !email && !phone) return undefined;
  const asked = id ? { id } : email ? { email } : { phone: phone ?? '' };
  return listCustomers(db, asked).then(([customer]) => ({ customer }));
}

/** Whoever asks in a customer's name sees that customer's orders, and of others not even that they are there. */
export function guardOrders(app: FastifyInstance, db: Queryable): void {
  app.addHook('preHandler', async (request: FastifyRequest) => {
    const { no } = request.params as { no?: string };
    if (no === undefined) return;
    const onBehalf = findOnBehalf(db, request.query as Asked);
    if (!onBehalf) return;
    const [{ customer }, order] = await Promise.all([onBehalf, getOrder(db, no)]);
    if (customer?.id !== order.customerId) throw new Refusal('order-not-found', { no });
    seen.set(request, order);
  });
}

const seen = new WeakMap<FastifyRequest, Order>();

/** The order that a request names, as the guard has just seen it. What changes it reads it anew, in its transaction. */
export const readOrder = async (
  db: Queryable,
  request: FastifyRequest<{ Params: { no: string } }>,
): Promise<Order> => seen.get(request as FastifyRequest) ?? getOrder(db, request.params.no);
