import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { atExit } from '../stage/at-exit.ts';
import { endStore, temporaryDirectory } from '../stage/temporary.ts';

/** Mounts a disk of so many megabytes, which goes with this process; undefined where this user may not mount. */
export function mountSmallDisk(megabytes: number): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const dir = join(temporaryDirectory('disk'), 'small');
  mkdirSync(dir);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', dir]);
  if (mounted.status !== 0) return undefined;
  atExit(() => {
    endStore(join(dir, 'data'));
    spawnSync('umount', ['-l', dir]);
  });
  return dir;
}
