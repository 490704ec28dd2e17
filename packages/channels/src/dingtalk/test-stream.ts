import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

interface Answer {
  code: number;
  headers: Record<string, string>;
  message: string;
  data: string;
}
export interface TestStream {
  root: string;
  /** what was asked for a line, in order */
  opened: Record<string, unknown>[];
  /** what the robot answered */
  answers: Answer[];
  push(messageId: string, data: object): void;
  system(topic: string, data: object): void;
  close(): Promise<void>;
}

const topic = '/v1.0/im/bot/messages/get';

/** The vendor's stream on loopback: it hands out tickets that open one line each, and pushes frames. */
export async function openTestStream(secret: string): Promise<TestStream> {
  const tickets = new Set<string>();
  let current: WebSocket | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const asked = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
      stream.opened.push(asked);
      const isOurs = asked.clientSecret === secret;
      const ticket = `ticket ${stream.opened.length}`;
      if (isOurs) tickets.add(ticket);
      response.writeHead(isOurs ? 200 : 401, { 'content-type': 'application/json' });
      const endpoint = `${stream.root.replace('http', 'ws')}/connect`;
      response.end(
        JSON.stringify(isOurs ? { endpoint, ticket } : { code: 'InvalidAuthentication', message: 'no' }),
      );
    });
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket, request) => {
    const ticket = new URL(request.url ?? '', stream.root).searchParams.get('ticket') ?? '';
    if (!tickets.delete(ticket)) return socket.close(4001);
    current = socket;
    socket.on('message', (data) => stream.answers.push(JSON.parse(data.toString()) as Answer));
  });
  const tell = (type: string, headers: object, data: object) =>
    current?.send(
      JSON.stringify({
        ...{ specVersion: '1.0', type, data: JSON.stringify(data) },
        headers: { contentType: 'application/json', time: '1577262236757', ...headers },
      }),
    );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const stream: TestStream = {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ opened: [], answers: [] },
    push: (messageId, data) => tell('CALLBACK', { topic, messageId }, data),
    system: (name, data) => tell('SYSTEM', { topic: name, messageId: 'system-1' }, data),
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets.clients) socket.terminate();
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return stream;
}
