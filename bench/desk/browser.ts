import { type CDPSession, chromium, type Page } from 'playwright-core';
import { atExit } from '../stage/at-exit.ts';
import { parts } from '../stage/server-parts.ts';

/** A page of a real browser, and its developer's tools. */
export interface Desk {
  page: Page;
  devtools: CDPSession;
  /** thousands of bytes of script that came over the line so far, as they were sent */
  scriptKb(): number;
  /** how long the page's main thread has worked so far */
  busyMs(): Promise<number>;
  close(): Promise<void>;
}

/** Opens a page that carries an agent's cookie. */
export async function openDesk(url: string, cookie: string): Promise<Desk> {
  const server = await chromium.launchServer({
    executablePath: parts.findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  atExit(() => server.process().kill('SIGKILL'));
  const browser = await chromium.connect(server.wsEndpoint());
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const scripts = new Set<string>();
  let bytes = 0;
  await devtools.send('Network.enable');
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await devtools.send('Performance.enable');
  return {
    ...{ page, devtools, scriptKb: () => bytes / 1000 },
    async busyMs() {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
