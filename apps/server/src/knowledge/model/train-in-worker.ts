import { existsSync } from 'node:fs';
import { type Bounds, runWorker, WorkerEnded } from '../../kernel/run-worker.ts';
import type { Taught } from './split-corpus.ts';
import { type Trained, trainModel } from './train-model.ts';

const bounds: Bounds = { ms: 15 * 60_000, heapMb: 1_024 };
const built = new URL('./train-model.worker.mjs', import.meta.url);

/** Trains away from those who wait for answers, within bounds of time and memory. Unbuilt, it is trained here. */
export async function trainInWorker(
  taught: Taught,
  live: Uint8Array | null,
  within = bounds,
  script = built,
): Promise<Trained> {
  if (!existsSync(script)) return trainModel(taught, live);
  return runWorker<Trained>(script, { taught, live }, within).catch((error) => {
    if (error instanceof WorkerEnded) return { problem: error.why };
    throw error;
  });
}
