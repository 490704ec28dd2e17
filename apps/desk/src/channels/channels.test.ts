import { expect, test } from 'vitest';
import { contrast, inkOn } from './contrast.ts';
import { originOf } from './origin-of.ts';

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#0f766e', '#ffffff')).toBeGreaterThan(4.5);
});

test('the ink on a colour is the one that can be read', () => {
  expect([inkOn('#0f766e'), inkOn('#ffe000')]).toEqual(['#ffffff', '#111111']);
});

test('a site may be written as people write it', () => {
  expect(originOf('shop.example')).toBe('https://shop.example');
  expect(originOf(' https://shop.example/cart?x ')).toBe('https://shop.example');
  expect(originOf('http://localhost:3000')).toBe('http://localhost:3000');
  expect(originOf('*')).toBe('*');
  for (const wrong of ['', 'shop', 'javascript:alert(1)', 'not a site']) expect(originOf(wrong)).toBeNull();
});
