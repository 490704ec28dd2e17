import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import type { CleanUp } from './clean-up.ts';
import { startStore } from './start-store.ts';

/** Starts an empty store of the built-in kind in a temporary directory; it is gone when the command ends. */
export async function startScratch(cleanUp: CleanUp): Promise<pg.ClientConfig> {
  const directory = await mkdtemp(join(tmpdir(), 'parley-scratch-'));
  cleanUp.later(() => rm(directory, { recursive: true, force: true, maxRetries: 5 }));
  // As root it may run as another user, who has to pass here; the database's own directory is private.
  await chmod(directory, 0o711);
  const scratch = await startStore(join(directory, 'data'), cleanUp);
  return { ...scratch.connection };
}
