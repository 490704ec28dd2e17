import { WebSocket } from 'ws';

const options = { perMessageDeflate: false, skipUTF8Validation: true } as const;
const atOnce = 64;

/** Opens a socket, greets, and resolves with the first answer. */
export function openSocket(
  url: string,
  headers: Record<string, string>,
  hello: object,
  hear: (data: Buffer) => void,
): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { ...options, headers });
    socket.once('open', () => socket.send(JSON.stringify(hello)));
    socket.once('message', () => {
      socket.on('message', hear);
      resolve(socket);
    });
    socket.once('error', reject);
    socket.once('close', (code, reason) => reject(new Error(`A socket was closed: ${code} ${reason}`)));
  });
}

/** Does something for each, so many at a time. */
export async function forEachAtOnce<T>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      await work(items[index] as T, index);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Sends each of many sockets its ping in turn, spread evenly, so that no silence ends them. */
export function keepAlive(
  sockets: readonly { readyState: number; send(text: string): void }[],
  everyMs: number,
) {
  let next = 0;
  const tickMs = 50;
  return setInterval(() => {
    const share = Math.ceil((sockets.length * tickMs) / everyMs);
    for (let count = 0; count < share && sockets.length > 0; count++) {
      const socket = sockets[next++ % sockets.length];
      if (socket?.readyState === WebSocket.OPEN) socket.send('{"t":"ping"}');
    }
  }, tickMs);
}
