import { describe, expect, test } from 'vitest';
import type { Customer, Expectation } from '../script/customer.ts';
import { isOver, judge, type Turn } from './judge.ts';
import { sumUp } from './sum-up.ts';

const cancel = { name: 'cancel_order', order: 'SP1' } as const;
const who = (change: Partial<Expectation> = {}, more: Partial<Customer> = {}): Customer => ({
  ...{ id: 'a', language: 'zh', customer: null, style: [], topic: 'returns', turns: ['?'] },
  expect: {
    outcome: 'resolved',
    facts: [/7\s*天/i],
    forbidden: ['30 天'],
    action: null,
    maxTurns: 2,
    ...change,
  },
  ...more,
});
const bot = (text: string, more: Partial<Turn> = {}): Turn => ({
  ...{ said: '?', isHandedOver: false, actions: [], ms: 10 },
  answers: text === '' ? [] : [{ text, choices: [], decision: 'sure' }],
  ...more,
});
const person = (text = '请稍候') => bot(text, { isHandedOver: true });

describe('a case to be resolved', () => {
  test('is right when all facts stand in the answers taken together', () => {
    const both = who({ facts: [/7\s*天/i, /运费/i] });
    expect(judge(both, [bot('7 天内可退'), bot('运费自付')])).toMatchObject({
      isRight: true,
      settledAfter: 2,
    });
    expect(judge(both, [bot('7 天内可退')])).toMatchObject({ isRight: false, isWrong: false });
  });

  test('is wrong with a forbidden word, even beside the right one', () => {
    const verdict = judge(who(), [bot('7 天，也可以 30 天')]);
    expect(verdict).toMatchObject({ isRight: false, isWrong: true, reasons: ['says "30 天"'] });
  });

  test('is wrong when something else is answered, and not when the bot asks back or does not know', () => {
    expect(judge(who(), [bot('满 99 元包邮')])).toMatchObject({ isWrong: true });
    expect(judge(who(), [bot('您要问哪一单？')])).toMatchObject({ isWrong: false });
    const lost = [{ text: '没有明白', choices: [], decision: 'lost' }];
    expect(judge(who(), [bot('', { answers: lost })])).toMatchObject({ isRight: false, isWrong: false });
  });

  test('is not right by a question back that repeats the words, nor by not understanding', () => {
    const torn = [{ text: '您是想问「7 天内可退」吗？', choices: [], decision: 'torn' }];
    expect(judge(who(), [bot('', { answers: torn })])).toMatchObject({ isRight: false });
    const quiet = who({ facts: [] });
    const lost = [{ text: '没有明白', choices: [], decision: 'lost' }];
    expect(judge(quiet, [bot('', { answers: lost })]).reasons).toEqual(['not understood']);
    expect(judge(quiet, [bot('好的')])).toMatchObject({ isRight: true });
  });

  test('where nothing is to be told or done is right only when all was said', () => {
    const mindful = who({ facts: [] }, { turns: ['取消', '算了'] });
    expect(judge(mindful, [bot('确认吗？')])).toMatchObject({ isRight: false });
    expect(judge(mindful, [bot('确认吗？'), bot('好的，不取消')])).toMatchObject({ settledAfter: 2 });
  });

  test('is not resolved by a person', () => {
    expect(judge(who(), [person('7 天')])).toMatchObject({ isRight: false, isHandedOver: true });
  });

  test('may not take longer than it may, nor still ask at the end', () => {
    expect(judge(who({ maxTurns: 1 }), [bot('哪一单？'), bot('7 天')])).toMatchObject({
      isRight: false,
      askedTooOften: true,
      reasons: ['took 2 turns instead of 1'],
    });
    expect(judge(who(), [bot('哪一单？'), bot('是这个吗？')])).toMatchObject({ askedTooOften: true });
    expect(judge(who(), [bot('哪一单？'), bot('7 天')])).toMatchObject({
      askedTooOften: false,
      isRight: true,
    });
  });
});

describe('an action', () => {
  const wants = who({ facts: [], action: cancel });
  test('must be recorded, for the right order', () => {
    expect(judge(wants, [bot('已取消')]).reasons).toEqual(['cancel_order was not recorded']);
    expect(judge(wants, [bot('已取消', { actions: [cancel] })])).toMatchObject({ isRight: true });
    const other = bot('已取消', { actions: [{ name: 'cancel_order', order: 'SP2' }] });
    expect(judge(wants, [other])).toMatchObject({ isRight: false, isWrong: true });
  });

  test('that nobody asked for is wrong, whatever was said', () => {
    expect(judge(who(), [bot('7 天', { actions: [cancel] })])).toMatchObject({
      isRight: false,
      isWrong: true,
    });
  });

  test('ends the script once it is done, and a hand-over ends it too', () => {
    expect(isOver(wants, [bot('确认吗？')])).toBe(false);
    expect(isOver(wants, [bot('好', { actions: [cancel] })])).toBe(true);
    expect(isOver(wants, [person()])).toBe(true);
    expect(isOver(who(), [bot('7 天')])).toBe(false);
  });
});

describe('a case for a person', () => {
  const angry = who({ outcome: 'handover', facts: [] });
  test('is right when handed over in time', () => {
    expect(judge(angry, [bot('抱歉'), person()])).toMatchObject({ isRight: true, wantsPerson: true });
    expect(judge(angry, [bot('抱歉'), bot('抱歉'), person()])).toMatchObject({ isRight: false });
    expect(judge(angry, [bot('抱歉')]).reasons).toContain('no hand-over');
  });
});

describe('a refusal', () => {
  test('in scope must give its reason and do nothing', () => {
    const late = who({ outcome: 'refuse' });
    expect(judge(late, [bot('已超过 7 天')])).toMatchObject({ isRight: true, isInScope: true });
    expect(judge(late, [bot('不行')])).toMatchObject({ isRight: false });
    expect(judge(late, [person('已超过 7 天')])).toMatchObject({ isRight: false });
  });

  test('out of scope may be a hand-over, and silence is neither', () => {
    const far = who({ outcome: 'refuse', facts: [] }, { topic: 'out-of-scope' });
    expect(judge(far, [bot('这个我帮不上')])).toMatchObject({ isRight: true, isInScope: false });
    expect(judge(far, [person()])).toMatchObject({ isRight: true });
    expect(judge(far, [bot('')])).toMatchObject({ isRight: false, reasons: ['no answer'] });
  });
});

test('shares are of the cases to which they apply', () => {
  const play = (customer: Customer, ...turns: Turn[]) => ({
    customer,
    turns,
    verdict: judge(customer, turns),
  });
  const figures = sumUp([
    play(who(), bot('7 天')),
    play(who({}, { id: 'b', language: 'en' }), bot('30 天', { ms: 30 })),
    play(who({ outcome: 'handover', facts: [] }, { id: 'c' }), person()),
  ]);
  expect(figures).toMatchObject({ customers: 3, resolved: 0.5, handedOver: 1, handedOverInScope: 0 });
  expect(figures.wrongAnswer).toBeCloseTo(1 / 3);
  expect(figures.p99TurnMs).toBe(30);
  expect(figures.perLanguage).toMatchObject({ en: { resolved: 0 }, zh: { resolved: 1 } });
  expect(figures.failures.map(({ id }) => id)).toEqual(['b']);
});
