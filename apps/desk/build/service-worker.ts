import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

const source = new URL('../src/worker/worker.ts', import.meta.url).pathname;

/** Builds the service worker beside the desk, with the files that every visit needs; another build is another version of it. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      if (!dir) return;
      const initial = Object.values(bundle).filter(
        (file) => file.type === 'chunk' && (file.isEntry || file.name === 'desk'),
      );
      const page = readFileSync(join(dir, 'index.html'), 'utf8');
      const named = [...page.matchAll(/(?:src|href)="(\/desk\/assets\/[^"]+)"/g)].map(
        ([, path]) => path ?? '',
      );
      const files = [
        ...new Set([...initial.map(({ fileName }) => `/desk/${fileName}`), ...named]),
      ].toSorted();
      const version = createHash('sha256').update(page).update(files.join()).digest('hex').slice(0, 12);
      const built = await rolldown({
        input: source,
        transform: {
          define: { shellVersion: JSON.stringify(version), shellFiles: JSON.stringify(files) },
        },
      });
      await built.write({ file: join(dir, 'worker.js'), format: 'iife', minify: true });
      await built.close();
    },
  };
}
