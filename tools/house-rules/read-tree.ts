import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from './rule.ts';
import { readSource } from './source-file.ts';

const made = new Set(['node_modules', 'dist', 'coverage', '.git', '.cache', 'package-lock.json']);
const text = /(\.(ts|tsx|mjs|md|json|css|html|sql|ya?ml)|^run)$/;

/** Reads every text file of the repository that people write. */
export function readTree(root: string): Tree {
  return listFiles(root, '').map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((found) => {
    const path = folder ? `${folder}/${found.name}` : found.name;
    if (made.has(found.name) || path === 'data') return [];
    if (found.isDirectory()) return listFiles(root, path);
    return text.test(found.name) ? [path] : [];
  });
}
