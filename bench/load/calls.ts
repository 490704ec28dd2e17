import { connect, type Socket } from 'node:net';

/** A line to the server that carries one call at a time; written by hand, since the cores are shared with what is measured. */
export interface CallLine {
  /** The status of the answer; rejects when the line breaks. */
  call(request: Buffer): Promise<number>;
  /** Sends part of a call and hangs up. */
  cut(request: Buffer): void;
  close(): void;
}

export function openCallLine(url: string): CallLine {
  const { hostname, port } = new URL(url);
  let socket: Socket | undefined;
  let heard = '';
  let waiting: { resolve(status: number): void; reject(error: Error): void } | undefined;
  const ended = () => {
    socket = undefined;
    heard = '';
    waiting?.reject(new Error('The server hung up.'));
    waiting = undefined;
  };
  const hear = (data: Buffer) => {
    heard += data.toString('latin1');
    const status = statusIn(heard);
    if (status === undefined) return;
    heard = '';
    waiting?.resolve(status);
    waiting = undefined;
  };
  const open = () => {
    const opened = connect({ host: hostname, port: Number(port), noDelay: true });
    opened.on('data', hear);
    opened.on('error', () => {});
    opened.on('close', () => opened === socket && ended());
    return opened;
  };
  return {
    call: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket ??= open();
        socket.write(request);
      }),
    cut(request) {
      const cutting = connect({ host: hostname, port: Number(port) });
      cutting.on('error', () => {});
      cutting.end(request.subarray(0, Math.floor(request.length * 0.8)), () => cutting.destroy());
    },
    close: () => socket?.destroy(),
  };
}

const head = /^HTTP\/1\.1 (\d{3})[\s\S]*?\r\ncontent-length: (\d+)[\s\S]*?\r\n\r\n/i;

/** The status once the whole answer is there. */
export function statusIn(heard: string): number | undefined {
  const found = head.exec(heard);
  if (!found || heard.length < found[0].length + Number(found[2])) return undefined;
  return Number(found[1]);
}

/** A call as it goes over the wire. */
export function requestBytes(url: string, { query, headers, body = '' }: Call): Buffer {
  const { host, pathname } = new URL(url);
  const search = query ? `?${new URLSearchParams(query)}` : '';
  const bytes = Buffer.from(body);
  const lines = [
    `POST ${pathname}${search} HTTP/1.1`,
    `host: ${host}`,
    'content-type: application/json',
    `content-length: ${bytes.length}`,
    ...Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`),
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), bytes]);
}

interface Call {
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
}
