import { type RunningPostgres, startPostgres } from '../kernel/postgres/index.ts';
import type { CleanUp } from './clean-up.ts';

/** Starts the built-in store under `dataDir` until the command ends, even when that happens while it starts. */
export async function startStore(dataDir: string, cleanUp: CleanUp): Promise<RunningPostgres> {
  const starting = startPostgres({ dataDir });
  cleanUp.later(() =>
    starting.then(
      (started) => started.stop(),
      () => {},
    ),
  );
  return starting;
}
