import type { FastifyInstance } from 'fastify';
import { getCustomer, listDemoCustomers } from '../customers/store.ts';
import { readForm } from '../kernel/read-form.ts';
import { readText } from '../kernel/read-text.ts';
import type { Shop } from '../shop.ts';
import { identityLifeS, signIdentity } from '../visitor/sign-identity.ts';
import { keepVisitor, readVisitor } from '../visitor/visitor.ts';
import { framePage, parseNext } from './page-frame.ts';
import { goOn, sendPage } from './send-page.ts';
import { drawSignIn } from './sign-in-page.ts';

/** Choosing a demo customer, leaving, and vouching for the customer to the chat. */
export function signInRoutes(app: FastifyInstance, shop: Shop): void {
  app.get<{ Querystring: Record<string, unknown> }>('/sign-in', async (request, reply) => {
    const frame = await framePage(shop, request, reply);
    const next = parseNext(readText(request.query.next, 200) || '/orders');
    return sendPage(reply, drawSignIn(frame, await listDemoCustomers(shop.pool), next));
  });

  app.post('/sign-in', async (request, reply) => {
    const { cart } = await readVisitor(shop, request);
    const customer = await getCustomer(shop.pool, readText(readForm(request.body).get('customer'), 60));
    keepVisitor(shop, reply, { cart, customer });
    return goOn(reply, parseNext(readForm(request.body).get('next') ?? '/orders'));
  });

  app.post('/sign-out', async (request, reply) => {
    const { cart } = await readVisitor(shop, request);
    keepVisitor(shop, reply, { cart });
    return goOn(reply, '/');
  });

  app.get('/identity', async (request, reply) => {
    const { customer } = await readVisitor(shop, request);
    const token = await signIdentity(shop.parley, customer);
    return reply.header('cache-control', 'no-store').send(token ? { token, expiresInS: identityLifeS } : {});
  });
}
