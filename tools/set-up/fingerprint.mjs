import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const notSource = new Set(['node_modules', 'dist', 'coverage']);
const isTest = /\.test\.tsx?$/;

/** One line that changes whenever a file's path or content does; a missing file counts as empty. */
export function fingerprint(root, files, ...more) {
  const hash = createHash('sha256');
  for (const part of more) hash.update(`${part}\0`);
  for (const file of files) {
    const path = join(root, file);
    hash.update(`${file}\0`);
    if (existsSync(path)) hash.update(readFileSync(path));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/** Lists the files of a folder that a build may read, in a fixed order: no tests, nothing made or hidden. */
export function listSources(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((found) => !notSource.has(found.name) && !found.name.startsWith('.') && !isTest.test(found.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((found) => {
      const path = `${folder}/${found.name}`;
      return found.isDirectory() ? listSources(root, path) : [path];
    });
}

/** The content of a stamp file, or nothing. */
export const readStamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');
