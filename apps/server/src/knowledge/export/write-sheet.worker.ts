import { parentPort, workerData } from 'node:worker_threads';
import { writeSheet } from './write-sheet.ts';

/** Writes one spreadsheet and ends. */
async function main() {
  parentPort?.postMessage(await writeSheet((workerData as { rows: string[][] }).rows));
}

void main();
