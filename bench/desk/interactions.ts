import type { Page } from 'playwright-core';
import { percentile, round } from '../figures/percentile.ts';
import type { Desk } from './browser.ts';

export interface Interaction {
  /** from the key or the click to the frame that shows it */
  p50Ms: number;
  p95Ms: number;
  /** work of the main thread for one of them */
  cpuMs: number;
  times: number;
}

interface Watched {
  __interactions: number[];
}

/** Lets the page write down each interaction's time to paint; those below a frame are not told by the browser and count as one. */
export const watchInteractions = (page: Page) =>
  page.addInitScript(() => {
    const held = globalThis as unknown as Watched;
    held.__interactions = [];
    const longest = new Map<number, number>();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
        if (entry.interactionId > 0)
          longest.set(entry.interactionId, Math.max(entry.duration, longest.get(entry.interactionId) ?? 0));
      held.__interactions = [...longest.values()];
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });

const told = (page: Page) => page.evaluate(() => (globalThis as unknown as Watched).__interactions);
const settleMs = 120;
const frameMs = 16;

/** Does something so many times, with a breath between, and gives what the browser says of it. */
export async function measureInteraction(
  { page, busyMs }: Desk,
  times: number,
  act: (turn: number) => Promise<unknown>,
): Promise<Interaction> {
  await act(0);
  await page.waitForTimeout(500);
  const [before, busyBefore] = [(await told(page)).length, await busyMs()];
  for (let turn = 1; turn <= times; turn++) {
    await act(turn);
    await page.waitForTimeout(settleMs);
  }
  await page.waitForTimeout(300);
  const measured = (await told(page)).slice(before);
  const quick = Array.from({ length: Math.max(0, times - measured.length) }, () => frameMs);
  const all = [...measured, ...quick];
  return {
    ...{ p50Ms: percentile(all, 0.5), p95Ms: percentile(all, 0.95), times: all.length },
    cpuMs: round(((await busyMs()) - busyBefore) / times),
  };
}
