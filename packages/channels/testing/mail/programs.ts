import { existsSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const places = ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin'];

/** The path of a program of the system; undefined where it is not installed. */
export const findProgram = (name: string): string | undefined =>
  places.map((place) => `${place}/${name}`).find((path) => existsSync(path));

/** A port of the loopback that nobody uses. */
export const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });

const tries = 100;

/** Resolves when something at this port says a word of greeting; throws after 20 s. */
export async function untilOpen(port: number): Promise<void> {
  for (let count = 0; count < tries; count++) {
    const isUp = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => resolve(false));
      socket.once('data', () => {
        resolve(true);
        socket.destroy();
      });
    });
    if (isUp) return;
    await sleep(200);
  }
  throw new Error(`Nothing came up at port ${port}`);
}
