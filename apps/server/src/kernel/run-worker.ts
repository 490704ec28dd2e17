import { Worker } from 'node:worker_threads';

/** How long a worker may take, and how much memory. */
export interface Bounds {
  ms: number;
  heapMb: number;
}
/** Why a worker gave no answer: it took too long, or it ended by itself, for want of memory most likely. */
export class WorkerEnded extends Error {
  readonly why: 'too-long' | 'died';
  constructor(why: 'too-long' | 'died') {
    super(`a worker ended: ${why}`);
    this.why = why;
  }
}

/** Runs a script away from those who wait for answers and gives its first message; it is ended whatever happens. */
export async function runWorker<T>(script: URL, workerData: object, { ms, heapMb }: Bounds): Promise<T> {
  const worker = new Worker(script, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
    env: {},
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      timer = setTimeout(() => reject(new WorkerEnded('too-long')), ms);
      worker.once('message', resolve);
      worker.once('error', () => reject(new WorkerEnded('died')));
      worker.once('exit', () => reject(new WorkerEnded('died')));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
