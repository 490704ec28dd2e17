import { expect, test } from 'vitest';
import { asksForPerson } from './asks-for-person.ts';

test.each([
  '转人工',
  '转人共',
  '专人工',
  '我要找人工',
  'let me tallk to a human',
  'I want to speka with a person',
  'connect me to an agnet',
  '担当者と話したい',
])('“%s” asks for a person', (text) => expect(asksForPerson(text)).toBe(true));
test.each([
  '专人送货吗',
  '你好',
  'how long is the walk to the shop',
  'is the person who delivers insured',
  '人工智能音箱',
  'need a real leather bag',
  '',
])('“%s” does not', (text) => expect(asksForPerson(text)).toBe(false));
