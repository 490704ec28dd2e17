import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a vendor is asked. */
export interface Asked {
  method: string;
  url: URL;
  type: string;
  body: Buffer;
}
/** What it answers: JSON, or the bytes of a file. */
export interface Answer {
  status?: number;
  json?: unknown;
  file?: Picture;
}
export interface Picture {
  bytes: Buffer;
  type: string;
  name: string;
}

/** Opens a vendor's API on loopback; a question that `answer` throws on is answered 500. */
export async function openVendor(
  answer: (asked: Asked) => Answer | Promise<Answer>,
): Promise<{ root: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const told = await readAsked(request)
      .then(answer)
      .catch((error: unknown): Answer => ({ status: 500, json: { error: String(error) } }));
    const type = told.file?.type ?? 'application/json; encoding=utf-8';
    response.writeHead(told.status ?? 200, { 'content-type': type });
    response.end(told.file?.bytes ?? JSON.stringify(told.json ?? {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    root: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readAsked(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return {
    method: request.method ?? '',
    url: new URL(request.url ?? '/', 'http://vendor'),
    type: request.headers['content-type'] ?? '',
    body: Buffer.concat(chunks),
  };
}

/** The fields and files of a form (RFC 7578). */
export const readForm = ({ body, type }: Asked): Promise<FormData> =>
  new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();

/** A file of a form as it came; throws where the form has none of this name. */
export async function fileIn(form: FormData, name: string): Promise<Picture> {
  const file = form.get(name);
  if (!(file instanceof File)) throw new Error(`The form holds no file ${name}.`);
  return { bytes: Buffer.from(await file.arrayBuffer()), type: file.type, name: file.name };
}
