import type { Page } from 'playwright-core';
import { round } from '../figures/percentile.ts';
import type { Desk } from './browser.ts';

export interface Smoothness {
  /** frames that did not come in time, of all that should have */
  droppedPct: number;
  longestMs: number;
  frames: number;
  cpuMsPerSecond: number;
}

interface Counting {
  __frames: number[];
  __isCounting: boolean;
}

const count = (page: Page) =>
  page.evaluate(() => {
    const held = globalThis as unknown as Counting;
    held.__frames = [];
    held.__isCounting = true;
    let last = performance.now();
    const next = (now: number) => {
      held.__frames.push(now - last);
      last = now;
      if (held.__isCounting) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
const stop = (page: Page) =>
  page.evaluate(() => {
    const held = globalThis as unknown as Counting;
    held.__isCounting = false;
    return held.__frames.slice(1);
  });

const frameMs = 1000 / 60;

/** Scrolls a list by wheel for so long, down and up, and counts the frames that did not come. */
export async function measureScroll(
  { page, busyMs }: Desk,
  seconds: number,
  place: { x: number; y: number },
): Promise<Smoothness> {
  await page.mouse.move(place.x, place.y);
  const busyBefore = await busyMs();
  await count(page);
  const begun = performance.now();
  for (let turn = 0; performance.now() - begun < seconds * 1000; turn++) {
    await page.mouse.wheel(0, turn % 80 < 40 ? 400 : -400);
    await page.waitForTimeout(30);
  }
  const frames = await stop(page);
  const busy = (await busyMs()) - busyBefore;
  const missed = frames.reduce((sum, ms) => sum + Math.max(0, Math.round(ms / frameMs) - 1), 0);
  return {
    droppedPct: round((missed / (frames.length + missed)) * 100),
    longestMs: round(Math.max(...frames)),
    frames: frames.length,
    cpuMsPerSecond: round((busy / (performance.now() - begun)) * 1000),
  };
}

/** The same scrolling over as many rows that are text and nothing else: what this machine and browser can do at this moment. */
export async function measurePlainScroll(desk: Desk, rows: number, seconds: number): Promise<Smoothness> {
  const page = await desk.page.context().newPage();
  await page.setContent(
    `<div style="height:860px;width:340px;overflow-y:auto">${Array.from({ length: Math.min(rows, 2_000) }, (_, index) => `<p style="height:64px;margin:0">Row ${index}</p>`).join('')}</div>`,
  );
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const busyMs = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const figures = await measureScroll({ ...desk, page, devtools, busyMs }, seconds, { x: 150, y: 400 });
  await page.close();
  return figures;
}
