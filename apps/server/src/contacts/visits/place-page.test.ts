import { expect, test } from 'vitest';
import { placePage, plainAddress } from './place-page.ts';

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 10, 0, second)).toISOString();
const shop = (path: string, more: object = {}) => ({
  url: `https://shop.example${path}`,
  title: path,
  ...more,
});

test('what follows an address is not kept, and what is no web address neither', () => {
  expect(plainAddress('https://shop.example/reset?token=secret#x')).toBe('https://shop.example/reset');
  expect(plainAddress('javascript:alert(1)')).toBe('');
  expect(plainAddress('nonsense')).toBe('');
});

test('the next page tells how long they stayed on the one before, and the same page is one', () => {
  const first = placePage(undefined, shop('/a'), at(0));
  const again = placePage(first, shop('/a'), at(5));
  const second = placePage(again, shop('/b'), at(20));
  expect(second.pages).toEqual([
    { url: 'https://shop.example/a', title: '/a', at: at(0), seconds: 20 },
    { url: 'https://shop.example/b', title: '/b', at: at(20), seconds: null },
  ]);
  const left = placePage(second, shop('/b', { hasLeft: true }), at(50));
  expect(left.pages.at(-1)).toMatchObject({ seconds: 30 });
  expect(left.lastAt).toBe(at(50));
});

test('a visit came from a campaign, from another site, or from nowhere', () => {
  const from = (more: object, path = '/') => placePage(undefined, shop(path, more), at(0)).source;
  expect(from({ referrer: 'https://search.example/?q=lamp' })).toBe('search.example');
  expect(from({ referrer: 'https://search.example/' }, '/?utm_source=mail')).toBe('mail');
  expect(from({ referrer: 'https://shop.example/other' })).toBeNull();
  expect(from({ referrer: 'not an address' })).toBeNull();
});

test('of a long visit the latest pages are kept', () => {
  let visit = placePage(undefined, shop('/0'), at(0));
  for (let page = 1; page < 70; page++) visit = placePage(visit, shop(`/${page}`), at(page));
  expect(visit.pages).toHaveLength(50);
  expect(visit.pages.at(-1)?.title).toBe('/69');
});

test('what a page says of its reader and what happened on it stands with that page, the latest of it', () => {
  const event = (n: number) => ({ name: `event ${n}`, at: at(n) });
  const first = placePage(undefined, shop('/a', { told: { plan: 'free' }, events: [event(0)] }), at(0));
  const again = placePage(first, shop('/a', { told: { plan: 'gold' }, events: [event(1)] }), at(5));
  const left = placePage(again, shop('/a', { hasLeft: true, events: [event(2)] }), at(6));
  expect(left.pages).toEqual([
    {
      ...{ url: 'https://shop.example/a', title: '/a', at: at(0), seconds: 6, told: { plan: 'gold' } },
      events: [event(0), event(1), event(2)],
    },
  ]);
  const second = placePage(left, shop('/b'), at(9));
  expect(second.pages.at(-1)).toEqual({
    ...{ url: 'https://shop.example/b', title: '/b', at: at(9), seconds: null },
  });
  const many = placePage(
    second,
    shop('/b', { events: Array.from({ length: 30 }, (_, n) => event(n)) }),
    at(10),
  );
  expect(
    many.pages
      .at(-1)
      ?.events?.map(({ name }) => name)
      .at(0),
  ).toBe('event 10');
});
