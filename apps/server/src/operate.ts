import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCleanUp, operate } from './operate/index.ts';

/** Seen from the built file in apps/server/dist. */
const serverDir = dirname(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(join(serverDir, 'package.json'), 'utf8'));

let isInterrupted = false;
const tell = (line: string) => void process.stderr.write(`\n${line}\n\n`);
const cleanUp = createCleanUp((error) => tell(`Tidying up failed: ${error.message}`));

// Ctrl-C leaves nothing behind: no half-written file, no PostgreSQL that only this command used.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    isInterrupted = true;
    void cleanUp.run().finally(() => process.exit(130));
  });

const place = {
  ...{ env: process.env, version, cleanUp },
  migrations: join(serverDir, 'migrations'),
  appsDir: dirname(serverDir),
  say: (line: string) => void process.stdout.write(`${line}\n`),
  // What fails because it was interrupted is no news.
  complain: (line: string) => void (isInterrupted || tell(line)),
};

process.exitCode = await operate(place, process.argv.slice(2));
