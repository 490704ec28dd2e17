import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFile } from '../import/file/read-file.ts';
import { buildWorker } from '../testing/index.ts';
import { writeInWorker } from './write-in-worker.ts';

test('the worker writes a sheet in which a formula is a text', async () => {
  const { script, remove } = await buildWorker(join(import.meta.dirname, 'write-sheet.worker.ts'));
  const rows = [
    ['question', 'answer'],
    ['=1+1', '第一行\n第二行'],
  ];
  const sheet = await writeInWorker(rows, script).finally(remove);
  expect(await readFile('a.xlsx', sheet)).toEqual({ kind: 'rows', rows });
});
