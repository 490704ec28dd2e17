import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { identity } from './choose-user.ts';
import type { Cluster } from './cluster.ts';
import { explainFailure } from './explain-failure.ts';
import { runProgram } from './run-program.ts';
import { StoreError } from './store-error.ts';

const makingPrefix = 'postgres.making-';

/** Makes the cluster unless it is there, whole or not at all; says whether it made it. */
export async function createCluster(cluster: Cluster): Promise<boolean> {
  removeHalfMade(cluster.dataDir);
  if (existsSync(join(cluster.dir, 'PG_VERSION'))) return false;
  refuseForeignFiles(cluster);
  cluster.log(`Creating a PostgreSQL database in ${cluster.dir}`);
  // A name of its own, since an initdb whose parent was killed may still write into the previous one.
  const making = join(cluster.dataDir, `${makingPrefix}${randomBytes(6).toString('hex')}`);
  try {
    await initialise(cluster, making);
    renameSync(making, cluster.dir);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
  syncDirectory(cluster.dataDir);
  return true;
}

function removeHalfMade(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    if (!name.startsWith(makingPrefix)) continue;
    rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

function refuseForeignFiles({ dir }: Cluster): void {
  if (!existsSync(dir) || readdirSync(dir).length === 0) return;
  throw new StoreError(
    'damaged',
    `${dir} holds files but no PostgreSQL database: move them away, or choose another directory with DATA_DIR.`,
  );
}

async function initialise(cluster: Cluster, making: string): Promise<void> {
  const runAs = await cluster.runAs();
  mkdirSync(making, { mode: 0o700 });
  if (runAs.owner) chownSync(making, runAs.owner.uid, runAs.owner.gid);
  const { initdb, env } = cluster.binaries();
  const [command = '', ...args] = [
    ...[...runAs.prefix, initdb, '-D', making, '--username=parley', '--encoding=UTF8', '--no-instructions'],
    ...localeArguments(),
    ...accessArguments(cluster),
  ];
  const { code, output } = await runProgram(command, args, { ...identity(runAs), env, cwd: making });
  if (code !== 0) throw explainFailure(cluster, output);
}

/** Letters must be told from signs beyond ASCII, or trigram indexes pass over Chinese; only Linux has C.UTF-8 everywhere. */
function localeArguments(): string[] {
  if (process.platform === 'linux') return ['--locale=C.UTF-8'];
  if (process.platform === 'darwin') return ['--locale=C', '--lc-ctype=en_US.UTF-8'];
  return ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
}

/** The socket's private directory is the door; Windows listens on loopback, where a password must be. */
function accessArguments({ passwordFile }: Cluster): string[] {
  if (process.platform !== 'win32') return ['--auth=trust'];
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return ['--auth=scram-sha-256', `--pwfile=${passwordFile}`];
}

function syncDirectory(dir: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(dir, 'r');
  fsyncSync(fd);
  closeSync(fd);
}
