import { createHash } from 'node:crypto';
import { closeSync, constants, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isProcessAlive } from './processes.ts';
import { runProgram } from './run-program.ts';
import { StoreError } from './store-error.ts';

/** Lets go of the directory. */
type Release = () => void;
/** Takes an operating-system lock that dies with this process, or returns undefined when another process has it. */
type Take = (lockFile: string) => Promise<Release | undefined>;

/** Makes this process the only product process on the directory of `lockFile`, until released or dead; refuses when another one is. */
export async function holdDirectory(lockFile: string, take: Take = takeLock): Promise<Release> {
  const release = await take(lockFile);
  if (!release) throw await inUse(lockFile);
  try {
    writeFileSync(lockFile, JSON.stringify({ pid: process.pid, host: hostname() }), { mode: 0o600 });
  } catch (error) {
    release();
    throw error;
  }
  return release;
}

// The lock is the kernel's, never the file's content: a dead process cannot hold it, and a reused pid cannot fake it.
const takeLock: Take = (lockFile) => {
  if (process.platform === 'win32') return takeBySocket(lockFile);
  if (process.platform === 'darwin') return takeByOpening(lockFile);
  return takeByFlock(lockFile);
};

/** The lock belongs to the open file, which flock(1) shares with us and leaves locked when it ends. */
const takeByFlock: Take = async (lockFile) => {
  const fd = openSync(lockFile, 'a+', 0o600);
  const { code, output, spawnError } = await runProgram('flock', ['-xn', '3'], { thirdFile: fd });
  if (code === 0) return () => closeSync(fd);
  closeSync(fd);
  if (spawnError) return takeBySocket(lockFile);
  if (code === 1) return undefined;
  throw new StoreError(
    'unsupported',
    `The file system of ${dirname(lockFile)} cannot lock files (${output.trim()}): choose a DATA_DIR on a local disk.`,
  );
};

const takeByOpening: Take = async (lockFile) => {
  const exclusiveLock = 0x20; // O_EXLOCK of BSD and macOS, which Node does not name
  try {
    const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | exclusiveLock;
    const fd = openSync(lockFile, flags, 0o600);
    return () => closeSync(fd);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined;
    throw error;
  }
};

/** Without flock(1): a name that only one living process can listen on (abstract socket of Linux, pipe of Windows). */
export const takeBySocket: Take = (lockFile) => {
  const name = `parley-${createHash('sha256').update(lockFile).digest('hex').slice(0, 24)}`;
  const server = createServer().unref();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : `\0${name}`, () =>
      resolve(() => server.close()),
    );
  });
};

async function inUse(lockFile: string): Promise<StoreError> {
  const holder = await findHolder(lockFile);
  return new StoreError(
    'in-use',
    `Parley is already running on the data directory ${dirname(lockFile)} (${holder ?? 'another process'}). Stop it first, or give this one another directory with DATA_DIR.`,
  );
}

/** The winner of a race writes its name a moment after it won. */
async function findHolder(lockFile: string): Promise<string | undefined> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const holder = readHolder(lockFile);
    if (holder && holder.host !== hostname()) return `process ${holder.pid} on ${holder.host}`;
    if (holder && isProcessAlive(holder.pid)) return `process ${holder.pid}`;
    await sleep(25);
  }
  return undefined;
}

function readHolder(lockFile: string): { pid: number; host: string } | undefined {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')) as { pid: number; host: string };
  } catch {
    return undefined;
  }
}
