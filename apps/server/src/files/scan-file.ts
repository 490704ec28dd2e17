import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Kernel } from '../kernel/kernel.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Scan } from './upload-file.ts';

const longestMs = 60_000;

/** The scanner that the operator named: a command that is given a path, or an address that is sent the bytes. Nothing is kept that it could not be asked about. */
export function createScan({
  config,
  guardedFetch,
}: Pick<Kernel, 'config' | 'guardedFetch'>): Scan | undefined {
  const { virusScan } = config;
  if (virusScan === undefined) return undefined;
  return /^https?:\/\//.test(virusScan)
    ? async (path) => {
        const body = await readFile(path);
        const headers = { 'content-type': 'application/octet-stream' };
        const answer = await guardedFetch({
          url: virusScan,
          method: 'POST',
          headers,
          body,
          timeoutMs: longestMs,
        });
        if (!answer.ok) throw silent(answer.problem.message);
        if (answer.status === 200) return true;
        if (answer.status >= 400 && answer.status < 500) return false;
        throw silent(`it answered ${answer.status}`);
      }
    : (path) => runScanner(virusScan, path);
}

/** 0 is clean and 1 is not, as the usual scanners end; anything else is a scanner that does not work. */
const runScanner = (command: string, path: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    execFile(command, [path], { timeout: longestMs }, (error) => {
      if (!error) resolve(true);
      else if (error.code === 1) resolve(false);
      else reject(silent(error.message));
    });
  });

const silent = (why: string) =>
  new Refusal('store.unavailable', {
    detail: `The virus scanner cannot be asked (${why}); the file was not kept.`,
    retryAfter: 30,
  });
