import { expect, test } from 'vitest';
import { leaveOutDenied } from './leave-out-denied.ts';

test.each([
  ['not the coat, the phone', 'the phone'],
  ['不是大衣，我问的是手机', '我问的是手机'],
  ['不良品じゃなくて、返品したい', '返品したい'],
  ['返品できますか？故障ではなくて気分です', '返品できますか？ 気分です'],
  ['the phone', 'the phone'],
])('“%s” is about “%s”', (text, rest) => expect(leaveOutDenied(text)).toBe(rest));
