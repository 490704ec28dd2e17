import { existsSync } from 'node:fs';
import { type Bounds, runWorker } from '../../kernel/run-worker.ts';
import { writeSheet } from './write-sheet.ts';

const bounds: Bounds = { ms: 60_000, heapMb: 512 };
const built = new URL('./write-sheet.worker.mjs', import.meta.url);

/** Writes a spreadsheet away from those who wait for answers. Unbuilt, it is written here. */
export async function writeInWorker(rows: readonly (readonly string[])[], script = built): Promise<Buffer> {
  if (!existsSync(script)) return writeSheet(rows);
  return Buffer.from(await runWorker<Uint8Array>(script, { rows }, bounds));
}
