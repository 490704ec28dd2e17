import { expect, test } from 'vitest';
import { askOfAnother } from './ask-of-another.ts';

test.each([
  ['trainers in a 44, you got em?', 'ugh. 43 then?', 'trainers in a 43, you got em?'],
  ['is the coat there in M?', 'and in L?', 'is the coat there in L?'],
  ['any X1 in blue?', 'black then', 'any x1 in black?'],
  ['跑鞋44码还有不', '那42的呢', '跑鞋42码还有不'],
  ['大衣M码有货没', 'L呢', '大衣L码有货没'],
])('after “%s”, “%s” asks “%s”', (before, text, asked) => expect(askOfAnother(before, text)).toBe(asked));

test.each([
  ['trainers in a 44?', 'how much?'],
  ['trainers in a 44?', 'ok then'],
  ['do you ship to Japan', '43 then?'],
  ['退货要7天吗', '那会员呢'],
])('after “%s”, “%s” asks nothing of another size', (before, text) =>
  expect(askOfAnother(before, text)).toBeUndefined(),
);
