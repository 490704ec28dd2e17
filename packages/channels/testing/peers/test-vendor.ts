import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Tools, VendorRequest } from '../../src/outbound.ts';
import { tryBigJson } from '../../transport/big-json.ts';

export interface Seen {
  method: string;
  path: string;
  headers: Record<string, string>;
  /** the body's values, whether it came as JSON or as a form */
  values: Record<string, unknown>;
}
export interface TestVendor {
  root: string;
  seen: Seen[];
  close(): Promise<void>;
}

/** A vendor on loopback that writes down what it is asked, and answers by a table of paths. */
export async function openTestVendor(answers: Readonly<Record<string, unknown>>): Promise<TestVendor> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      seen.push({
        method: request.method ?? '',
        path,
        headers,
        values: valuesOf(Buffer.concat(chunks).toString()),
      });
      const known = Object.entries(answers).find(([part]) => path.includes(part));
      response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(known?.[1] ?? {}));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function valuesOf(body: string): Record<string, unknown> {
  const json = tryBigJson(body);
  if (typeof json === 'object' && json !== null) return json as Record<string, unknown>;
  return Object.fromEntries(new URLSearchParams(body));
}

/** Tools that really ask, for a vendor on loopback. */
export const askingTools = (): Tools => ({
  nowMs: () => Date.now(),
  async ask({ url, method = 'GET', headers, credentials, json, form, bytes }: VendorRequest) {
    const answer = await fetch(url, {
      method,
      headers: {
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
        ...credentials,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(form ? { body: form } : {}),
      ...(bytes ? { body: new Uint8Array(bytes) } : {}),
    });
    const text = await answer.text();
    return {
      kind: 'answer',
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      bytes: new TextEncoder().encode(text),
      text: () => text,
      json: () => tryBigJson(text),
    };
  },
  token: async (_name, make) => (await make()).token,
  reach: async (host) => host,
  lately: async () => [],
  file: async ({ name }) => new TextEncoder().encode(name),
  link: ({ name }) => `https://parley.example/${name}`,
});
