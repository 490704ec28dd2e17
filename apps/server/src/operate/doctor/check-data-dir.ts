import { existsSync, mkdtempSync, rmdirSync, statfsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bytesText } from '../figures.ts';
import { type Finding, fail, note, ok } from './finding.ts';

const of = 'data directory';
const leastBytes = 1024 ** 3;

/** Whether DATA_DIR can hold what comes: there or to be made, ours, writable, with space. */
export function checkDataDir(named: string): Finding {
  const dataDir = resolve(named);
  const place = nearest(dataDir);
  if (!statSync(place).isDirectory()) return fail(of, `${place} is not a directory: name one with DATA_DIR.`);
  const refusal = findRefusal(place);
  if (refusal)
    return fail(
      of,
      `Nothing can be written in ${place} (${refusal}): give it to the user who runs Parley (chown -R), or name another with DATA_DIR.`,
    );
  const { bavail, bsize } = statfsSync(place);
  const free = bavail * bsize;
  if (free < leastBytes)
    return fail(of, `The disk of ${dataDir} has ${bytesText(free)} left: free some, 1 GB at least.`);
  if (place !== dataDir)
    return ok(of, `${dataDir} is not there yet; the first start makes it (${bytesText(free)} free)`);
  const { uid } = statSync(dataDir);
  const me = process.getuid?.() ?? uid;
  if (uid !== me)
    return note(
      of,
      `${dataDir} belongs to user ${uid}, and you are ${me}: run Parley always as one user (${bytesText(free)} free).`,
    );
  return ok(of, `${dataDir}, ${bytesText(free)} free`);
}

/** The directory itself, or the first above it that is there. */
const nearest = (path: string): string => (existsSync(path) ? path : nearest(dirname(path)));

/** Permissions tell little: root has all, and a file system may be read-only. */
function findRefusal(directory: string): string | undefined {
  try {
    rmdirSync(mkdtempSync(join(directory, '.doctor-')));
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}
