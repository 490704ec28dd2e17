import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  link?: true;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
type Lock = Record<string, Locked>;

/** What the lockfile's packages ask for and the lockfile does not hold; npm looks in each node_modules from the asking package upwards. */
function missingFrom(packages: Lock): string[] {
  return Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !lookUp(place).some((folder) => isHeld(packages[`${folder}node_modules/${name}`])))
      .map((name) => `${name} for ${place || 'the root'}`),
  );
}

const isHeld = (found: Locked | undefined) => found?.version !== undefined || found?.link === true;

/** `a/node_modules/b` → `a/node_modules/b/`, `a/`, and the root */
function lookUp(place: string): string[] {
  const parts = place.split('/');
  return [...parts.keys(), parts.length].map((length) =>
    parts
      .slice(0, length)
      .map((part) => `${part}/`)
      .join(''),
  );
}

test('the lockfile holds what is needed on every platform, so that a fresh clone installs by it anywhere', () => {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8'));
  expect(missingFrom(lock.packages)).toEqual([]);
});

test('a package that was left out, or is there without a version, is told', () => {
  const packages: Lock = {
    '': { dependencies: { compiler: '1', ours: '*' } },
    'node_modules/ours': { link: true },
    'node_modules/compiler': {
      version: '1.0.0',
      dependencies: { inner: '1' },
      optionalDependencies: { 'compiler-mac': '1', 'compiler-windows': '1' },
    },
    'node_modules/compiler/node_modules/inner': { version: '1.0.0' },
    'node_modules/compiler-windows': {},
  };
  expect(missingFrom(packages)).toEqual([
    'compiler-mac for node_modules/compiler',
    'compiler-windows for node_modules/compiler',
  ]);
});
