import { parentPort, workerData } from 'node:worker_threads';
import { findPairs } from './find-pairs.ts';

const { topics } = workerData as { topics: Parameters<typeof findPairs>[0] };
parentPort?.postMessage(findPairs(topics));
