import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { median, round } from './percentile.ts';

/** Where the figures were measured: they mean nothing without it. */
export interface Machine {
  cpu: string;
  cores: number;
  memoryGb: number;
  node: string;
  system: string;
  /** one durable write of 4 KB to the disk that holds the store */
  fdatasyncMs: number;
  /** how busy it was with other things at the beginning, in processes that want a core */
  loadBefore: number;
}

export function describeMachine(dir: string): Machine {
  const [first] = cpus();
  return {
    cpu: (first?.model ?? 'unknown').trim(),
    cores: cpus().length,
    memoryGb: round(totalmem() / 2 ** 30),
    node: process.versions.node,
    system: `${process.platform} ${process.arch}`,
    fdatasyncMs: round(measureSync(join(dir, 'sync'))),
    loadBefore: round(loadavg()[0] ?? 0),
  };
}

function measureSync(file: string): number {
  const fd = openSync(file, 'w');
  const block = Buffer.alloc(4096, 1);
  const times = Array.from({ length: 200 }, () => {
    const begun = performance.now();
    writeSync(fd, block);
    fdatasyncSync(fd);
    return performance.now() - begun;
  });
  closeSync(fd);
  return median(times);
}
