import { calls, perform } from './calls.ts';
import { createLoader, emit } from './loader.ts';
import { readScript } from './script-settings.ts';
import { watchPage } from './watch-page.ts';

/** What the page finds under `window.Parley`: a queue before the loader has come, the calls themselves after. */
interface Parley {
  (name: string, ...args: unknown[]): void;
  q?: ArrayLike<unknown>[];
  isLoaded?: boolean;
  [call: string]: unknown;
}
declare global {
  interface Window {
    Parley?: Parley;
  }
}

// only while the script itself runs does the browser say which tag it came from
const script = document.currentScript ?? document.querySelector('script[data-site-key]');
const settings = script instanceof HTMLScriptElement ? readScript(script) : undefined;

if (!settings) console.warn('Parley: the script tag needs a data-site-key');
else if (!window.Parley?.isLoaded) begin();

function begin() {
  if (!settings) return;
  const loader = createLoader(settings);
  const direct = Object.keys(calls).map((name) => [
    name,
    (...args: unknown[]) => perform(loader, name, args),
  ]);
  const parley: Parley = Object.assign(
    (name: string, ...args: unknown[]) => perform(loader, name, args),
    Object.fromEntries(direct),
    { isLoaded: true },
  );
  const early = window.Parley?.q ?? [];
  window.Parley = parley;
  watchPage(loader);
  for (const [name, ...args] of Array.from(early, (call) => Array.from(call))) perform(loader, name, args);
  emit(loader, 'ready');
}
