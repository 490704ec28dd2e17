import { type Browser, chromium } from 'playwright-core';
import { afterAll, inject } from 'vitest';

let connected: Promise<Browser> | undefined;
afterAll(async () => {
  await (await connected)?.close();
  connected = undefined;
});

/** The one browser of all stories. */
export function useBrowser(): Promise<Browser> {
  connected ??= chromium.connect(inject('browserUrl'));
  return connected;
}
