import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

export interface TestGateway {
  /** where the API and the gateway lie */
  root: string;
  /** what the bot sent over its socket, in order */
  heard: { op: number; d: unknown }[];
  /** what was asked over HTTP */
  asked: { method: string; path: string; values: Record<string, unknown>; headers: Record<string, string> }[];
  /** Tells the bot something; it is told again to whoever resumes before it. */
  tell(kind: string, d: object): void;
  /** Ends the bot's socket. */
  drop(code: number): void;
  send(frame: object): void;
  /** beats are not acknowledged until somebody resumes */
  isMute: boolean;
  /** what lies in channels, by their id, oldest first; only these can be asked for */
  history: Map<string, { type: number; messages: { id: string }[] }>;
  /** what it answers with instead of the next of those answers */
  refusals: { status: number; json: object }[];
  /** how long the bot may be silent */
  beatMs: number;
  close(): Promise<void>;
}

const usualBeatMs = 41_250;
export const me = { id: '1198622483471925248', username: 'spruce', discriminator: '0', bot: true };

/** A gateway of the vendor's on loopback: it greets, knows its bot by the token, counts what it tells and tells it again to whoever resumes. */
export async function openTestGateway(token: string): Promise<TestGateway> {
  const told: { s: number; t: string; d: object }[] = [];
  let current: WebSocket | undefined;
  const say = (socket: WebSocket | undefined, frame: object) => socket?.send(JSON.stringify(frame));
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      const body = Buffer.concat(chunks).toString();
      gateway.asked.push({
        ...{ method: request.method ?? '', path },
        values: body.startsWith('{') ? (JSON.parse(body) as Record<string, unknown>) : {},
        headers: Object.fromEntries(
          Object.entries(request.headers).map(([name, each]) => [name, String(each)]),
        ),
      });
      const isReading = request.method === 'GET' && path.includes('/channels/');
      const refusal = isReading ? gateway.refusals.shift() : undefined;
      response.writeHead(refusal?.status ?? 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(refusal?.json ?? (isReading ? lyingAt(gateway, path) : answerTo(path))));
    });
  });
  const answerTo = (path: string): object => {
    if (path.includes('/gateway/bot'))
      return {
        ...{ url: gateway.root.replace('http', 'ws'), shards: 1 },
        session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
      };
    return path.includes('/messages') ? { id: '77', channel_id: '1' } : me;
  };
  const greet = (socket: WebSocket) => {
    current = socket;
    say(socket, { op: 10, d: { heartbeat_interval: gateway.beatMs } });
    socket.on('message', (data) => {
      const frame = JSON.parse(data.toString()) as { op: number; d: Record<string, unknown> };
      gateway.heard.push(frame);
      if (frame.op === 1 && !gateway.isMute) say(socket, { op: 11 });
      if (frame.op !== 2 && frame.op !== 6) return;
      if (frame.d.token !== token) return socket.close(4004, 'Authentication failed.');
      if (frame.op === 2) return ready();
      gateway.isMute = false;
      gateway.beatMs = usualBeatMs;
      for (const each of told.filter(({ s }) => s > Number(frame.d.seq))) say(socket, { op: 0, ...each });
      return say(socket, { op: 0, s: told.length, t: 'RESUMED', d: {} });
    });
  };
  const ready = () =>
    gateway.tell('READY', {
      ...{ v: 10, user: me, session_id: 'session-1', resume_gateway_url: gateway.root.replace('http', 'ws') },
      ...{ guilds: [], application: { id: me.id, flags: 0 }, private_channels: [] },
    });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', greet);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const gateway: TestGateway = {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ heard: [], asked: [], isMute: false, beatMs: usualBeatMs, history: new Map(), refusals: [] },
    tell(kind, d) {
      told.push({ s: told.length + 1, t: kind, d });
      say(current, { op: 0, ...told.at(-1) });
    },
    drop: (code) => (code === 1006 ? current?.terminate() : current?.close(code)),
    send: (frame) => say(current, frame),
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets.clients) socket.terminate();
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return gateway;
}

/** What lies where a bot reads: a channel, or what was written in it after a place, newest first. */
function lyingAt({ history, root }: TestGateway, path: string): object {
  const url = new URL(path, root);
  const [, id = '', isMessages] = /\/channels\/(\d+)(\/messages)?$/.exec(url.pathname) ?? [];
  const channel = history.get(id);
  if (!isMessages || !channel) return { id, type: channel?.type ?? 1 };
  const after = BigInt(url.searchParams.get('after') ?? '0');
  const later = channel.messages.filter((message) => BigInt(message.id) > after);
  return later.slice(0, Number(url.searchParams.get('limit'))).toReversed();
}
