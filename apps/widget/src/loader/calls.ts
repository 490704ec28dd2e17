import type { Attributes } from '../bridge.ts';
import { matchLocale } from '../match-locale.ts';
import { hide, type Loader, load, redraw, show, stand, tell, toggle } from './loader.ts';
import { keepMark, readMark } from './marks.ts';
import { toTheme } from './script-settings.ts';
import { words } from './words.ts';

/** Everything a page can ask of the widget, as `Parley.show()` or `Parley('show')`; what makes no sense is passed over. */
export const calls = {
  toggle,
  show,
  hide,
  setUser(loader: Loader, token: unknown) {
    if (typeof token === 'string' && token) stand(loader, { t: 'user', token });
  },
  setAttributes(loader: Loader, attributes: unknown) {
    if (typeof attributes !== 'object' || attributes === null) return;
    const before = loader.standing.get('attributes');
    const known = before?.t === 'attributes' ? before.attributes : {};
    stand(loader, { t: 'attributes', attributes: { ...known, ...plain(attributes) } });
  },
  trackEvent(loader: Loader, name: unknown, data?: unknown) {
    if (typeof name === 'string' && name) tell(loader, { t: 'event', name, data: toPlain(data) });
  },
  setLocale(loader: Loader, tag: unknown) {
    loader.locale = matchLocale(String(tag));
    loader.frame?.setTitle(words[loader.locale].chat);
    stand(loader, { t: 'locale', locale: loader.locale });
    redraw(loader);
  },
  setTheme(loader: Loader, name: unknown) {
    const theme = toTheme(name);
    loader.launcher.setTheme(theme);
    stand(loader, { t: 'theme', theme });
  },
  reset(loader: Loader) {
    loader.standing.delete('user');
    loader.standing.delete('attributes');
    const mark = readMark(loader.settings.siteKey);
    keepMark(loader.settings.siteKey, undefined);
    // what is to be forgotten lies in the frame's own storage
    if (mark) load(loader);
    if (loader.frame) tell(loader, { t: 'reset' });
  },
  on(loader: Loader, name: unknown, fn: unknown) {
    if (typeof name === 'string' && typeof fn === 'function')
      loader.listeners.push({ name, fn: fn as (detail?: unknown) => void });
  },
};
export type CallName = keyof typeof calls;

/** Does what a queued or direct call says; an unknown name is told to the developer and nothing else happens. */
export function perform(loader: Loader, name: unknown, args: unknown[]) {
  const call: ((loader: Loader, ...args: unknown[]) => void) | undefined = Object.hasOwn(calls, String(name))
    ? calls[name as CallName]
    : undefined;
  if (call) call(loader, ...args);
  else console.warn(`Parley has no call named ${String(name)}`);
}

const plain = (attributes: object): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => /^(string|number|boolean)$/.test(typeof value)),
  );

/** What cannot be written as JSON cannot cross into the frame. */
function toPlain(data: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(data));
  } catch {
    return undefined;
  }
}
