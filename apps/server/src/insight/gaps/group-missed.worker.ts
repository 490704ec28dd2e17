import { parentPort, workerData } from 'node:worker_threads';
import { groupMissed, type Known } from './group-missed.ts';

const { texts, known } = workerData as { texts: string[]; known: Known[] };
parentPort?.postMessage(groupMissed(texts, known));
