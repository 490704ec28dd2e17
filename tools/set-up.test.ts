import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

// A small clone: two apps, one package that both use, and stand-ins for npm and vite that write down how they were called.
const fakeNpm = `
const { appendFileSync, cpSync, existsSync } = require('node:fs');
appendFileSync('calls', 'npm ' + process.argv[2] + '\\n');
if (existsSync('registry-down')) { console.error('npm error network'); process.exit(7); }
cpSync('registry', 'node_modules', { recursive: true });
`;
const fakeVite = `
const { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');
appendFileSync('../../calls', 'vite ' + process.cwd().split(/[\\\\/]/).at(-1) + '\\n');
rmSync('dist', { recursive: true, force: true });
if (existsSync('broken')) { console.error('a syntax error'); process.exit(1); }
mkdirSync('dist');
writeFileSync('dist/main.mjs', '');
`;
const files: Record<string, string> = {
  'package.json': JSON.stringify({ workspaces: ['packages/*', 'apps/*', 'alone'] }),
  'package-lock.json': '{}',
  'tsconfig.base.json': '{}',
  'npm.js': fakeNpm,
  'registry/vite/bin/vite.js': fakeVite,
  'registry/vite/package.json': '{ "type": "commonjs" }',
  'packages/contract/package.json': JSON.stringify({ name: '@x/contract' }),
  'packages/contract/src/index.ts': 'export const a = 1;',
  'packages/sdk/package.json': JSON.stringify({ name: '@x/sdk', dependencies: { '@x/contract': '*' } }),
  'packages/sdk/src/index.ts': 'export const b = 1;',
  'apps/desk/package.json': JSON.stringify({ name: '@x/desk', dependencies: { '@x/sdk': '*' } }),
  'apps/desk/vite.config.ts': '',
  'apps/desk/src/main.ts': '',
  'apps/shop/package.json': JSON.stringify({ name: '@x/shop' }),
  'apps/shop/vite.config.ts': '',
  'apps/shop/src/main.ts': '',
  'apps/unfinished/package.json': JSON.stringify({ name: '@x/unfinished' }),
};

const scratch = mkdtempSync(join(tmpdir(), 'set-up-'));
const fresh = join(scratch, 'fresh');
const ready = join(scratch, 'ready');
let clone = fresh;
beforeAll(() => {
  for (const [path, text] of Object.entries(files)) write(path, text);
  cpSync(join(import.meta.dirname, 'set-up.mjs'), join(fresh, 'tools/set-up.mjs'));
  cpSync(join(import.meta.dirname, 'set-up'), join(fresh, 'tools/set-up'), { recursive: true });
  cpSync(fresh, ready, { recursive: true });
  clone = ready;
  setUp();
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(() => {
  clone = join(scratch, 'clone');
  cpSync(fresh, clone, { recursive: true });
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));
/** Goes on from a clone that has been set up. */
const beReady = () => cpSync(ready, clone, { recursive: true });

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(clone, path)), { recursive: true });
  writeFileSync(join(clone, path), text);
};
/** Runs the set-up; tells its exit code, its words and what it called since the last run. */
function setUp(...flags: string[]) {
  rmSync(join(clone, 'calls'), { force: true });
  const ended = spawnSync(process.execPath, [join(clone, 'tools/set-up.mjs'), ...flags], {
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(clone, 'npm.js') },
  });
  const calls = existsSync(join(clone, 'calls'))
    ? readFileSync(join(clone, 'calls'), 'utf8').trim().split('\n')
    : [];
  return { code: ended.status, said: ended.stdout, complained: ended.stderr, calls };
}

test('a fresh clone is installed by its lockfile and every app that can be built is built', () => {
  expect(setUp()).toMatchObject({ code: 0, calls: ['npm ci', 'vite desk', 'vite shop'] });
});

test('a second run does nothing and says nothing', () => {
  beReady();
  expect(setUp()).toEqual({ code: 0, said: '', complained: '', calls: [] });
});

test('a changed source builds the app that holds it, and no other', () => {
  beReady();
  write('apps/shop/src/main.ts', '// new');
  expect(setUp().calls).toEqual(['vite shop']);
});

test('a changed package builds the apps that use it, also through another package', () => {
  beReady();
  write('packages/contract/src/index.ts', 'export const a = 2;');
  expect(setUp().calls).toEqual(['vite desk']);
});

test('a new file builds, a changed test does not', () => {
  beReady();
  write('apps/shop/src/main.test.ts', '');
  expect(setUp().calls).toEqual([]);
  write('apps/shop/src/other.ts', '');
  expect(setUp().calls).toEqual(['vite shop']);
});

test('a changed lockfile installs into what is there, and builds all', () => {
  beReady();
  write('package-lock.json', '{ "packages": {} }');
  expect(setUp().calls).toEqual(['npm install', 'vite desk', 'vite shop']);
});

test('a lost build is made again', () => {
  beReady();
  rmSync(join(clone, 'apps/desk/dist'), { recursive: true });
  expect(setUp().calls).toEqual(['vite desk']);
});

test('the flags install only, build all the same, and keep quiet', () => {
  expect(setUp('--install-only').calls).toEqual(['npm ci']);
  expect(setUp('--quiet')).toMatchObject({ said: '', calls: ['vite desk', 'vite shop'] });
  expect(setUp('--force-build').calls).toEqual(['vite desk', 'vite shop']);
});

test('a build that fails ends with a reason and is tried again', () => {
  write('apps/desk/broken', '');
  const failed = setUp();
  expect(failed).toMatchObject({ code: 1, calls: ['npm ci', 'vite desk'] });
  expect(failed.complained).toMatch(/a syntax error[\s\S]*apps\/desk could not be built/);
  rmSync(join(clone, 'apps/desk/broken'));
  expect(setUp()).toMatchObject({ code: 0, calls: ['vite desk', 'vite shop'] });
});

test('an install that fails says what to do and is tried again', () => {
  write('registry-down', '');
  const failed = setUp();
  expect(failed).toMatchObject({ code: 1, calls: ['npm ci'] });
  expect(failed.complained).toMatch(/exit code 7[\s\S]*npm ping/);
  rmSync(join(clone, 'registry-down'));
  expect(setUp()).toMatchObject({ code: 0, calls: ['npm ci', 'vite desk', 'vite shop'] });
});

test('an unknown flag is refused', () => {
  expect(setUp('--fast')).toMatchObject({ code: 1, calls: [] });
});
