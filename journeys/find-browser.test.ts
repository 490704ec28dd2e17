import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findBrowser } from './find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'browser-'));
afterAll(() => rmSync(folder, { recursive: true }));
const place = (name: string, mode = 0o755) => {
  const file = join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, mode);
  return file;
};
const none = () => undefined;

test('the browser that CHROMIUM_PATH names comes first', () => {
  const named = place('mine');
  place('chromium');
  expect(findBrowser({ CHROMIUM_PATH: named, PATH: folder }, none)).toBe(named);
});

test('a wrong CHROMIUM_PATH is a mistake that is told, not passed over', () => {
  expect(() => findBrowser({ CHROMIUM_PATH: join(folder, 'gone'), PATH: folder }, none)).toThrow(
    'CHROMIUM_PATH',
  );
});

test('one on the path comes before the one of Playwright', () => {
  expect(findBrowser({ PATH: folder }, () => '/playwright/chrome')).toBe(join(folder, 'chromium'));
});

test.skipIf(process.platform !== 'linux')('with none anywhere, the error says how to get one', () => {
  expect(() => findBrowser({ PATH: '' }, none)).toThrow('apt-get install chromium');
  expect(findBrowser({ PATH: '' }, () => '/playwright/chrome')).toBe('/playwright/chrome');
});
