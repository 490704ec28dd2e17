import type { FastifyReply } from 'fastify';
import { type Html, renderHtml } from '../kernel/html.ts';

/** Sends a finished page; pages carry a person's own things, so nobody may store them. */
export function sendPage(reply: FastifyReply, page: Html, status = 200): FastifyReply {
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(renderHtml(page));
}

/** Leads the browser on after a form, so that reloading does not send it again. */
export function goOn(reply: FastifyReply, path: string): FastifyReply {
  return reply.redirect(path, 303);
}
