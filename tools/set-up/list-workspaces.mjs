import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Lists every workspace that the root package.json names: its folder (relative, with slashes), name and the names it depends on. */
export function listWorkspaces(root) {
  return readJson(join(root, 'package.json'))
    .workspaces.flatMap((pattern) => foldersOf(root, pattern))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => {
      const manifest = readJson(join(root, folder, 'package.json'));
      const needs = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
      return { folder, name: manifest.name, needs };
    });
}

function foldersOf(root, pattern) {
  if (!pattern.endsWith('/*')) return [pattern];
  const parent = pattern.slice(0, -2);
  if (!existsSync(join(root, parent))) return [];
  return readdirSync(join(root, parent), { withFileTypes: true })
    .filter((found) => found.isDirectory())
    .map((found) => `${parent}/${found.name}`)
    .sort();
}

/** The workspace with those it is built from, directly or through others. */
export function withNeeded(workspace, all) {
  const needed = new Set([workspace]);
  for (const each of needed) for (const other of all) if (each.needs.includes(other.name)) needed.add(other);
  return [...needed];
}
