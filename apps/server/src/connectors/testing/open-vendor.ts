import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;
export interface Asked {
  line: string;
  headers: IncomingMessage['headers'];
  body: string;
}
/** A vendor on loopback: answers by `METHOD /path`, and notes what it was asked. */
export interface Vendor {
  url: string;
  asked: Asked[];
  answers: Record<string, Answer>;
  close(): void;
}

export const json =
  (body: unknown, status = 200): Answer =>
  (_request, response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

export async function openVendor(answers: Record<string, Answer> = {}): Promise<Vendor> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const line = `${request.method} ${request.url}`;
      asked.push({ line, headers: request.headers, body });
      (answers[line] ?? answers['*'] ?? json({ title: 'nothing here' }, 404))(request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, answers, close };
}
