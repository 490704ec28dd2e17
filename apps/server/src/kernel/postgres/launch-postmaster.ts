import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, fstatSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findLivingPostmaster, type Reached } from './adopt-postmaster.ts';
import { identity, type RunAs } from './choose-user.ts';
import type { Cluster } from './cluster.ts';
import { type Connection, ownerConnection } from './connection.ts';
import { explainFailure } from './explain-failure.ts';
import { type Exit, stopPostmaster, waitUntilReady } from './postmaster.ts';
import { findPostmasterFile } from './postmaster-file.ts';
import { isPidTaken } from './processes.ts';
import { runProgram } from './run-program.ts';
import { type Address, serverArguments } from './server-arguments.ts';
import { secureSocketDirectory, socketDirectoryOf } from './socket-directory.ts';

const longestLogBytes = 10_000_000;

export interface LaunchOptions {
  /** Where callers expect it, when it ran before. */
  address?: Address;
  /** Ends the attempt. */
  signal?: AbortSignal;
}

/** Starts a postmaster and waits until it serves; when it fails, none is left behind. */
export async function launchPostmaster(cluster: Cluster, options: LaunchOptions): Promise<Reached> {
  const runAs = await cluster.runAs();
  await giveFilesTo(runAs, cluster);
  const address = options.address ?? (await chooseAddress(cluster, runAs));
  if ('socketDir' in address) secureSocketDirectory(address.socketDir, runAs);
  await clearTheWay(cluster, address);
  options.signal?.throwIfAborted();
  const { postmaster, readLog } = await spawnPostmaster(cluster, runAs, address);
  const stop = () => stopPostmaster(cluster, postmaster);
  options.signal?.addEventListener('abort', stop);
  const connection = connectionAt(cluster, address);
  let failure = '';
  try {
    if (await waitUntilReady(cluster, postmaster, connection)) return { postmaster, connection };
  } catch (error) {
    failure = `${(error as Error).message}\n`;
  } finally {
    options.signal?.removeEventListener('abort', stop);
  }
  await stop();
  throw explainFailure(cluster, failure + readLog());
}

/** The cluster may come from a day when Parley ran as another user. */
async function giveFilesTo({ owner }: RunAs, { dir }: Cluster): Promise<void> {
  if (!owner || statSync(dir).uid === owner.uid) return;
  await runProgram('chown', ['-Rh', `${owner.uid}:${owner.gid}`, dir]);
}

/** PostgreSQL does not start while the pid of its dead postmaster is taken: by a stranger, or by a zombie that nobody buries in a container. */
async function clearTheWay(cluster: Cluster, address: Address): Promise<void> {
  if (await findLivingPostmaster(cluster.dir)) return;
  const pid = findPostmasterFile(cluster.dir)?.pid;
  if (pid && isPidTaken(pid)) rmSync(join(cluster.dir, 'postmaster.pid'), { force: true });
  if ('socketDir' in address) rmSync(join(address.socketDir, '.s.PGSQL.5432.lock'), { force: true });
}

async function chooseAddress({ dataDir }: Cluster, runAs: RunAs): Promise<Address> {
  if (process.platform !== 'win32') return { socketDir: socketDirectoryOf(dataDir, runAs) };
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const found = server.address();
  server.close();
  return { loopbackPort: found && typeof found === 'object' ? found.port : 0 };
}

function connectionAt(cluster: Cluster, address: Address): Connection {
  return 'socketDir' in address
    ? ownerConnection(cluster, address.socketDir, 5432)
    : ownerConnection(cluster, '127.0.0.1', address.loopbackPort);
}

async function spawnPostmaster(cluster: Cluster, runAs: RunAs, address: Address) {
  const { postgres, env } = cluster.binaries();
  const [command = '', ...args] = [...runAs.prefix, postgres, ...serverArguments(cluster, address)];
  const logFile = openLog(cluster.logFile);
  const logStart = fstatSync(logFile).size;
  // A session of its own: Ctrl-C in the terminal is for the server, which then stops PostgreSQL in order.
  const child = spawn(command, args, {
    ...{ ...identity(runAs), env, cwd: cluster.dir, detached: true, windowsHide: true },
    stdio: ['ignore', logFile, logFile],
  });
  closeSync(logFile);
  const spawnError = new Promise<Error>((resolve) => child.once('error', resolve));
  if (child.pid === undefined) throw explainFailure(cluster, (await spawnError).message);
  child.unref();
  const exited = new Promise<Exit>((resolve) =>
    child.once('exit', (code, signal) => resolve({ code, signal })),
  );
  const readLog = () => readFileSync(cluster.logFile).subarray(logStart).toString();
  return { postmaster: { pid: child.pid, exited }, readLog };
}

function openLog(path: string): number {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > longestLogBytes) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}
