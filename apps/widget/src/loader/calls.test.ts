import { expect, test } from 'vitest';
import type { ToPanel } from '../bridge.ts';
import { perform } from './calls.ts';
import type { Loader } from './loader.ts';

/** A loader without a page: what the panel would hear is written down. */
function fakeLoader() {
  const heard: ToPanel[] = [];
  const drawn: string[] = [];
  const loader = {
    settings: { siteKey: 'key' },
    launcher: { say: () => drawn.push('say'), setTheme: (theme: string) => drawn.push(theme) },
    listeners: [],
    standing: new Map(),
    queue: [],
    locale: 'en',
    isOpen: false,
    unread: 0,
    frame: undefined,
  } as unknown as Loader;
  const load = () => {
    const send = (word: ToPanel) => heard.push(word) > 0;
    loader.frame = { send, focus: () => {}, setTitle: () => {} };
  };
  return { loader, heard, drawn, load };
}

test('what is asked before the panel is there waits for it', () => {
  const { loader } = fakeLoader();
  perform(loader, 'setUser', ['token']);
  perform(loader, 'trackEvent', ['seen', { id: 1 }]);
  expect(loader.standing.get('user')).toEqual({ t: 'user', token: 'token' });
  expect(loader.queue).toEqual([{ t: 'event', name: 'seen', data: { id: 1 } }]);
});

test('what is asked while the panel is there reaches it at once, and events do not reach it twice', () => {
  const { loader, heard, load } = fakeLoader();
  load();
  perform(loader, 'setTheme', ['dark']);
  perform(loader, 'trackEvent', ['seen']);
  expect(heard.map(({ t }) => t)).toEqual(['theme', 'event']);
  expect(loader.queue).toEqual([]);
});

test('attributes add up, and only plain values cross', () => {
  const { loader } = fakeLoader();
  perform(loader, 'setAttributes', [{ plan: 'gold', city: 'Hangzhou', cart: { items: 3 } }]);
  perform(loader, 'setAttributes', [{ age: 4, plan: 'silver' }]);
  expect(loader.standing.get('attributes')).toEqual({
    t: 'attributes',
    attributes: { plan: 'silver', city: 'Hangzhou', age: 4 },
  });
});

test.each([
  ['setUser', [undefined]],
  ['setUser', ['']],
  ['setAttributes', [null]],
  ['trackEvent', [42]],
  ['on', ['message', 'no function']],
])('%s with %j is passed over', (name, args) => {
  const { loader } = fakeLoader();
  perform(loader, name, args);
  expect([loader.standing.size, loader.queue.length, loader.listeners.length]).toEqual([0, 0, 0]);
});

test.each(['constructor', '__proto__', 'dance'])('%s is no call', (name) => {
  const { loader } = fakeLoader();
  expect(() => perform(loader, name, [])).not.toThrow();
  expect(loader.standing.size).toBe(0);
});

test('data that cannot be written as JSON does not keep an event from being told', () => {
  const { loader } = fakeLoader();
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  perform(loader, 'trackEvent', ['seen', circle]);
  expect(loader.queue).toMatchObject([{ t: 'event', name: 'seen' }]);
});

test('a language is matched to one of ours', () => {
  const { loader } = fakeLoader();
  perform(loader, 'setLocale', ['zh-Hant-HK']);
  expect(loader.locale).toBe('zh-TW');
  expect(loader.standing.get('locale')).toEqual({ t: 'locale', locale: 'zh-TW' });
});
