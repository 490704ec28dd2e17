import { readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import type { Binaries } from './find-binaries.ts';
import { runProgram } from './run-program.ts';
import { StoreError } from './store-error.ts';

/** How to run PostgreSQL, which refuses to be root. */
export interface RunAs {
  /** Put before the command. */
  prefix: readonly string[];
  uid?: number;
  gid?: number;
  /** Who must own its files; unset where the files are simply ours. */
  owner?: { uid: number; gid: number };
}

/** For root only: stay root outside but seem another user to PostgreSQL, or become another user. */
export type RootMode = 'namespace' | 'other-user';

/** Picks the user PostgreSQL runs as: ourselves, or when we are root the first way that can reach its files. */
export async function chooseUser(binaries: Binaries, dataDir: string, mode?: RootMode): Promise<RunAs> {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const nobody = findNobody();
  const namespace: RunAs = {
    prefix: ['unshare', '--user', `--map-user=${nobody.uid}`, '--'],
    owner: { uid: 0, gid: 0 },
  };
  const others = [...ownersOnTheWay(dataDir), nobody].map(
    (owner): RunAs => ({ prefix: [], ...owner, owner }),
  );
  const candidates = [...(mode === 'other-user' ? [] : [namespace]), ...(mode === 'namespace' ? [] : others)];
  for (const candidate of candidates) {
    if (await canReach(candidate, binaries, dataDir)) return candidate;
  }
  throw new StoreError(
    'not-permitted',
    `PostgreSQL does not run as root, and no other user can enter ${dataDir} or ${dirname(binaries.postgres)}. Start Parley as an ordinary user, open these directories to others (chmod o+x), or set DATABASE_URL.`,
  );
}

function findNobody(): { uid: number; gid: number } {
  try {
    const line = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
    if (line) return { uid: Number(line[1]), gid: Number(line[2]) };
  } catch {}
  return { uid: 65_534, gid: 65_534 };
}

/** Under somebody's home directory, that somebody can reach the files. */
function ownersOnTheWay(path: string): { uid: number; gid: number }[] {
  const { uid, gid } = statSync(path);
  const here = uid === 0 ? [] : [{ uid, gid }];
  return dirname(path) === path ? here : [...here, ...ownersOnTheWay(dirname(path))];
}

async function canReach(runAs: RunAs, binaries: Binaries, dataDir: string): Promise<boolean> {
  const probe = 'test -x "$0" && test -x "$1" && test -x "$2"';
  const [command = '', ...args] = [
    ...runAs.prefix,
    ...['/bin/sh', '-c', probe, binaries.postgres, dataDir, tmpdir()],
  ];
  const { code } = await runProgram(command, args, { ...identity(runAs), env: binaries.env, cwd: '/' });
  return code === 0;
}

/** The user and group to spawn with. */
export const identity = ({ uid, gid }: RunAs) => ({
  ...(uid === undefined ? {} : { uid }),
  ...(gid === undefined ? {} : { gid }),
});
