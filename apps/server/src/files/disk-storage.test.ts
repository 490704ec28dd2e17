import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../kernel/ids.ts';
import { openDiskStorage } from './index.ts';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'parley-files-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

test('what a crash left unfinished is swept at the start, and what another process is writing is not', async () => {
  await openDiskStorage(dataDir);
  const work = join(dataDir, 'files', 'work');
  await writeFile(join(work, 'old'), 'x');
  await writeFile(join(work, 'new'), 'x');
  await utimes(join(work, 'old'), new Date(0), new Date(0));
  await openDiskStorage(dataDir);
  expect(await readdir(work)).toEqual(['new']);
});

test('a kept file lies under its id, is nobody else’s to read, and cannot be led elsewhere', async () => {
  const storage = await openDiskStorage(dataDir);
  const path = storage.workPath();
  await writeFile(path, 'words', { mode: 0o600 });
  const id = newId('fil');
  await storage.keep(id, path);
  const kept = await stat(join(dataDir, 'files', id.slice(-2), id));
  expect([kept.size, kept.mode & 0o077]).toEqual([5, 0]);
  const strange = '../../x' as typeof id;
  await writeFile(path, 'words');
  await expect(storage.keep(strange, path)).rejects.toThrow();
  await expect(async () => storage.read(strange)).rejects.toThrow();
  await storage.remove(newId('fil'));
});
