import { describe, expect, test } from 'vitest';
import { readRobots } from './read-robots.ts';

const allowed = (text: string, ...paths: string[]) => {
  const robots = readRobots(text, 'Parley');
  return paths.filter((path) => robots.allows(path));
};

describe('a robots.txt', () => {
  test('without rules for us lets everything be read', () => {
    expect(allowed('', '/a')).toEqual(['/a']);
    expect(allowed('User-agent: other\nDisallow: /', '/a')).toEqual(['/a']);
    expect(allowed('Disallow: /', '/a')).toEqual(['/a']);
  });

  test('names us before everybody, whatever the order and the case', () => {
    const text = 'User-agent: *\nDisallow: /\n\nuser-agent: PARLEY # us\nuser-agent: x\nDisallow: /b';
    expect(allowed(text, '/a', '/b/c')).toEqual(['/a']);
  });

  test('lets the longest rule decide, and of two as long the one that allows', () => {
    const text = 'User-agent: *\nDisallow: /docs\nAllow: /docs/open\nDisallow: /x\nAllow: /x';
    expect(allowed(text, '/docs/a', '/docs/open/b', '/x', '/y')).toEqual(['/docs/open/b', '/x', '/y']);
  });

  test('knows * and $, takes other signs literally, and an empty rule says nothing', () => {
    const text = 'User-agent: *\r\nDisallow: /*.pdf$\r\nDisallow: /a+b\r\nDisallow:';
    expect(allowed(text, '/f.pdf', '/f.pdf?x', '/a+b', '/aab')).toEqual(['/f.pdf?x', '/aab']);
  });

  test('that is made to keep us busy does not', () => {
    const text = `User-agent: *\nDisallow: /${'*a'.repeat(30)}$`;
    expect(allowed(text, `/${'a'.repeat(2_000)}b`)).toHaveLength(1);
  });
});
