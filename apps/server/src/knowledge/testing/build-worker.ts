import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** A worker as the build makes it, in a place of its own until `remove`. */
export async function buildWorker(source: string): Promise<{ script: URL; remove(): Promise<void> }> {
  // Beside node_modules, where a worker finds what npm installed.
  const cache = join(import.meta.dirname, '..', '..', '..', '..', '..', '.cache');
  await mkdir(cache, { recursive: true });
  const dir = await mkdtemp(join(cache, 'worker-'));
  const build = await rolldown({
    input: source,
    platform: 'node',
    logLevel: 'silent',
    // What this repository holds is bundled, as in the build.
    external: /^(?!@parley\/)[^./]/,
  });
  const name = basename(source).replace(/\.ts$/, '.mjs');
  await build.write({ dir, format: 'esm', entryFileNames: name });
  return {
    script: pathToFileURL(join(dir, name)),
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}
