import { parentPort, workerData } from 'node:worker_threads';
import { type Opened, readLogFile } from './read-log-file.ts';

parentPort?.postMessage(readLogFile(workerData as Opened));
