import { parentPort, workerData } from 'node:worker_threads';
import { FileProblem } from './file-problem.ts';
import { readFile } from './read-file.ts';

const { name, bytes } = workerData as { name: string; bytes: Uint8Array };

/** Reads one file and ends; a problem of the file is told, any other one ends the worker. */
async function main() {
  try {
    parentPort?.postMessage({ read: await readFile(name, Buffer.from(bytes)) });
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    parentPort?.postMessage({ problem: error.message });
  }
}

void main();
