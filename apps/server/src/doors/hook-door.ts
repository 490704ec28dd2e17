import type { HookReply } from '@parley/channels';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Host } from '../channels/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Limiter } from './limits.ts';

const bodyBytes = 1024 * 1024;
/** A vendor that tells an account more than this is asked to come again. */
const perAccount = { burst: 6_000, perSecond: 3_000 };
const perStranger = { burst: 30, perSecond: 1 };

/** Where vendors call: `/hooks/<account>/<key>`. The body reaches the channel byte for byte, since signatures are made over bytes. */
export async function openHooks(app: FastifyInstance, hooks: Host['hooks'], limiter: Limiter): Promise<void> {
  await app.register(async (door) => {
    door.removeAllContentTypeParsers();
    door.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: bodyBytes }, (_request, body, done) =>
      done(null, body),
    );
    door.route<{ Params: { id: string; key: string } }>({
      method: ['GET', 'POST'],
      url: '/hooks/:id/:key',
      bodyLimit: bodyBytes,
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        const { id, key } = request.params;
        const live = await hooks.find(id, key);
        if (!live) {
          limiter.take(`hook-stranger:${request.ip}`, perStranger);
          throw new Refusal('object.not-found', { detail: 'Nothing is at this address.' });
        }
        limiter.take(`hook:${live.row.id}`, perAccount);
        return send(reply, await hooks.answer(live, callOf(request)));
      },
    });
  });
}

function callOf(request: FastifyRequest) {
  const at = request.url.indexOf('?');
  return {
    method: request.method as 'GET' | 'POST',
    path: request.url,
    query: new URLSearchParams(at < 0 ? '' : request.url.slice(at + 1)),
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]),
    ),
    body: Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : new Uint8Array(),
  };
}

const send = (reply: FastifyReply, { status, type, body = '' }: HookReply) =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .type(type ?? 'text/plain; charset=utf-8')
    .send(body);
