import { parentPort, workerData } from 'node:worker_threads';
import type { Taught } from './split-corpus.ts';
import { trainModel } from './train-model.ts';

const { taught, live } = workerData as { taught: Taught; live: Uint8Array | null };
parentPort?.postMessage(trainModel(taught, live));
