import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
};

/** Finds a Chromium to drive: CHROMIUM_PATH, one on the path, one at its platform's usual place, Playwright's own. Throws with what to do when there is none. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env, playwrights = ownOfPlaywright): string {
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH = ${named}, but nothing is there. Correct it, or unset it.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(canRun);
  const found = onPath ?? places[process.platform]?.find(canRun) ?? playwrights();
  if (found) return found;
  throw new Error(
    'The journeys need Chromium or Chrome, and none was found. Install one ("apt-get install chromium" on Debian, "npx playwright-core install chromium" anywhere), or name it in CHROMIUM_PATH.',
  );
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function ownOfPlaywright(): string | undefined {
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}
