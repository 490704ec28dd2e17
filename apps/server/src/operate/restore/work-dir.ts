import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Config } from '../../kernel/config.ts';
import { findRunningPostgres, startPostgres } from '../../kernel/postgres/index.ts';
import { filesDirOf, listStoredFiles } from '../backup/stored-files.ts';
import type { CleanUp } from '../clean-up.ts';
import { OperateError } from '../operate-error.ts';

/** Where a restore builds before anything is in its place. */
export const workDirOf = (dataDir: string): string => join(dataDir, 'restoring');

/** What may be in a data directory that is still empty: the key put there beforehand, and what file systems keep at their root. */
const harmless = ['secret.key', 'lost+found'];

/** Refuses a data directory in which a restore would meet what is there. */
export async function refuseTakenDirectory(config: Config): Promise<void> {
  const dataDir = resolve(config.dataDir);
  if (config.databaseUrl) await refuseFiles(dataDir);
  else await refuseAnything(dataDir);
}

/** Makes the working directory; what was made is gone again however the command ends. */
export async function openWorkDir(config: Config, cleanUp: CleanUp): Promise<string> {
  const dataDir = resolve(config.dataDir);
  const workDir = workDirOf(dataDir);
  const isNew = !existsSync(dataDir);
  if (await findRunningPostgres(workDir)) await stopLeftBehind(workDir);
  cleanUp.later(async () => {
    await rm(workDir, { recursive: true, force: true, maxRetries: 5 });
    // It stays when the restore has filled it.
    if (isNew) await rmdir(dataDir).catch(() => {});
  });
  await rm(workDir, { recursive: true, force: true });
  await mkdir(workDir, { recursive: true });
  return workDir;
}

/** What a killed restore left alive is taken over and stopped; that of a restore under way is not, which refuses this one. */
async function stopLeftBehind(workDir: string): Promise<void> {
  const leftBehind = await startPostgres({ dataDir: workDir });
  await leftBehind.stop();
}

async function refuseAnything(dataDir: string): Promise<void> {
  const found = existsSync(dataDir) ? await readdir(dataDir) : [];
  const names = found.filter((name) => !harmless.includes(name) && name !== 'restoring');
  if (names.length === 0) return;
  throw new OperateError(
    `${dataDir} is not empty (${names.slice(0, 4).join(', ')}): move it away, or name an empty directory with DATA_DIR. Only secret.key may be there.`,
  );
}

async function refuseFiles(dataDir: string): Promise<void> {
  for await (const path of listStoredFiles(dataDir))
    throw new OperateError(
      `${filesDirOf(dataDir)} holds files already (${path}): name an empty directory with DATA_DIR, and bring secret.key along.`,
    );
}
