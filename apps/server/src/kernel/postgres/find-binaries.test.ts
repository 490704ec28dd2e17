import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findBinaries, linkLibraries } from './find-binaries.ts';

const directory = mkdtempSync(join(tmpdir(), 'parley-binaries-'));
afterAll(() => rmSync(directory, { recursive: true }));

test('a system without glibc is sent to DATABASE_URL', () => {
  const alpine = { platform: 'linux', arch: 'x64', hasFile: () => false } as const;
  expect(() => findBinaries(directory, alpine)).toThrow(/needs glibc.*DATABASE_URL/);
});

test('a machine without a package is told how to get one, or to set DATABASE_URL', () => {
  const odd = { platform: 'linux', arch: 'riscv64', hasFile: () => true } as const;
  expect(() => findBinaries(directory, odd)).toThrow(/linux-riscv64.*npm install.*DATABASE_URL/);
});

test('the links that the package cannot hold are made, and made once', () => {
  mkdirSync(join(directory, 'native/lib'), { recursive: true });
  writeFileSync(join(directory, 'native/lib/libpq.so.5.18'), 'library');
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  writeFileSync(join(directory, 'native/pg-symlinks.json'), JSON.stringify(links));
  expect(linkLibraries(directory, 'unused')).toBeUndefined();
  expect(linkLibraries(directory, 'unused')).toBeUndefined();
  expect(readFileSync(join(directory, 'native/lib/libpq.so.5'), 'utf8')).toBe('library');
});
