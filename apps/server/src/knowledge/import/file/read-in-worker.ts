import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { FileProblem } from './file-problem.ts';
import { type FileRows, readFile } from './read-file.ts';

/** A file that takes longer or more memory than this is made to, or is none that anybody reads. */
export const bounds = { ms: 45_000, heapMb: 384 };
const built = new URL('./read-file.worker.mjs', import.meta.url);

/** Reads a file away from those who wait for answers, within bounds of time and memory; throws a `FileProblem` where it cannot. Unbuilt, it is read here. */
export async function readInWorker(
  name: string,
  bytes: Buffer,
  { ms, heapMb } = bounds,
  script: URL = built,
): Promise<FileRows> {
  if (!existsSync(script)) return readFile(name, bytes);
  const worker = new Worker(script, {
    workerData: { name, bytes: new Uint8Array(bytes) },
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
    env: {},
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<FileRows>((resolve, reject) => {
      timer = setTimeout(() => reject(new FileProblem('The file takes too long to read; split it.')), ms);
      worker.once('message', ({ read, problem }: { read?: FileRows; problem?: string }) =>
        read ? resolve(read) : reject(new FileProblem(problem)),
      );
      worker.once('error', () =>
        reject(new FileProblem('The file cannot be read: it is damaged or too large.')),
      );
      worker.once('exit', () => reject(new FileProblem('The file cannot be read.')));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
