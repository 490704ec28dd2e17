import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

test('bytes come into the storage by the upload that scans them, or as a copy of what came so', async () => {
  const files = (await readdir(root, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name),
  );
  const keeping: string[] = [];
  for (const { parentPath, name } of files) {
    const text = await readFile(join(parentPath, name), 'utf8');
    if (/storage\.keep\(|\binsertFile\(/.test(text)) keeping.push(relative(root, join(parentPath, name)));
  }
  expect(keeping.toSorted()).toEqual(['files/copy-files.ts', 'files/upload-file.ts']);
});
