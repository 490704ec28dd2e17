import fastifyStatic from '@fastify/static';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { backOfficeApi } from './back-office/routes.ts';
import { catalogueApi } from './catalogue/routes.ts';
import { contentPolicy } from './content-policy.ts';
import { describeProblem } from './kernel/problem.ts';
import { Refusal } from './kernel/refusal.ts';
import { checkoutApi } from './orders/routes.ts';
import { cartRoutes } from './pages/cart-routes.ts';
import { catalogueRoutes } from './pages/catalogue-routes.ts';
import { orderRoutes } from './pages/order-routes.ts';
import { framePage } from './pages/page-frame.ts';
import { drawProblem } from './pages/problem-page.ts';
import { sendPage } from './pages/send-page.ts';
import { signInRoutes } from './pages/sign-in-routes.ts';
import type { Shop } from './shop.ts';

const bodyLimit = 64 * 1024;

/** Builds the whole shop behind one door: pages, public API and back office. */
export async function buildApp(shop: Shop): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit,
    forceCloseConnections: 'idle',
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
  });
  guard(app, shop);
  acceptForms(app);
  answerErrors(app, shop);
  await app.register(fastifyStatic, { root: shop.publicDir, prefix: '/assets/', maxAge: '5m' });
  app.get('/healthz', async () => ({ status: 'ok' }));
  catalogueRoutes(app, shop);
  cartRoutes(app, shop);
  orderRoutes(app, shop);
  signInRoutes(app, shop);
  catalogueApi(app, shop);
  checkoutApi(app, shop);
  await app.register((part) => backOfficeApi(part, shop), { prefix: '/api/admin' });
  return app;
}

function guard(app: FastifyInstance, shop: Shop): void {
  const policy = contentPolicy(shop.parley?.origin);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
    refuseForeignForm(request);
  });
}

/** A form of another site must not act with this visitor's cookie. */
function refuseForeignForm({ method, headers }: FastifyRequest): void {
  if (method !== 'POST' || headers.authorization || !headers.origin) return;
  const origin = URL.canParse(headers.origin) ? new URL(headers.origin).host : undefined;
  if (origin !== headers.host) throw new Refusal('foreign-origin');
}

function acceptForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_request: FastifyRequest, body: string) => new URLSearchParams(body),
  );
}

function answerErrors(app: FastifyInstance, shop: Shop): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => answer(shop, error, request, reply));
  app.setNotFoundHandler((request, reply) => answer(shop, new Refusal('not-found'), request, reply));
}

async function answer(
  shop: Shop,
  error: Error,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const problem = describeProblem(error);
  if (problem.status >= 500 && !(error instanceof Refusal))
    process.stderr.write(`shop: ${request.method} ${request.routeOptions.url}: ${error.stack}\n`);
  const isPage = !request.url.startsWith('/api/') && problem.status < 500;
  if (isPage)
    return sendPage(reply, drawProblem(await framePage(shop, request, reply), problem), problem.status);
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
  return reply
    .status(problem.status)
    .type('application/problem+json')
    .send({ ...problem, requestId: request.id });
}
