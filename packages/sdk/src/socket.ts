import type { SocketEnv, SocketLike } from './socket-env.ts';
import { browserSocketEnv } from './socket-env.ts';

export type { SocketEnv, SocketLike } from './socket-env.ts';

/** How a connection stands: `waiting` comes back by itself, `closed` never does. */
export type SocketState = 'connecting' | 'open' | 'waiting' | 'closed';

export interface ConnectOptions<Out, In extends { t: string }> {
  /** `wss://…`, or a function that is asked at every attempt */
  url: string | (() => string);
  /** runs at every opening, before anything else can be sent */
  onOpen(send: (frame: Out) => boolean): void;
  onFrame(frame: In): void;
  onState?(state: SocketState): void;
  pingFrame: Out;
  env?: Partial<SocketEnv>;
}

export interface Connection<Out> {
  /** Sends at once and tells whether it could; nothing is kept for later. */
  send(frame: Out): boolean;
  close(): void;
  readonly state: SocketState;
}

/** Waits grow from `firstWaitMs` to `longestWaitMs`, each a random part of its ceiling, so that thousands do not come back together. */
export const socketTiming = {
  pingMs: 25_000,
  silenceMs: 60_000,
  probeMs: 5_000,
  dialMs: 15_000,
  firstWaitMs: 500,
  longestWaitMs: 20_000,
  /** a connection that lived this long counts as a success and starts the waits anew */
  provenMs: 10_000,
} as const;

interface Line {
  url(): string;
  greet(): void;
  hear(frame: { t: string }): void;
  tell(state: SocketState): void;
  pingFrame: unknown;
  env: SocketEnv;
  state: SocketState;
  socket: SocketLike | null;
  attempts: number;
  openedAtMs: number;
  heardAtMs: number;
  cancelTimer: () => void;
  cancelProbe: () => void;
  stopWaking: () => void;
}

/** Keeps a WebSocket open until it is closed here or the server says `bye` for good. */
export function connect<Out, In extends { t: string }>(options: ConnectOptions<Out, In>): Connection<Out> {
  const { url, pingFrame } = options;
  const nothing = () => undefined;
  const line: Line = {
    url: () => (typeof url === 'function' ? url() : url),
    greet: () => options.onOpen((frame) => write(line, frame)),
    hear: (frame) => options.onFrame(frame as In),
    tell: (state) => options.onState?.(state),
    pingFrame,
    env: { ...browserSocketEnv, ...options.env },
    state: 'connecting',
    socket: null,
    attempts: 0,
    openedAtMs: 0,
    heardAtMs: 0,
    cancelTimer: nothing,
    cancelProbe: nothing,
    stopWaking: nothing,
  };
  line.stopWaking = line.env.onWake(() => wake(line));
  dial(line);
  return {
    send: (frame) => send(line, frame),
    close: () => finish(line),
    get state() {
      return line.state;
    },
  };
}

function move(line: Line, state: SocketState) {
  if (line.state === state) return;
  line.state = state;
  line.tell(state);
}

function dial(line: Line) {
  line.cancelTimer();
  move(line, 'connecting');
  let socket: SocketLike;
  try {
    socket = line.env.dial(line.url());
  } catch {
    return lost(line);
  }
  line.socket = socket;
  const current = () => line.socket === socket;
  socket.onopen = () => current() && opened(line);
  socket.onmessage = (event) => current() && heard(line, event.data);
  socket.onclose = () => current() && lost(line);
  socket.onerror = null;
  line.cancelTimer = line.env.after(socketTiming.dialMs, () => drop(line));
}

function opened(line: Line) {
  line.cancelTimer();
  line.openedAtMs = line.env.nowMs();
  line.heardAtMs = line.openedAtMs;
  line.greet();
  move(line, 'open');
  beatLater(line);
}

function heard(line: Line, data: unknown) {
  line.heardAtMs = line.env.nowMs();
  line.cancelProbe();
  const frame = parseFrame(data);
  if (!frame) return;
  if (frame.t === 'bye' && frame.again === false) finish(line);
  line.hear(frame);
}

function parseFrame(data: unknown): { t: string; again?: unknown } | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const frame: unknown = JSON.parse(data);
    const isFrame =
      typeof frame === 'object' && frame !== null && 't' in frame && typeof frame.t === 'string';
    return isFrame ? (frame as { t: string }) : undefined;
  } catch {
    return undefined;
  }
}

function beatLater(line: Line) {
  const { pingMs, silenceMs } = socketTiming;
  const silentMs = line.env.nowMs() - line.heardAtMs;
  if (silentMs >= silenceMs) return drop(line);
  line.cancelTimer = line.env.after(Math.min(pingMs, silenceMs - silentMs), () => {
    write(line, line.pingFrame);
    beatLater(line);
  });
}

/** After sleep or a change of network a socket may look open and be dead: it must answer soon, or is given up. */
function wake(line: Line) {
  if (line.state === 'waiting') {
    line.attempts = 0;
    dial(line);
  } else if (line.state === 'open') {
    line.cancelProbe();
    write(line, line.pingFrame);
    line.cancelProbe = line.env.after(socketTiming.probeMs, () => drop(line));
  }
}

const send = (line: Line, frame: unknown) => line.state === 'open' && write(line, frame);

function write(line: Line, frame: unknown): boolean {
  try {
    line.socket?.send(JSON.stringify(frame));
    return line.socket !== null;
  } catch {
    return false;
  }
}

function release(line: Line) {
  line.cancelTimer();
  line.cancelProbe();
  const socket = line.socket;
  line.socket = null;
  try {
    socket?.close();
  } catch {
    // a socket that never opened may refuse to be closed
  }
}

function drop(line: Line) {
  release(line);
  lost(line);
}

function lost(line: Line) {
  const livedMs = line.openedAtMs === 0 ? 0 : line.env.nowMs() - line.openedAtMs;
  release(line);
  if (line.state === 'closed') return;
  if (livedMs >= socketTiming.provenMs) line.attempts = 0;
  line.openedAtMs = 0;
  const ceilingMs = Math.min(socketTiming.longestWaitMs, socketTiming.firstWaitMs * 2 ** line.attempts);
  line.attempts += 1;
  line.cancelTimer = line.env.after(line.env.random() * ceilingMs, () => dial(line));
  move(line, 'waiting');
}

function finish(line: Line) {
  release(line);
  line.stopWaking();
  move(line, 'closed');
}
