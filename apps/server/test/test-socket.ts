import { WebSocket } from 'ws';

export interface TestSocket<Frame, Push> {
  ws: WebSocket;
  /** everything received so far */
  received: Push[];
  send(frame: Frame): void;
  /** Resolves with the first push, past or to come, that fits. */
  next(fits: (push: Push) => boolean, withinMs?: number): Promise<Push>;
  close(): Promise<void>;
}

/** Opens a socket and keeps everything it hears. */
export function openSocket<Frame, Push>(
  url: string,
  headers: Record<string, string> = {},
): Promise<TestSocket<Frame, Push>> {
  const ws = new WebSocket(url, { headers });
  const received: Push[] = [];
  const waiting = new Set<() => void>();
  ws.on('message', (data) => {
    received.push(JSON.parse(String(data)) as Push);
    for (const look of waiting) look();
  });
  const socket: TestSocket<Frame, Push> = {
    ws,
    received,
    send: (frame) => ws.send(JSON.stringify(frame)),
    next: (fits, withinMs = 20_000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(
            new Error(
              `nothing fitting came within ${withinMs} ms; heard ${JSON.stringify(received).slice(-800)}`,
            ),
          );
        }, withinMs);
        const look = () => {
          const found = received.find(fits);
          if (!found) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        ws.once('close', () => resolve());
        ws.close();
      }),
  };
  return new Promise((resolve, reject) => {
    ws.once('open', () => resolve(socket));
    ws.once('error', reject);
  });
}
