import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Engine } from './engine.ts';
import { atThreshold, bestMcc, chooseThreshold, expectedCalibrationError, type Judged } from './figures.ts';
import { measureSet } from './measure-intents.ts';
import { parseCsv } from './read-rows.ts';
import { readFurtherSets } from './read-set.ts';

const folder = mkdtempSync(join(tmpdir(), 'intents-'));
afterAll(() => rmSync(folder, { recursive: true }));

function writeSets(): void {
  for (const part of ['csv', 'lines', 'lines/train', 'lines/test', 'lines/train_5', 'empty'])
    mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'csv', 'train.csv'), '\uFEFFtext,label\r\n"ask, once",a\r\nask twice,b\r\n');
  writeFileSync(join(folder, 'csv', 'test.csv'), 'text,label\nhidden one,a\nhidden two,oos\n');
  for (const [part, texts] of [
    ['train', 'x y\nz\n'],
    ['test', 'hidden three\n'],
    ['train_5', 'x y\n'],
  ] as const) {
    writeFileSync(join(folder, 'lines', part, 'seq.in'), texts);
    writeFileSync(join(folder, 'lines', part, 'label'), 'a\nb\n');
  }
}

describe('further sets', () => {
  writeSets();
  const sets = readFurtherSets(folder);

  test('are read from tables and from lines, folders without rows left out', () => {
    expect(sets.map(({ name }) => name).toSorted()).toEqual(['csv', 'lines']);
    const table = sets.find(({ name }) => name === 'csv');
    expect(table?.train).toEqual([
      { text: 'ask, once', intent: 'a' },
      { text: 'ask twice', intent: 'b' },
    ]);
    expect(table?.test).toEqual([{ text: 'hidden one', intent: 'a' }]);
    expect(table?.foreign).toEqual([{ text: 'hidden two', intent: '' }]);
    expect(sets.find(({ name }) => name === 'lines')?.few[5]).toEqual([{ text: 'x y', intent: 'a' }]);
  });

  test('never show a test row to an engine before it is asked', async () => {
    const learnt: string[] = [];
    const asked: string[] = [];
    const spy: Engine = {
      name: 'spy',
      train: async (rows) => {
        learnt.push(...rows.map(({ text }) => text));
        const before = asked.length;
        return {
          modelMB: 0,
          answer: (text) => {
            expect(asked.length).toBeGreaterThanOrEqual(before);
            asked.push(text);
            return { intent: 'a', probability: 1, inScope: 1, confidence: 1 };
          },
        };
      },
    };
    for (const set of sets) {
      learnt.length = 0;
      await measureSet(spy, set);
      const allowed = [...set.train, ...Object.values(set.few).flat()].map(({ text }) => text);
      expect(learnt.toSorted()).toEqual(allowed.toSorted());
    }
    expect(asked).toContain('hidden one');
  });
});

test('tables may hold quotes, commas and line ends inside quotes', () => {
  expect(parseCsv('a,"b ""c"", d"\r\n"e\nf",g\n')).toEqual([
    ['a', 'b "c", d'],
    ['e\nf', 'g'],
  ]);
});

test('a threshold is chosen on the rows it is given, and correlation is one for a perfect answer', () => {
  const row = (expected: string, intent: string, confidence: number): Judged => ({
    expected,
    intent,
    confidence,
    probability: confidence,
    inScope: confidence,
    isRight: expected !== '' && expected === intent,
  });
  const judged = [row('a', 'a', 0.95), row('b', 'b', 0.8), row('', 'a', 0.05), row('', 'b', 0.02)];
  const hundred = Array.from({ length: 100 }, (_, at) => row('a', 'a', (at + 1) / 100));
  expect(chooseThreshold([...hundred, row('', 'a', 0.001)])).toBe(0.03);
  expect(atThreshold(judged, 0.8)).toEqual({ inScopeAtThreshold: 100, oosRecall: 100 });
  expect(bestMcc(judged)).toBe(1);
  expect(bestMcc(judged.map((each) => ({ ...each, intent: each.intent === 'a' ? 'b' : 'a' })))).toBeLessThan(
    0.4,
  );
});

test('few rows show an error by chance even where every probability is true', () => {
  const rows = (count: number) => Array.from({ length: count }, () => ({ probability: 0.5 }));
  expect(expectedCalibrationError(rows(100))).toBeCloseTo(0.0399, 3);
  expect(expectedCalibrationError(rows(10_000))).toBeCloseTo(0.00399, 4);
  expect(expectedCalibrationError([{ probability: 1 }])).toBe(0);
});
