import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../figures/percentile.ts';
import type { Build } from '../stage/build.ts';
import { startServer } from '../stage/run-server.ts';
import { say } from '../stage/say.ts';
import { temporaryDirectory } from '../stage/temporary.ts';

export interface StartFigures {
  startSeconds: number;
  startAgainSeconds: number;
  firstPageMs: number;
}

/** Starts the server on an empty directory and again on what it left, with the store it brings: what somebody who tries it waits for. */
export async function measureStarts(build: Build, times: number): Promise<StartFigures> {
  const fresh: number[] = [];
  const again: number[] = [];
  const pages: number[] = [];
  const place = temporaryDirectory('start');
  for (let time = 0; time < times; time++) {
    const dataDir = join(place, `data-${time}`);
    const first = await startServer(build, { DATA_DIR: dataDir });
    fresh.push(first.startSeconds);
    pages.push(await timePage(`${first.url}/desk`));
    await first.stop();
    const second = await startServer(build, { DATA_DIR: dataDir });
    again.push(second.startSeconds);
    await second.stop();
    rmSync(dataDir, { recursive: true, force: true });
    say(`start: ${fresh.at(-1)?.toFixed(2)} s fresh, ${again.at(-1)?.toFixed(2)} s again`);
  }
  return { startSeconds: median(fresh), startAgainSeconds: median(again), firstPageMs: median(pages) };
}

/** The first page after a start; NaN where there is none. */
async function timePage(url: string): Promise<number> {
  const begun = performance.now();
  const response = await fetch(url);
  await response.text();
  return response.ok ? performance.now() - begun : Number.NaN;
}
