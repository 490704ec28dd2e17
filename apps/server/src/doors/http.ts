import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { type Endpoint, fileLimits, packLimits } from '@parley/contract';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Kernel } from '../kernel/kernel.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { RequestFacts, Route } from '../kernel/route.ts';
import { traced } from '../kernel/tracing.ts';
import { takeMessage, takeRequest } from './allowances.ts';
import { authenticate, type Doorkeepers, sessionCookie } from './authenticate.ts';
import type { Limiter } from './limits.ts';
import { problemFrom } from './problems.ts';

const bodyBytes = 256 * 1024;
const importBytes = 6 * 1024 * 1024;
/** As a text within a text it is longer. */
const packBytes = packLimits.bytes * 1.5;

const limitOf = ({ path }: Endpoint): number => {
  if (path.includes('/packs')) return packBytes;
  return path.endsWith('/import') ? importBytes : bodyBytes;
};
/** A request that takes longer to arrive, an upload for example, is given up. */
const requestMs = 120_000;
const sessionSeconds = 30 * 24 * 3600;

export interface HttpDoor {
  app: FastifyInstance;
  publicOrigin(request: { headers: Record<string, string | string[] | undefined> }): string;
}
export interface HttpOptions {
  kernel: Kernel;
  keepers: Doorkeepers;
  limiter: Limiter;
  routes: readonly Route[];
  observe?(facts: { method: string; path: string; status: number; seconds: number }): void;
}

/** Opens the HTTP door: every route parses, authenticates, calls and answers in the same way. */
export async function openHttp(options: HttpOptions): Promise<HttpDoor> {
  const { kernel } = options;
  const app = Fastify({
    bodyLimit: bodyBytes,
    trustProxy: kernel.config.trustProxy,
    requestTimeout: requestMs,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300 },
  });
  await app.register(cookie);
  await app.register(multipart, {
    limits: { files: 1, fileSize: fileLimits.bytes, fields: 0, headerPairs: 50 },
  });
  app.setErrorHandler((error, request, reply) => sendProblem(kernel, request, reply, error));
  app.setNotFoundHandler((request, reply) =>
    sendProblem(
      kernel,
      request,
      reply,
      new Refusal('object.not-found', {
        detail: `Nothing is at ${request.method} ${request.url.split('?')[0]}.`,
      }),
    ),
  );
  app.addHook('onSend', async (request, reply) => {
    reply
      .header('x-request-id', request.id)
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'same-origin');
  });
  if (options.observe)
    app.addHook('onResponse', async (request, reply) =>
      options.observe?.({
        method: request.method,
        path: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        seconds: reply.elapsedTime / 1000,
      }),
    );
  const door: HttpDoor = { app, publicOrigin: (request) => publicOrigin(kernel, request) };
  for (const route of options.routes) mount(door, options, route);
  return door;
}

function mount(door: HttpDoor, options: HttpOptions, route: Route) {
  const { endpoint } = route;
  door.app.route({
    method: endpoint.method,
    url: endpoint.path,
    bodyLimit: limitOf(endpoint),
    handler: (request, reply) =>
      traced(`${endpoint.method} ${endpoint.path}`, { 'http.request.id': request.id }, async () => {
        refuseForeign(door, endpoint, request);
        const params = endpoint.params?.parse(request.params);
        const caller = await authenticate(options.keepers, endpoint, params, credentials(request));
        takeRequest(options.limiter, endpoint.right, caller, request.ip);
        if (caller.kind === 'visitor' && endpoint.path.endsWith('/messages'))
          takeMessage(options.limiter, options.kernel.config, caller.contactId);
        const asked = {
          params,
          query: endpoint.query?.parse(request.query),
          body: endpoint.upload ? undefined : endpoint.body?.parse(jsonOf(request)),
        };
        const result = await route.handle(asked, caller, factsOf(door, request, reply));
        return reply.header('cache-control', 'no-store').send(result);
      }),
  });
}

/** A form is not read as JSON, and so must not pass for an empty request either. */
function jsonOf(request: FastifyRequest): unknown {
  if (request.isMultipart()) throw new Refusal('request.wrong-type', { detail: 'Send JSON.' });
  return request.body ?? {};
}

const credentials = (request: FastifyRequest) => ({
  sessionToken: request.cookies[sessionCookie],
  bearer: /^Bearer (\S{10,300})$/.exec(request.headers.authorization ?? '')?.[1],
});

/** A cookie alone must not act: whatever changes something comes from our own pages, with a header that no foreign form can send. */
function refuseForeign(door: HttpDoor, endpoint: Endpoint, request: FastifyRequest) {
  if (endpoint.method === 'GET' || endpoint.right === 'visitor') return;
  const { origin } = request.headers;
  const isOurs = origin === undefined || origin === door.publicOrigin(request);
  const isDeliberate = endpoint.right === 'anyone' || request.headers['x-parley'] !== undefined;
  if (isOurs && isDeliberate) return;
  if (endpoint.right === 'anyone' && endpoint.path.startsWith('/api/widget/')) return;
  throw new Refusal('request.foreign-origin', {
    detail: 'Send this from the product itself, with the header x-parley: 1.',
  });
}

function factsOf(door: HttpDoor, request: FastifyRequest, reply: FastifyReply): RequestFacts {
  const origin = door.publicOrigin(request);
  return {
    requestId: request.id,
    address: request.ip,
    device: (request.headers['user-agent'] ?? '').slice(0, 200),
    origin: request.headers.origin,
    publicOrigin: origin,
    keepSession(token) {
      const shared = {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure: origin.startsWith('https:'),
      } as const;
      if (token === null) reply.clearCookie(sessionCookie, shared);
      else reply.setCookie(sessionCookie, token, { ...shared, maxAge: sessionSeconds });
    },
    async file() {
      if (!request.isMultipart())
        throw new Refusal('request.wrong-type', {
          detail: 'Send the file as multipart/form-data in the field `file`.',
        });
      const part = await request.file();
      return part && { name: part.filename, type: part.mimetype, stream: part.file };
    },
  };
}

/** Where people reach us: what the operator says, else what the request says, checked to be a plain host. */
function publicOrigin(
  kernel: Kernel,
  request: { headers: Record<string, string | string[] | undefined> },
): string {
  if (kernel.config.publicUrl) return kernel.config.publicUrl;
  const host = String(request.headers.host ?? '');
  if (!/^[\w.-]+(:\d+)?$|^\[[0-9a-f:]+\](:\d+)?$/i.test(host))
    throw new Refusal('request.invalid', { detail: 'The Host header is not a host.' });
  const forwarded = kernel.config.trustProxy && request.headers['x-forwarded-proto'] === 'https';
  return `${forwarded ? 'https' : 'http'}://${host}`;
}

function sendProblem(kernel: Kernel, request: FastifyRequest, reply: FastifyReply, error: unknown) {
  const problem = problemFrom(error, request.id, kernel.logger);
  if (problem.retryAfter !== undefined) reply.header('retry-after', problem.retryAfter);
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .send(problem);
}
