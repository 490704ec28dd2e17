import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../kernel/refusal.ts';
import { sessionIn } from './authenticate.ts';

export interface PageOptions {
  /** where the built apps lie */
  widgetDir: string;
  deskDir: string;
  /** the sites that may embed this widget, as a CSP source list; undefined: no such site */
  frameAncestors(siteKey: string): Promise<string | undefined>;
  /** the origins that the desk of whoever holds this session may show in a frame */
  frameSources(sessionToken: string | undefined): Promise<readonly string[]>;
}

const year = 31_536_000;
const base = "default-src 'none'; base-uri 'none'; form-action 'none'";
const ofPanel =
  "script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; font-src 'self'";
const ofDesk =
  "script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; font-src 'self' data:; manifest-src 'self'; worker-src 'self'; frame-ancestors 'none'";

/** Serves the widget's loader and panel, the hosted chat page and the desk, each under a policy that lets no foreign script run. */
export async function openPages(app: FastifyInstance, options: PageOptions): Promise<void> {
  const hashed = {
    maxAge: year * 1000,
    immutable: true,
    decorateReply: false,
    index: false as const,
    preCompressed: true,
  };
  if (existsSync(join(options.widgetDir, 'panel', 'assets')))
    await app.register(fastifyStatic, {
      ...hashed,
      root: join(options.widgetDir, 'panel', 'assets'),
      prefix: '/widget/assets/',
    });
  if (existsSync(join(options.deskDir, 'assets')))
    await app.register(fastifyStatic, {
      ...hashed,
      root: join(options.deskDir, 'assets'),
      prefix: '/desk/assets/',
    });
  app.get('/widget.js', (request, reply) => sendLoader(request, reply, join(options.widgetDir, 'widget.js')));
  app.get<{ Querystring: { site?: string } }>('/widget/panel', (request, reply) =>
    sendPanel(options, reply, String(request.query.site ?? '')),
  );
  app.get<{ Params: { siteKey: string } }>('/chat/:siteKey', (request, reply) =>
    sendPanel(options, reply, request.params.siteKey),
  );
  const desk = async (request: FastifyRequest, reply: FastifyReply) => {
    const frames = await options.frameSources(sessionIn(request.headers.cookie));
    const policy = `${base}; ${ofDesk}; frame-src ${frames.length > 0 ? frames.join(' ') : "'none'"}`;
    return sendPage(reply, join(options.deskDir, 'index.html'), policy);
  };
  app.get('/desk/worker.js', (_, reply) => sendWorker(reply, join(options.deskDir, 'worker.js')));
  app.get('/desk', desk);
  app.get('/desk/*', desk);
  app.get('/', (_, reply) => reply.redirect('/desk'));
}

/** The desk's service worker: asked for anew each time, so that a new desk is found; it may ask this server and no other. */
function sendWorker(reply: FastifyReply, file: string) {
  if (!existsSync(file)) throw new Refusal('object.not-found', { detail: 'The desk has not been built.' });
  return reply
    .type('text/javascript; charset=utf-8')
    .header('service-worker-allowed', '/desk')
    .header('content-security-policy', `${base}; connect-src 'self'`)
    .header('cache-control', 'no-cache')
    .send(readFileSync(file));
}

async function sendPanel(options: PageOptions, reply: FastifyReply, siteKey: string) {
  const ancestors = await options.frameAncestors(siteKey);
  if (ancestors === undefined)
    throw new Refusal('channel.unknown', {
      detail: 'No website of this installation has that key; copy the snippet again.',
    });
  return sendPage(
    reply,
    join(options.widgetDir, 'panel', 'index.html'),
    `${base}; ${ofPanel}; frame-ancestors ${ancestors}`,
  );
}

function sendPage(reply: FastifyReply, file: string, policy: string) {
  if (!existsSync(file))
    throw new Refusal('object.not-found', {
      detail: 'This page has not been built; run npm start, which builds it.',
    });
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policy)
    .header('cache-control', 'no-cache')
    .header('permissions-policy', 'geolocation=(), payment=()')
    .send(readFileSync(file));
}

const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** The one file that every page of a customer's site asks for: small, cached briefly so that a new version arrives within minutes. */
function sendLoader(request: FastifyRequest, reply: FastifyReply, file: string) {
  if (!existsSync(file))
    throw new Refusal('object.not-found', {
      detail: 'This file has not been built; run npm start, which builds it.',
    });
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const [encoding, ending] = encodings.find(
    ([name, end]) => accepted.includes(name) && existsSync(file + end),
  ) ?? [undefined, ''];
  if (encoding) reply.header('content-encoding', encoding);
  return reply
    .type('text/javascript; charset=utf-8')
    .header('vary', 'accept-encoding')
    .header('cache-control', 'public, max-age=300')
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin')
    .send(readFileSync(file + ending));
}
