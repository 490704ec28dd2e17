import { beforeEach, expect, test, vi } from 'vitest';
import { createKeeping } from './keeping.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

test('what a page tells of its reader is kept as the server takes it', () => {
  const keeping = createKeeping('site');
  expect(keeping.attributes()).toEqual({});
  keeping.keepAttributes({
    plan: 'x'.repeat(300),
    orders: 3,
    isNew: false,
    ['k'.repeat(61)]: 1,
    odd: Number.NaN,
  });
  expect(keeping.attributes()).toEqual({ plan: 'x'.repeat(200), orders: 3, isNew: false });
  keeping.keepAttributes(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`k${n}`, n])));
  expect(Object.keys(keeping.attributes())).toHaveLength(20);
});

test('what happened is given once, the latest of it; data that is too long is left out', () => {
  const keeping = createKeeping('site');
  for (let n = 0; n < 30; n++) keeping.keepEvent(`event ${n}`, n === 29 ? 'x'.repeat(600) : { n });
  const events = keeping.takeEvents();
  expect(events.map(({ name }) => name)).toEqual(Array.from({ length: 20 }, (_, n) => `event ${n + 10}`));
  expect([events.at(0)?.data, events.at(-1)?.data]).toEqual(['{"n":10}', undefined]);
  expect(keeping.takeEvents()).toEqual([]);
});

test('a browser that forbids its storage keeps nothing, and nothing breaks', () => {
  vi.stubGlobal('sessionStorage', undefined);
  const keeping = createKeeping('site');
  keeping.keepEvent('e', null);
  expect([keeping.takeEvents(), keeping.attributes(), keeping.draft()]).toEqual([[], {}, '']);
});
