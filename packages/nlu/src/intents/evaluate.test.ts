import { describe, expect, test } from 'vitest';
import { compare, mcnemar } from './compare.ts';
import { areaUnderCurve, calibrationErrorOf, coverageAt, evaluate } from './evaluate.ts';
import { explain } from './explain.ts';
import { shopCorpus } from './fixtures.ts';
import { train } from './train.ts';

const model = train(shopCorpus);
const labelled = [
  { text: 'where is the package', intent: 'delivery' },
  { text: '我要退款', intent: '退款' },
  { text: 'invoice please', intent: 'refund' },
  { text: 'why do volcanoes erupt' },
];

describe('a report', () => {
  test('counts what is right, what is mistaken for what, and rows out of scope', () => {
    const report = evaluate(model, labelled);
    expect(report).toMatchObject({ rows: 4, outOfScopeRows: 1, accuracy: 2 / 3, outOfScopeAuroc: 1 });
    expect(report.confusion).toEqual([{ expected: 'refund', given: 'invoice', rows: 1 }]);
    expect(report.perIntent.find(({ intent }) => intent === 'delivery')).toMatchObject({
      rows: 1,
      recall: 1,
    });
  });

  test('of no rows is all zeros', () => {
    expect(evaluate(model, [])).toMatchObject({ rows: 0, accuracy: 0, coverage: 0, calibrationError: 0 });
  });

  test('has the measures as they are defined', () => {
    expect(areaUnderCurve([3, 2], [1, 2])).toBe(0.875);
    expect(areaUnderCurve([1], [])).toBeUndefined();
    expect(
      calibrationErrorOf([
        { probability: 0.9, isRight: true },
        { probability: 0.95, isRight: false },
      ]),
    ).toBeCloseTo(0.425);
    const rows = [true, true, false, true].map((isRight, at) => ({ isRight, confidence: 1 - at / 10 }));
    expect(coverageAt(rows, 0.75)).toBe(1);
    expect(coverageAt(rows, 0.9)).toBe(0.5);
  });
});

describe('a comparison', () => {
  test('of a model with itself prefers neither', () => {
    expect(compare(model, model, labelled)).toMatchObject({
      onlyA: 0,
      onlyB: 0,
      pValue: 1,
      better: 'neither',
    });
  });

  test('prefers the one that knows more', () => {
    const poor = train({ examples: shopCorpus.examples.map(({ text }) => ({ text, intent: 'other' })) });
    expect(compare(poor, model, shopCorpus.examples)).toMatchObject({ better: 'b' });
  });

  test('has the exact chances of the test', () => {
    expect(mcnemar(1, 5)).toBeCloseTo(0.21875, 9);
    expect(mcnemar(0, 10)).toBeCloseTo(2 / 1024, 9);
    expect(mcnemar(600, 500)).toBeLessThan(0.01);
  });
});

test('an explanation names the examples and the words that carried an intent', () => {
  const { intent, examples, words } = explain('Hello, has the PARCEL come', model);
  expect(intent).toBe('delivery');
  expect(shopCorpus.examples).toContainEqual({ text: examples[0]?.text, intent: 'delivery' });
  expect(words[0]).toMatchObject({ text: 'PARCEL', start: 15, end: 21 });
});
