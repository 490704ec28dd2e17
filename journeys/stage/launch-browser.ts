import { type BrowserServer, chromium } from 'playwright-core';
import { findBrowser } from '../find-browser.ts';

/** What keeps a Chromium quiet on a machine without a screen. */
const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Launches the browser that stories connect to. */
export const launchBrowser = (): Promise<BrowserServer> =>
  chromium.launchServer({ executablePath: findBrowser(), headless: true, args: quietly });
