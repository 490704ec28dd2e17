import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('every promise is tortured unless some are named', () => {
  expect(readOptions([]).only).toEqual(['R1', 'R3', 'R5', 'R6', 'R9', 'R13', 'R14', 'R18']);
  expect(readOptions(['--only', 'R3,R5']).only).toEqual(['R3', 'R5']);
  expect(readOptions(['--long'])).toMatchObject({ kills: 20, leastSeconds: 600, leastMessages: 30_000 });
});

test('an unknown promise or fault is named', () => {
  expect(() => readOptions(['--only', 'R2'])).toThrow('R2');
  expect(() => readOptions(['--plant', 'toString'])).toThrow('toString');
});
