import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig } from 'vite';

const sources = join(import.meta.dirname, 'src');

/** `src/main.ts`, `src/operate.ts` and every `*.worker.ts` become files side by side in dist, so that a worker is found as `./<name>.worker.mjs`. */
function entries(): Record<string, string> {
  const workers = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.worker.ts'))
    .map((path) => [basename(path, '.ts'), join(sources, path)]);
  const programs = ['main', 'operate'].map((name) => [name, join(sources, `${name}.ts`)]);
  return { ...Object.fromEntries(programs), ...Object.fromEntries(workers) };
}

export default defineConfig({
  publicDir: false,
  // What this repository holds is bundled; what npm installed is loaded from node_modules.
  ssr: { noExternal: [/^@parley\//] },
  build: {
    ssr: true,
    target: 'node20',
    sourcemap: true,
    rolldownOptions: {
      input: entries(),
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
