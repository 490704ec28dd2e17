import type { SocketEnv, SocketLike } from '../socket-env.ts';

/** A clock that moves only when told, running what falls due in order. */
export function createFakeClock(startMs = 0) {
  let nowMs = startMs;
  let due: { atMs: number; fn: () => void }[] = [];
  const after = (ms: number, fn: () => void) => {
    const timer = { atMs: nowMs + ms, fn };
    due.push(timer);
    return () => {
      due = due.filter((other) => other !== timer);
    };
  };
  const runNext = (untilMs: number) => {
    const next = due.toSorted((a, b) => a.atMs - b.atMs)[0];
    if (!next || next.atMs > untilMs) return false;
    due = due.filter((other) => other !== next);
    nowMs = Math.max(nowMs, next.atMs);
    next.fn();
    return true;
  };
  const pass = (ms: number) => {
    const untilMs = nowMs + ms;
    while (runNext(untilMs));
    nowMs = untilMs;
  };
  return { after, pass, runNext, nowMs: () => nowMs };
}

export interface FakeSocket extends SocketLike {
  url: string;
  sent: { t: string; [key: string]: unknown }[];
  closed: boolean;
  accept(): void;
  push(frame: unknown): void;
  pushText(text: string): void;
  /** the network ends it */
  cut(): void;
}

function createFakeSocket(url: string, onSent: (socket: FakeSocket, frame: FakeSocket['sent'][0]) => void) {
  const socket: FakeSocket = {
    url,
    sent: [],
    closed: false,
    onopen: null,
    onmessage: null,
    onclose: null,
    onerror: null,
    send(text) {
      if (socket.closed) throw new Error('closed');
      const frame = JSON.parse(text) as FakeSocket['sent'][0];
      socket.sent.push(frame);
      onSent(socket, frame);
    },
    close: () => {
      socket.closed = true;
    },
    accept: () => socket.onopen?.(),
    push: (frame) => socket.onmessage?.({ data: JSON.stringify(frame) }),
    pushText: (data) => socket.onmessage?.({ data }),
    cut: () => {
      socket.closed = true;
      socket.onclose?.();
    },
  };
  return socket;
}

/** A network of sockets that open, speak and break only as a test says. */
export function createFakeNetwork(random = 0.5) {
  const clock = createFakeClock();
  const sockets: FakeSocket[] = [];
  const wakers = new Set<() => void>();
  const net = {
    ...clock,
    sockets,
    onDial: (_socket: FakeSocket): void => undefined,
    onSent: (_socket: FakeSocket, _frame: FakeSocket['sent'][0]): void => undefined,
    last(): FakeSocket {
      const socket = sockets.at(-1);
      if (!socket) throw new Error('nothing was dialled');
      return socket;
    },
    wake: () => {
      for (const fn of [...wakers]) fn();
    },
    passUntilDialled() {
      const before = sockets.length;
      while (sockets.length === before)
        if (!clock.runNext(Number.POSITIVE_INFINITY)) throw new Error('no timer');
    },
    env: {} as SocketEnv,
  };
  net.env = {
    dial(url) {
      const socket = createFakeSocket(url, (from, frame) => net.onSent(from, frame));
      sockets.push(socket);
      net.onDial(socket);
      return socket;
    },
    after: clock.after,
    nowMs: clock.nowMs,
    random: () => random,
    onWake(fn) {
      wakers.add(fn);
      return () => wakers.delete(fn);
    },
  };
  return net;
}
