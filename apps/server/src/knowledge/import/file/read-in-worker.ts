import { existsSync } from 'node:fs';
import { type Bounds, runWorker, WorkerEnded } from '../../../kernel/run-worker.ts';
import { importProblem } from '../import-problem.ts';
import { FileProblem } from './file-problem.ts';
import { type FileRows, readFile } from './read-file.ts';

/** A file that takes longer or more memory than this is made to, or is none that anybody reads. */
const bounds: Bounds = { ms: 45_000, heapMb: 384 };
const built = new URL('./read-file.worker.mjs', import.meta.url);
const reasons = { 'too-long': 'too-long', died: 'too-heavy' } as const;

/** Reads a file away from those who wait for answers, within bounds of time and memory; throws a `FileProblem` where it cannot. Unbuilt, it is read here. */
export async function readInWorker(
  name: string,
  bytes: Buffer,
  within = bounds,
  script = built,
): Promise<FileRows> {
  if (!existsSync(script)) return readFile(name, bytes);
  const data = { name, bytes: new Uint8Array(bytes) };
  const answer = runWorker<{ read?: FileRows; problem?: string }>(script, data, within);
  const { read, problem } = await answer.catch((error) => {
    throw error instanceof WorkerEnded ? new FileProblem(importProblem(reasons[error.why])) : error;
  });
  if (!read) throw new FileProblem(problem);
  return read;
}
