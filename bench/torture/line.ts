import { WebSocket } from 'ws';

/** A server process as clients know it. */
export interface Target {
  name: string;
  url: string;
}

/** A socket that comes back by itself, to this server or another, until it is closed. */
export interface Line {
  send(frame: object): void;
  isOpen(): boolean;
  /** the server it is connected to */
  target(): Target | undefined;
  /** Cuts the wire; it is mended after so many ms. */
  cut(forMs?: number): void;
  /** Stops reading what comes, or reads on; the wire itself stays. */
  stall(isStalled: boolean): void;
  close(): void;
}
export interface LineOptions {
  path: string;
  choose(): Target;
  headers(target: Target): Record<string, string>;
  /** the first frame of every connection */
  hello(): object;
  hear(push: Record<string, unknown> & { t: string }, line: Line): void;
  /** once a second while it is open */
  beat?(line: Line): void;
}

const pingMs = 20_000;
const retryMs = { least: 100, most: 600 };

export function keepLine({ path, choose, headers, hello, hear, beat }: LineOptions): Line {
  let socket: WebSocket | undefined;
  let target: Target | undefined;
  let isClosed = false;
  let retry: NodeJS.Timeout | undefined;
  const again = (ms: number) => {
    clearTimeout(retry);
    if (!isClosed) retry = setTimeout(open, ms);
  };
  const line: Line = {
    send: (frame) => {
      if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
    },
    isOpen: () => socket?.readyState === WebSocket.OPEN,
    target: () => target,
    cut(forMs = 0) {
      const cut = socket;
      socket = undefined;
      cut?.terminate();
      again(forMs);
    },
    stall(isStalled) {
      if (isStalled) socket?.pause();
      else socket?.resume();
    },
    close() {
      isClosed = true;
      clearTimeout(retry);
      clearInterval(pings);
      clearInterval(beats);
      socket?.terminate();
    },
  };
  const open = () => {
    target = choose();
    const made = new WebSocket(target.url.replace('http', 'ws') + path, {
      headers: headers(target),
      perMessageDeflate: false,
      handshakeTimeout: 5_000,
    });
    socket = made;
    made.on('open', () => made.send(JSON.stringify(hello())));
    made.on('message', (data) => {
      if (socket === made) hear(JSON.parse(String(data)), line);
    });
    made.on('error', () => {});
    made.on('close', () => {
      if (socket === made) again(retryMs.least + Math.random() * (retryMs.most - retryMs.least));
    });
  };
  const pings = setInterval(() => line.send({ t: 'ping' }), pingMs);
  const beats = setInterval(() => line.isOpen() && beat?.(line), 1_000);
  open();
  return line;
}
