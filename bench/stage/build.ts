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

/** Copies what `vite build` made of the server, with its migrations and pages in their places; with a plant, one fault is written into the copy. */
export function copyBuild(plant?: PlantName): Build {
  const built = process.env.BENCH_DIST ?? join(root, 'apps', 'server', 'dist');
  if (!existsSync(join(built, 'main.mjs')))
    throw new Error('The server is not built: run "npm run build" first.');
  const place = temporaryDirectory('build');
  const dist = join(place, 'server', 'dist');
  mkdirSync(join(place, 'server'));
  cpSync(built, dist, { recursive: true });
  const link = (from: string, to: string) => {
    if (existsSync(join(root, from))) symlinkSync(join(root, from), join(place, to), 'junction');
  };
  link('apps/server/migrations', 'server/migrations');
  link('apps/server/node_modules', 'server/node_modules');
  link('node_modules', 'node_modules');
  link('apps/desk', 'desk');
  link('apps/widget', 'widget');
  const main = join(dist, 'main.mjs');
  if (plant) writeFileSync(main, applyPlant(plant, readFileSync(main, 'utf8')));
  return { main };
}
