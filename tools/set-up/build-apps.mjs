import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, listSources, readStamp } from './fingerprint.mjs';
import { listWorkspaces, withNeeded } from './list-workspaces.mjs';
import { SetUpError } from './set-up-error.mjs';

const shared = ['package-lock.json', 'tsconfig.base.json'];

/** Builds every workspace that has a vite.config.ts and whose sources changed since its last build, one after another. */
export function buildApps(root, { say, quiet, force }) {
  const all = listWorkspaces(root);
  for (const app of all.filter(({ folder }) => existsSync(join(root, folder, 'vite.config.ts')))) {
    const stampFile = join(root, app.folder, 'dist', '.parley-build');
    const stamp = sourcesOf(root, app, all);
    if (!force && readStamp(stampFile) === stamp) continue;
    const startedMs = Date.now();
    build(root, app.folder, stampFile, quiet);
    mkdirSync(join(root, app.folder, 'dist'), { recursive: true });
    writeFileSync(stampFile, `${stamp}\n`);
    say(`Built ${app.folder} in ${((Date.now() - startedMs) / 1000).toFixed(1)} s`);
  }
}

function sourcesOf(root, app, all) {
  const folders = withNeeded(app, all).map(({ folder }) => folder);
  return fingerprint(root, [...shared, ...folders.sort().flatMap((folder) => listSources(root, folder))]);
}

function build(root, folder, stampFile, quiet) {
  // Gone first, so that a build that was cut short never counts as done.
  rmSync(stampFile, { force: true });
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const ended = spawnSync(process.execPath, [vite, 'build', '--logLevel', quiet ? 'error' : 'warn'], {
    cwd: join(root, folder),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (ended.error || ended.status !== 0)
    throw new SetUpError(
      `${folder} could not be built; the reason stands above. Mend it and run the same command again: what is already built is kept.`,
    );
}
