import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPlant, type PlantName } from './plants.ts';
import { temporaryDirectory } from './temporary.ts';

/** Where the repository lies; told by whoever bundled this program. */
export const root = process.env.BENCH_ROOT ?? process.cwd();

/** The built server, in a copy that a build going on beside it does not change. */
export interface Build {
  main: string;
}

const linked = [
  'apps/server/migrations',
  'apps/server/node_modules',
  'apps/desk',
  'apps/widget',
  'examples',
  'node_modules',
];

/** Copies what `vite build` made of the server, with its migrations and pages in their places; with a plant, one fault is written into the copy. */
export function copyBuild(plant?: PlantName): Build {
  const built = process.env.BENCH_DIST ?? join(root, 'apps', 'server', 'dist');
  if (!existsSync(join(built, 'main.mjs')))
    throw new Error('The server is not built: run "npm run build" first.');
  const place = temporaryDirectory('build');
  const dist = join(place, 'apps', 'server', 'dist');
  mkdirSync(join(place, 'apps', 'server'), { recursive: true });
  cpSync(built, dist, { recursive: true });
  for (const path of linked)
    if (existsSync(join(root, path))) symlinkSync(join(root, path), join(place, path), 'junction');
  const main = join(dist, 'main.mjs');
  if (plant) writeFileSync(main, applyPlant(plant, readFileSync(main, 'utf8')));
  return { main };
}
