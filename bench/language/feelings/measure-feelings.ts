import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feel, learnTones, tellTone } from '@parley/nlu';
import { round } from '../../figures/percentile.ts';
import { root } from '../../stage/build.ts';
import { type Labelled, parseCsv, readText } from '../intents/read-rows.ts';

/** Shop reviews: every tenth row is the test, the others are learnt from. Accuracy in percent. */
export function measureSentiment(dataDir: string): Record<string, unknown> {
  const [, ...rows] = parseCsv(readText(join(dataDir, 'online-shopping', 'online_shopping_10_cats.csv')));
  const labelled = rows
    .filter((row) => row.length > 2)
    .map(([, intent = '', ...text]): Labelled => ({ text: text.join(','), intent }));
  const isTest = (_: Labelled, index: number) => index % 10 === 0;
  return {
    onlineShopping: learnAndTest(
      labelled.filter((row, index) => !isTest(row, index)),
      labelled.filter(isTest),
    ),
  };
}

/** Offensive Chinese, on the split that the set comes with. Accuracy in percent. */
export function measureOffensive(dataDir: string): Record<string, unknown> {
  const read = (part: string) => {
    const [, ...rows] = parseCsv(readText(join(dataDir, 'cold', `${part}.csv`)));
    return rows.map((row): Labelled => ({ text: row.at(-1) ?? '', intent: row[3] ?? '' }));
  };
  return { cold: learnAndTest(read('train'), read('test')) };
}

function learnAndTest(learnt: readonly Labelled[], test: readonly Labelled[]) {
  const before = performance.now();
  const model = learnTones(learnt.map(({ text, intent }) => ({ text, label: intent })));
  const trainS = round((performance.now() - before) / 1000);
  const right = test.filter(({ text, intent }) => tellTone(text, model)[0]?.label === intent).length;
  return { accuracy: round((100 * right) / test.length), trainS, train: learnt.length, test: test.length };
}

/** Feelings in service talk, on the rows that nothing was learnt from: accuracy and that of good, bad or neither in percent, intensity's mean error in grades. */
export function measureEmotion(): Record<string, unknown> {
  const file = join(root, 'packages/nlu/data/emotion/held-out.tsv');
  const [, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  const results = rows.map((row) => {
    const [label = '', intensity = '', , text = ''] = row.split('\t');
    const felt = feel(text);
    return {
      isRight: felt.emotion === label,
      isSide: Math.sign(felt.valence) === sideOf(label),
      off: Math.abs(felt.intensity - Number(intensity)),
    };
  });
  const share = (count: number) => round((100 * count) / results.length);
  return {
    accuracy: share(results.filter(({ isRight }) => isRight).length),
    polarity: share(results.filter(({ isSide }) => isSide).length),
    intensityError: round(results.reduce((sum, { off }) => sum + off, 0) / results.length),
    rows: results.length,
  };
}

const sideOf = (label: string) =>
  label === 'neutral' ? 0 : label === 'pleased' || label === 'grateful' ? 1 : -1;
