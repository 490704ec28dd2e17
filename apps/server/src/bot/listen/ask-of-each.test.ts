import { expect, test } from 'vitest';
import type { Thing } from '../dialogue/things.ts';
import { askOfEach } from './ask-of-each.ts';

const thing = (value: string, ...names: string[]): Thing => ({ slot: 'product', value, names });
const things = [
  thing('L1', 'desk lamp', 'lamp', '台灯'),
  thing('C1', 'cup', '杯子'),
  thing('P1', 'pen', '钢笔'),
];

test.each([
  ['how much are the lamp and the cups?', 'how much are the lamp?\nhow much are the cup?'],
  ['台灯和杯子多少钱', '台灯多少钱\n杯子多少钱'],
  ['台灯、杯子跟钢笔保修几年', '台灯保修几年\n杯子保修几年\n钢笔保修几年'],
  ['hello, is a lamp or cup here', 'hello, is a lamp or cup here'],
  ['what do a cup and a pen cost, and is it far', 'what do a cup cost,\nwhat do a pen cost, and is it far'],
])('“%s” asks of each', (text, each) => expect(askOfEach(text, things)).toBe(each));

test.each([
  '台灯和杯子哪个便宜',
  'I have a lamp and a cup',
  'how much is the lamp',
  'is the lamp any good for a cup',
])('“%s” stays as it is', (text) => expect(askOfEach(text, things)).toBe(text));
