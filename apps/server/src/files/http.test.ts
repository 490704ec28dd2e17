import type { AddressInfo } from 'node:net';
import { createConnection } from 'node:net';
import multipart from '@fastify/multipart';
import { type Attachment, attachmentPath, fileEndpoints, fileLimits } from '@parley/contract';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../kernel/ids.ts';
import { problemOf, Refusal } from '../kernel/refusal.ts';
import type { RequestFacts, VisitorCaller } from '../kernel/route.ts';
import { fileHeaders } from './index.ts';
import { openRoom, type Room } from './testing/open-room.ts';
import * as made from './testing/payloads.ts';

// The door's parser, limits and all: what it does to a stream is part of what must hold.
let house: Room;
const app = Fastify({ forceCloseConnections: 'idle', routerOptions: { maxParamLength: 300 } });
let origin: string;

beforeAll(async () => {
  house = await openRoom();
  await app.register(multipart, { limits: { files: 1, fileSize: fileLimits.bytes, fields: 0 } });
  app.setErrorHandler((error, _request, reply) => {
    if (!(error instanceof Refusal)) throw error;
    return reply.code(problemOf(error).status).send(problemOf(error));
  });
  const caller: VisitorCaller = {
    ...{ kind: 'visitor', workspaceId: house.workspaceId, contactId: newId('ctc') },
    ...{ channelAccountId: newId('cha'), verified: false },
  };
  const upload = house.files.routes.find(({ endpoint }) => endpoint === fileEndpoints.uploadVisitorFile);
  app.post('/upload', (request) =>
    upload?.handle({} as never, caller, {
      async file() {
        const part = await request.file();
        return part && { name: part.filename, type: part.mimetype, stream: part.file };
      },
    } as RequestFacts),
  );
  app.get<{ Params: Record<'id' | 'key', string> }>('/files/:id/:key/:name', async (request, reply) => {
    const { id, key } = request.params;
    const file = await house.files.open(id, key, { range: request.headers.range });
    if (!file) return reply.code(404).send();
    return reply
      .code(file.range ? 206 : 200)
      .headers(fileHeaders(file))
      .send(file.stream);
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await app.close();
  await house.kernel.close();
});

const send = async (name: string, body: Buffer | string) => {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(Buffer.from(body))]), name);
  const response = await fetch(`${origin}/upload`, { method: 'POST', body: form });
  return { status: response.status, body: (await response.json()) as Attachment & { code?: string } };
};

test('a picture goes up and comes back by its path, with the longest name there is', async () => {
  const { status, body } = await send(`${'照'.repeat(300)}.png`, await made.picture('png'));
  expect([status, body.type]).toEqual([200, 'image/png']);
  const response = await fetch(origin + attachmentPath(body));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  expect((await response.arrayBuffer()).byteLength).toBe(body.sizeBytes);
  const part = await fetch(origin + attachmentPath(body), { headers: { range: 'bytes=0-9' } });
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10]);
  expect((await fetch(origin + attachmentPath({ ...body, key: 'x'.repeat(43) }))).status).toBe(404);
});

test('a file over the limit is answered and nothing of it stays', async () => {
  const over = Buffer.alloc(fileLimits.bytes + 1, 'words ');
  expect(await send('a.txt', over)).toMatchObject({ status: 413, body: { code: 'file.too-large' } });
  expect(await send('a.txt', over.subarray(1))).toMatchObject({ status: 200 });
  expect(await house.leftovers()).toEqual([]);
});

test('a refused file is answered although more of it is on its way, and no connection hangs after it', async () => {
  const body = Buffer.concat([Buffer.from(made.eicar), Buffer.alloc(10_000_000, 'x')]);
  for (let times = 0; times < 3; times++)
    expect(await send('a.txt', body)).toMatchObject({ status: 415, body: { code: 'file.type-refused' } });
  expect(await send('a.txt', 'fine words')).toMatchObject({ status: 200 });
});

test('a sender who hangs up leaves nothing', async () => {
  const { port } = app.server.address() as AddressInfo;
  const socket = createConnection(port, '127.0.0.1');
  const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';
  socket.write(
    `POST /upload HTTP/1.1\r\nhost: x\r\ncontent-type: multipart/form-data; boundary=b\r\ncontent-length: 999999\r\n\r\n${head}words`,
  );
  await expect.poll(house.leftovers).toHaveLength(1);
  const before = await house.countRows();
  socket.destroy();
  await expect.poll(house.leftovers).toEqual([]);
  expect(await house.countRows()).toBe(before);
});
