import { chmodSync, existsSync, mkdtempSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './at-exit.ts';

/** Makes a directory that goes when this process ends, together with the PostgreSQL that a killed server may have left in it. */
export function temporaryDirectory(name: string): string {
  const dir = mkdtempSync(join(tmpdir(), `parley-${name}-`));
  chmodSync(dir, 0o755);
  atExit(() => {
    endStore(dir);
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  return dir;
}

export interface Postmaster {
  pid: number;
  port: number;
  socketDir: string;
}

/** The PostgreSQL that runs, or ran, under a data directory. */
export function findPostmaster(dataDir: string): Postmaster | undefined {
  const file = join(dataDir, 'postgres', 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port, socketDir: (lines[4] ?? '').trim() } : undefined;
}

/** Ends the PostgreSQL under a data directory at once, as a loss of power would but for its own files. */
export function endStore(dataDir: string): void {
  const found = findPostmaster(dataDir);
  if (!found || !isAlive(found.pid)) return;
  process.kill(found.pid, 'SIGQUIT');
  for (let tries = 0; tries < 50 && isAlive(found.pid); tries++) pause(100);
  if (isAlive(found.pid)) process.kill(found.pid, 'SIGKILL');
  if (found.socketDir) rmdirSync(found.socketDir);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A process that ends cannot wait in any other way. */
const pause = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
