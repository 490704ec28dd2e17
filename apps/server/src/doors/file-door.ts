import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../kernel/refusal.ts';
import { sessionCookie } from './authenticate.ts';

export interface ServedFile {
  headers: Record<string, string>;
  /** whether only a part was asked for */
  isPart: boolean;
  stream: Readable;
}
export type ServeFile = (
  id: string,
  key: string,
  asked: { range: string | undefined; sessionToken: string | undefined },
) => Promise<ServedFile | undefined>;

/** Serves stored files to whoever has the key, so that nothing in them can act on this origin. */
export function openFiles(
  app: FastifyInstance,
  serve: ServeFile,
  openLink: (sealed: string) => { id: string; key: string } | undefined,
): void {
  // For vendors, who fetch what they are to pass on: a link of an hour instead of the lasting key.
  app.get<{ Params: { sealed: string; name: string } }>('/media/:sealed/:name', async (request, reply) => {
    const link = openLink(request.params.sealed);
    const file =
      link && (await serve(link.id, link.key, { range: request.headers.range, sessionToken: undefined }));
    if (!file) throw new Refusal('object.not-found', { detail: 'No file is at this address any more.' });
    return reply
      .code(file.isPart ? 206 : 200)
      .headers({ ...file.headers, 'cache-control': 'no-store' })
      .send(file.stream);
  });
  app.get<{ Params: { id: string; key: string; name: string } }>(
    '/files/:id/:key/:name',
    async (request, reply) => {
      const { id, key } = request.params;
      const file = await serve(id, key, {
        range: request.headers.range,
        sessionToken: request.cookies[sessionCookie],
      });
      if (!file) throw new Refusal('object.not-found', { detail: 'No file is at this address.' });
      return reply
        .code(file.isPart ? 206 : 200)
        .headers(file.headers)
        .send(file.stream);
    },
  );
}
