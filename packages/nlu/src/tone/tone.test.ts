import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnTones } from './learn-tones.ts';
import { tellTone } from './tell-tone.ts';
import { loadTones, saveTones } from './tone-bytes.ts';
import { readMarks } from './tone-marks.ts';

const good = ['质量很好，很喜欢', '很好，下次还来 😊', '味道很好', 'love it', 'I love it 😊', 'とても良い'];
const bad = ['质量太差，退货', '太差了，再也不来 😡', '味道太差', 'hate it', 'I hate it 😡', 'とても悪い'];
const rows = [
  ...good.map((text) => ({ text, label: 'good' })),
  ...bad.map((text) => ({ text, label: 'bad' })),
];
const model = learnTones(rows);
const toneOf = (text: string) => tellTone(text, model)[0]?.label;

test.each([
  ['服务很好', 'good'],
  ['服务太差', 'bad'],
  ['服務太差', 'bad'],
  ['😊', 'good'],
  ['😡', 'bad'],
  ['I LOVE this', 'good'],
  ['we hate this', 'bad'],
])('“%s” sounds %s', (text, label) => expect(toneOf(text)).toBe(label));

test('more than two labels are told apart', () => {
  const three = learnTones([
    ...rows,
    ...['几点开门', '几点关门', '周末几点'].map((text) => ({ text, label: 'plain' })),
  ]);
  expect(tellTone('明天几点', three)[0]?.label).toBe('plain');
  expect(tellTone('很好很好', three)[0]?.label).toBe('good');
});

test('the same seed gives the same model, and it is the same when saved and loaded', () => {
  expect(learnTones(rows)).toEqual(model);
  expect(loadTones(saveTones(model))).toEqual(model);
});

test('any rows are learnt from and any text is told, with chances that add up to 1', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  const row = fc.record({ text, label: fc.string({ maxLength: 2 }) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), text, (some, other) => {
      const tones = tellTone(other, learnTones(some));
      expect(tones.map(({ label }) => label).sort()).toEqual(
        [...new Set(some.map(({ label }) => label))].sort(),
      );
      if (some.length > 0) expect(tones.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 6);
    }),
    { numRuns: 60 },
  );
});

test('a text is read by its marks, each once, ascending', () => {
  const marks = [...readMarks('好好好 good good')];
  expect(marks).toEqual([...new Set(marks)].sort((a, b) => a - b));
  expect(readMarks('')).toHaveLength(0);
});
