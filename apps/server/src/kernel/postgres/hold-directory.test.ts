import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { holdDirectory, takeBySocket } from './hold-directory.ts';

const directory = mkdtempSync(join(tmpdir(), 'parley-hold-'));
afterAll(() => rmSync(directory, { recursive: true }));

describe.each([
  ['the usual lock', undefined],
  ['the lock for systems without flock(1)', takeBySocket],
])('%s', (name, take) => {
  const lockFile = join(directory, `${name.length}.lock`);

  test('is held by one at a time, and can be taken again after its release', async () => {
    const release = await holdDirectory(lockFile, take);
    await expect(holdDirectory(lockFile, take)).rejects.toThrow(`(process ${process.pid})`);
    release();
    const releaseAgain = await holdDirectory(lockFile, take);
    releaseAgain();
  });
});
