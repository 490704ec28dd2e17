import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Kernel } from '../kernel/kernel.ts';
import { createScan } from './scan-file.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'parley-scan-'));
  await writeFile(join(dir, 'file'), 'bytes');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const scannerThatEnds = async (code: number) => {
  const path = join(dir, `scan-${code}`);
  await writeFile(path, `#!/bin/sh\nexit ${code}\n`);
  await chmod(path, 0o700);
  return scanBy(path);
};
const scanBy = (virusScan: string | undefined, status = 200) =>
  createScan({
    config: { virusScan } as Kernel['config'],
    guardedFetch: async ({ url }) => ({ ok: true, status, headers: {}, body: Buffer.from(''), url }),
  });

test('nothing is scanned where nobody named a scanner', () => {
  expect(scanBy(undefined)).toBeUndefined();
});
test('a command that ends with 0 finds nothing, with 1 a virus, and with anything else could not be asked', async () => {
  const ask = async (code: number) => (await scannerThatEnds(code))?.(join(dir, 'file'));
  expect([await ask(0), await ask(1)]).toEqual([true, false]);
  await expect(ask(2)).rejects.toMatchObject({ code: 'store.unavailable' });
});
test('an address that answers 200 finds nothing, with 406 a virus, and with 500 could not be asked', async () => {
  const ask = (status: number) => scanBy('https://scan.example/', status)?.(join(dir, 'file'));
  expect([await ask(200), await ask(406)]).toEqual([true, false]);
  await expect(ask(500)).rejects.toMatchObject({ code: 'store.unavailable' });
});
