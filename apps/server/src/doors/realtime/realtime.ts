import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { deskFrame, socketLimits, socketPaths, visitorFrame } from '@parley/contract';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { Refusal } from '../../kernel/refusal.ts';
import type { PersonCaller } from '../../kernel/route.ts';
import { sessionIn, signedIn, visitor } from '../authenticate.ts';
import { problemFrom } from '../problems.ts';
import type { DeskConnection, VisitorConnection } from './audience.ts';
import { type Connection, connection, push } from './connection.ts';
import type { Realtime, RealtimeOptions } from './context.ts';
import { farewellDesk, handleDeskFrame, welcomeDesk } from './desk-frames.ts';
import { farewellVisitor, handleVisitorFrame, welcomeVisitor } from './visitor-frames.ts';

/** Opens the sockets on the server's upgrade: origin and number per address are checked before anything is allocated for them. */
export function openRealtime(server: Server, options: RealtimeOptions): { close(): void } {
  const realtime: Realtime = { ...options, now: () => options.kernel.clock.now() };
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: socketLimits.frameBytes,
    perMessageDeflate: false,
    skipUTF8Validation: false,
  });
  const perAddress = new Map<string, number>();
  server.on('upgrade', (request, stream, head) => {
    // From here on nobody else listens: a client that breaks off would end the process.
    stream.on('error', () => stream.destroy());
    void admit(realtime, sockets, perAddress, request, stream, head).catch((error) =>
      refuseUpgrade(stream, error),
    );
  });
  return { close: () => sockets.close() };
}

async function admit(
  realtime: Realtime,
  sockets: WebSocketServer,
  perAddress: Map<string, number>,
  request: IncomingMessage,
  stream: Duplex,
  head: Buffer,
) {
  const path = (request.url ?? '').split('?')[0];
  if (path !== socketPaths.visitor && path !== socketPaths.desk) throw new Refusal('object.not-found');
  const { origin } = request.headers;
  const isDesk = path === socketPaths.desk;
  if (origin === undefined ? isDesk : !realtime.isOurOrigin(request, origin))
    throw new Refusal('request.foreign-origin');
  const address = realtime.addressOf(request);
  if ((perAddress.get(address) ?? 0) >= realtime.kernel.config.socketsPerAddress)
    throw new Refusal('request.too-many', { retryAfter: 30 });
  // Counted before anything is waited for, or many at once would all come in.
  stream.once('close', enter(perAddress, address));
  const person = isDesk ? await signedIn(realtime.keepers, sessionIn(request.headers.cookie)) : undefined;
  sockets.handleUpgrade(request, stream, head, (ws) => serve(realtime, ws, stream, address, person));
}

function enter(perAddress: Map<string, number>, address: string): () => void {
  perAddress.set(address, (perAddress.get(address) ?? 0) + 1);
  return () => {
    const left = (perAddress.get(address) ?? 1) - 1;
    if (left <= 0) perAddress.delete(address);
    else perAddress.set(address, left);
  };
}

function refuseUpgrade(stream: Duplex, error: unknown) {
  const status =
    error instanceof Refusal
      ? {
          'request.too-many': '429 Too Many Requests',
          'request.foreign-origin': '403 Forbidden',
          'object.not-found': '404 Not Found',
        }[error.code as string]
      : undefined;
  const retry =
    error instanceof Refusal && error.more.retryAfter ? `Retry-After: ${error.more.retryAfter}\r\n` : '';
  // A client that does not hang up may not keep the line.
  stream.once('finish', () => stream.destroy());
  stream.end(`HTTP/1.1 ${status ?? '401 Unauthorized'}\r\nConnection: close\r\n${retry}\r\n`);
}

function serve(
  realtime: Realtime,
  ws: WebSocket,
  stream: Duplex,
  address: string,
  person: PersonCaller | undefined,
) {
  const socket = connection(ws, stream, address, realtime.now());
  realtime.hub.connections.add(socket);
  // Frames of one socket are handled one after another, so that what was typed first is stored first.
  let turn: Promise<void> = Promise.resolve();
  let waiting = 0;
  ws.on('message', (data) => {
    socket.heardAt = realtime.now();
    if (++waiting > mostWaiting) return ws.close(1008, 'too many frames at once');
    turn = turn.then(() => take(realtime, socket, person, data)).finally(() => waiting--);
  });
  ws.on('error', (error) =>
    realtime.kernel.logger.debug({ error: error.message, address }, 'a socket failed'),
  );
  ws.on('close', () => {
    realtime.hub.connections.delete(socket);
    void turn
      .then(() => farewell(realtime, socket))
      .catch((error) => realtime.kernel.logger.warn({ error }, 'a socket could not be taken leave of'));
  });
}

const mostWaiting = 200;
const isVisitor = (socket: Connection): socket is VisitorConnection =>
  'caller' in socket && (socket as VisitorConnection).caller.kind === 'visitor';
const isDesk = (socket: Connection): socket is DeskConnection =>
  'caller' in socket && (socket as DeskConnection).caller.kind === 'agent';

async function farewell(realtime: Realtime, socket: Connection) {
  if (isVisitor(socket)) farewellVisitor(realtime, socket);
  else if (isDesk(socket)) await farewellDesk(realtime, socket);
}

async function take(
  realtime: Realtime,
  socket: Connection,
  person: PersonCaller | undefined,
  data: RawData,
): Promise<void> {
  let ref: string | undefined;
  try {
    const raw = parseJson(data);
    ref =
      typeof raw === 'object' && raw !== null && 'ref' in raw && typeof raw.ref === 'string'
        ? raw.ref.slice(0, 100)
        : undefined;
    await (person ? takeDeskFrame(realtime, socket, person, raw) : takeVisitorFrame(realtime, socket, raw));
  } catch (error) {
    const problem = problemFrom(error, '', realtime.kernel.logger);
    push(socket, { t: 'refused', ...(ref ? { ref } : {}), problem }, realtime.now());
    if (!isVisitor(socket) && !isDesk(socket)) socket.ws.close(1008, problem.code);
  }
}

function parseJson(data: RawData): unknown {
  try {
    return JSON.parse(data.toString());
  } catch {
    throw new Refusal('request.invalid', { detail: 'A frame is one JSON object.' });
  }
}

async function takeVisitorFrame(realtime: Realtime, socket: Connection, raw: unknown) {
  const frame = visitorFrame.parse(raw);
  if (isVisitor(socket)) return handleVisitorFrame(realtime, socket, frame);
  if (frame.t !== 'hello')
    throw new Refusal('session.missing', { detail: 'The first frame is hello with the token.' });
  const caller = await visitor(realtime.keepers, frame.token);
  if (socket.ws.readyState === socket.ws.OPEN) await welcomeVisitor(realtime, socket, frame, caller);
}

async function takeDeskFrame(realtime: Realtime, socket: Connection, person: PersonCaller, raw: unknown) {
  const frame = deskFrame.parse(raw);
  if (isDesk(socket)) return handleDeskFrame(realtime, socket, frame);
  if (frame.t !== 'hello')
    throw new Refusal('session.missing', { detail: 'The first frame is hello with the workspace.' });
  const caller = await realtime.keepers.findAgent(person, frame.workspaceId);
  if (!caller) throw new Refusal('object.not-found', { detail: 'There is no such workspace among yours.' });
  if (socket.ws.readyState === socket.ws.OPEN) await welcomeDesk(realtime, socket, caller);
}
