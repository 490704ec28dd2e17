import { isIP, type LookupFunction } from 'node:net';
import { WebSocket } from 'ws';
import { type Tools, VendorRefused } from '../src/outbound.ts';
import { problem } from './problems.ts';

export interface VendorSocket {
  send(frame: unknown): void;
  close(code: number): void;
}
export interface SocketEnd {
  code: number;
  reason: string;
}
interface Held {
  url: string;
  signal: AbortSignal;
  /** asks so often whether the other side is still there; a silence ends the socket */
  pingMs?: number;
  /** Hears every frame, in order; what it throws ends the socket. */
  onFrame(frame: string, socket: VendorSocket): void;
}

const longestFrame = 4 * 1024 * 1024;
const handshakeMs = 15_000;
const orderly = 1000;

/** Holds a socket to a vendor until either side ends it; its host is looked up and judged first, and no other address is connected to. */
export async function holdSocket(tools: Tools, { url, signal, pingMs, onFrame }: Held): Promise<SocketEnd> {
  const { hostname, port, protocol } = new URL(url);
  const address = await tools.reach(hostname, Number(port) || (protocol === 'wss:' ? 443 : 80));
  signal.throwIfAborted();
  const lookup: LookupFunction = (_host, { all }, done) =>
    all ? done(null, [{ address, family: isIP(address) }]) : done(null, address, isIP(address));
  const socket = new WebSocket(url, {
    ...{ lookup, handshakeTimeout: handshakeMs, maxPayload: longestFrame, perMessageDeflate: false },
  });
  const held: VendorSocket = {
    send: (frame) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
    },
    close: (code) => socket.close(code),
  };
  const end = () => socket.close(orderly);
  signal.addEventListener('abort', end);
  const pinging = pingMs === undefined ? undefined : keepAlive(socket, pingMs);
  try {
    return await new Promise((resolve, reject) => {
      let trouble: unknown;
      socket.on('message', (data) => {
        try {
          onFrame(data.toString(), held);
        } catch (error) {
          trouble = error;
          socket.terminate();
        }
      });
      socket.on('error', (error) => {
        trouble ??= new VendorRefused(problem('transient', 'socket', error.message));
      });
      socket.on('close', (code, reason) => {
        const isOrderly = signal.aborted || trouble === undefined;
        if (isOrderly) resolve({ code, reason: reason.toString() });
        else reject(trouble);
      });
    });
  } finally {
    clearInterval(pinging);
    signal.removeEventListener('abort', end);
  }
}

function keepAlive(socket: WebSocket, everyMs: number): NodeJS.Timeout {
  let isThere = true;
  socket.on('pong', () => {
    isThere = true;
  });
  return setInterval(() => {
    if (socket.readyState === WebSocket.CONNECTING) return;
    if (!isThere) return socket.terminate();
    isThere = false;
    socket.ping();
  }, everyMs);
}
