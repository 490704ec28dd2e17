import { expect, test } from 'vitest';
import { moodOf } from './mood.ts';

test.each([
  ['请问怎么退货', 'calm'],
  ['What are your opening hours?', 'calm'],
  ['I am against plastic bags', 'calm'],
  ['这不是投诉，只是想问问', 'calm'],
  ['快递怎么还没到', 'upset'],
  ['I am still waiting for my parcel', 'upset'],
  ['荷物がまだ届きません', 'upset'],
  ['你们就是骗子，我要投诉！！', 'angry'],
  ['This is a scam, worst shop ever', 'angry'],
  ['最悪です。許せない', 'angry'],
])('%s sounds %s', (text, mood) => expect(moodOf(text)).toBe(mood));
