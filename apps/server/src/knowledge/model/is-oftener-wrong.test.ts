import { expect, test } from 'vitest';
import { isOftenerWrong } from './is-oftener-wrong.ts';

test.each([
  ['answers half as much again, as precisely', [648, 81], [438, 55], false],
  ['answers as much, with twice the faults', [400, 110], [455, 55], true],
  ['answers more, and what it adds is mostly wrong', [460, 150], [438, 55], true],
  ['differs by one row, which is chance', [9, 2], [10, 1], false],
  ['answers nothing', [0, 0], [10, 1], false],
  ['is mostly wrong where the other is silent', [1, 4], [0, 0], true],
  ['is mostly right where the other is silent', [4, 1], [0, 0], false],
] as const)('a model that %s', (_, [answered, wrong], [before, wrongBefore], isWorse) => {
  expect(isOftenerWrong({ answered, wrong }, { answered: before, wrong: wrongBefore })).toBe(isWorse);
});
