import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};
declare const axe: { run(options: RunOptions): Promise<AxeResults> };

/** What axe finds wrong in a page and in every frame of it, a line each. */
export async function findFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const frame of page.frames()) faults.push(...(await faultsOf(frame)));
  return faults;
}

async function faultsOf(frame: Frame): Promise<string[]> {
  // A spinner runs for as long as something is under way.
  await frame.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY,
      ),
  );
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  const { violations } = await frame.evaluate(
    (how) => axe.run({ ...how, iframes: false } as RunOptions),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)}\n${failureSummary}`),
  );
}
