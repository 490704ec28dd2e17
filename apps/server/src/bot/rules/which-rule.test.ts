import { defaultBotSettings, type HandOverRules } from '@parley/contract';
import { describe, expect, test } from 'vitest';
import { readMood } from '../lines/read-mood.ts';
import { isTooUnsure, isUnresolved, type Occurrence, whichRule } from './which-rule.ts';

const { rules } = defaultBotSettings;
const said = (...newestFirst: [string, ...string[]]): Occurrence => ({
  ...{ wantsPerson: false, texts: [newestFirst[0]], channel: 'web', attributes: {}, abuses: 0 },
  mood: readMood(newestFirst),
});
const calm = said('运费多少');

test('a calm question fires none', () => {
  expect(whichRule(rules, calm)).toBeUndefined();
});

test.each<[string, Partial<HandOverRules>, Occurrence]>([
  ['asked', {}, { ...calm, wantsPerson: true }],
  ['channel', { channels: { isOn: true, kinds: ['web'] } }, calm],
  [
    'vip',
    { vip: { isOn: true, attribute: 'level', values: ['Platinum'] } },
    { ...calm, attributes: { level: 'platinum' } },
  ],
  ['keyword', {}, said('我会找律师的')],
  ['keyword', {}, said('I will talk to my lawyer')],
  ['keyword', {}, said('消費者センターに相談します')],
  ['abuse', {}, { ...calm, abuses: 2 }],
  ['emotion', {}, said('气死我了，太过分了！！')],
  ['emotion', {}, said('I am absolutely furious, this is outrageous!!')],
  ['emotion', {}, said('本当に腹が立つ！最悪！')],
  [
    'trend',
    { emotion: { isOn: false, from: 3 } },
    said('太失望了，非常失望', '有点失望', '运费多少', '你好'),
  ],
])('%s', (rule, change, occurrence) => {
  expect(whichRule({ ...rules, ...change }, occurrence)).toBe(rule);
});

describe('a rule that is switched off does not fire', () => {
  test.each<[keyof HandOverRules, Occurrence]>([
    ['asked', { ...calm, wantsPerson: true }],
    ['keywords', said('我会找律师的')],
    ['abuse', { ...calm, abuses: 5 }],
    ['emotion', { ...said('气死我了，太过分了！！'), texts: ['x'] }],
  ])('%s', (name, occurrence) => {
    expect(whichRule(rules, occurrence)).toBeDefined();
    const off = { ...rules, [name]: { ...rules[name], isOn: false } };
    expect(whichRule(off, occurrence)).toBeUndefined();
  });
});

test('what was asked for comes before all else', () => {
  expect(whichRule(rules, { ...said('气死我了，找律师！！'), wantsPerson: true, abuses: 9 })).toBe('asked');
});

test('a keyword of letters or digits is not found within another word or number', () => {
  const own = { ...rules, keywords: { isOn: true, words: ['sue', '12345'] } };
  expect(whichRule(own, said('what is the issue with SP12345678'))).toBeUndefined();
  expect(whichRule(own, said('I will SUE'))).toBe('keyword');
});

test('abuse, a question again and again, and what is not understood have their numbers', () => {
  expect(whichRule(rules, { ...calm, abuses: 1 })).toBeUndefined();
  expect([0, 1, 2, 3].map((before) => isUnresolved(rules, before))).toEqual([false, false, true, true]);
  expect([0, 1].map((before) => isTooUnsure(rules, before, 'lost'))).toEqual([false, true]);
  expect([1, 2].map((before) => isTooUnsure(rules, before, 'torn'))).toEqual([false, true]);
});
