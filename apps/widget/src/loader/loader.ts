import type { Locale } from '@parley/contract';
import type { FromPanel, Page, ToPanel } from '../bridge.ts';
import { matchLocale } from '../match-locale.ts';
import { drawLauncher, type Launcher } from './launcher.ts';
import { keepMark, readMark } from './marks.ts';
import { type Frame, openFrame } from './open-frame.ts';
import { coverPhone } from './phone.ts';
import type { ScriptSettings } from './script-settings.ts';
import { words } from './words.ts';

export const eventNames = ['ready', 'open', 'close', 'message', 'unread', 'error'] as const;
export type EventName = (typeof eventNames)[number];

/** The widget as the page holds it: a launcher at once, a frame once it is needed. */
export interface Loader {
  readonly settings: ScriptSettings;
  readonly launcher: Launcher;
  readonly cover: (isOpen: boolean) => void;
  readonly listeners: { name: string; fn: (detail?: unknown) => void }[];
  /** the latest of each standing word, told to the panel whenever it loads */
  readonly standing: Map<ToPanel['t'], ToPanel>;
  /** words for once that the panel has not heard yet */
  readonly queue: ToPanel[];
  locale: Locale;
  isOpen: boolean;
  unread: number;
  page: Page;
  frame: Frame | undefined;
}

const defaultAccent = '#0f766e';

/** Draws the launcher; nothing is loaded but for a visitor who has talked here before, and then only when the page rests. */
export function createLoader(settings: ScriptSettings): Loader {
  const launcher = drawLauncher(() => toggle(loader));
  const loader: Loader = {
    settings,
    launcher,
    cover: coverPhone(launcher.frame),
    listeners: [],
    standing: new Map(),
    queue: [],
    locale: settings.locale ?? matchLocale(navigator.language),
    isOpen: false,
    unread: 0,
    page: { url: '', title: '' },
    frame: undefined,
  };
  const mark = readMark(settings.siteKey);
  launcher.paint(
    settings.accent ?? mark?.accent ?? defaultAccent,
    settings.position ?? mark?.position ?? 'right',
  );
  launcher.setTheme(settings.theme);
  loader.standing.set('theme', { t: 'theme', theme: settings.theme });
  if (settings.locale) loader.standing.set('locale', { t: 'locale', locale: settings.locale });
  redraw(loader);
  // another tab of the page keeps for the same visitor
  addEventListener('storage', () => loader.frame?.send(kept(loader)));
  if (settings.greeting) launcher.greet(settings.greeting, words[loader.locale]);
  if (mark) whenResting(() => load(loader));
  return loader;
}

export const redraw = ({ launcher, locale, isOpen, unread }: Loader) =>
  launcher.say(words[locale], isOpen, unread);

export function emit(loader: Loader, name: EventName, detail?: unknown) {
  for (const listener of [...loader.listeners]) if (listener.name === name) listener.fn(detail);
}

/** Tells the panel something that holds until it is said anew. */
export function stand(loader: Loader, word: ToPanel) {
  loader.standing.set(word.t, word);
  loader.frame?.send(word);
}

/** Tells the panel something once, now or when it is there. */
export function tell(loader: Loader, word: ToPanel) {
  if (!loader.frame?.send(word)) loader.queue.push(word);
}

const kept = ({ settings }: Loader): ToPanel => ({
  t: 'kept',
  kept: readMark(settings.siteKey)?.kept,
});

/** Loads the panel into its frame, once. */
export function load(loader: Loader) {
  const { settings, launcher, standing, queue } = loader;
  loader.frame ??= openFrame({
    origin: settings.origin,
    siteKey: settings.siteKey,
    title: words[loader.locale].chat,
    place: launcher.frame,
    greetings: () => [
      kept(loader),
      ...standing.values(),
      ...queue.splice(0),
      ...(loader.isOpen ? [{ t: 'open' } as const] : []),
    ],
    onMessage: (message) => hear(loader, message),
  });
}

export const toggle = (loader: Loader) => (loader.isOpen ? hide(loader) : show(loader));

export function show(loader: Loader) {
  if (loader.isOpen) return;
  loader.isOpen = true;
  load(loader);
  redraw(loader);
  loader.cover(true);
  loader.frame?.focus();
  loader.frame?.send({ t: 'open' });
  emit(loader, 'open');
}

export function hide(loader: Loader) {
  if (!loader.isOpen) return;
  loader.isOpen = false;
  redraw(loader);
  loader.cover(false);
  loader.launcher.focus();
  loader.frame?.send({ t: 'close' });
  emit(loader, 'close');
}

const hearing: { [T in FromPanel['t']]: (loader: Loader, message: Extract<FromPanel, { t: T }>) => void } = {
  session({ settings, launcher }, { accent, position }) {
    const { accent: ownAccent = accent, position: ownPosition = position } = settings;
    launcher.paint(ownAccent, ownPosition);
    keepMark(settings.siteKey, { ...readMark(settings.siteKey), accent: ownAccent, position: ownPosition });
  },
  keep({ settings: { siteKey } }, { key, value }) {
    const mark = readMark(siteKey);
    // a value that is undefined is not written
    keepMark(siteKey, { ...mark, kept: { ...mark?.kept, [key]: value as string } });
  },
  unread(loader, { count }) {
    if (count === loader.unread) return;
    loader.unread = count;
    redraw(loader);
    emit(loader, 'unread', count);
  },
  message: (loader, { text }) => emit(loader, 'message', text),
  close: hide,
  error: (loader, { code }) => emit(loader, 'error', code),
};

function hear(loader: Loader, message: FromPanel) {
  const heard: ((loader: Loader, message: never) => void) | undefined = hearing[message.t];
  heard?.(loader, message as never);
}

function whenResting(work: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 5_000 });
  else setTimeout(work, 2_000);
}
