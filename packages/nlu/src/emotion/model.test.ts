import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { learnTones } from '../tone/learn-tones.ts';
import { loadTones, saveTones } from '../tone/tone-bytes.ts';

const data = join(import.meta.dirname, '../../data');
const read = (file: string) =>
  readFileSync(join(data, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));
const readFeelings = (file: string) => read(file).map(([label = '', , , text = '']) => ({ text, label }));

/** Wishes that are said without a feeling in the rows of the service intents; who asks where something is may be worried. */
const plainWishes = new Set(
  `return_item store_pickup stock size_advice shipping_fee ship_abroad recommend promotion_when
  points payment_methods membership invoice instalments exchange_item delivery_slot delete_account change_order
  change_address cancel_order bulk_order return_postage opening_hours gift_wrap change_phone`.split(/\s+/u),
);
const plainRows = read('service/train.tsv').flatMap(([wish = '', , text = '']) =>
  plainWishes.has(wish) ? [{ text, label: 'neutral' }] : [],
);
const learntFrom = [
  ...['train.tsv', 'train-more.tsv', 'train-situations.tsv'].flatMap((file) =>
    readFeelings(`emotion/${file}`),
  ),
  ...plainRows,
];

// After a change of the rows or of the trainer: npx vitest run -u packages/nlu/src/emotion/model.test.ts
test('the model that is shipped is the one that the rows make', async () => {
  const model = learnTones(learntFrom);
  const bytes = saveTones(model);
  expect(loadTones(bytes)).toEqual(model);
  const code = `/** Learnt from data/emotion; made by its test. */\nexport const emotionModel =\n  '${Buffer.from(bytes).toString('base64')}';\n`;
  await expect(code).toMatchFileSnapshot('model.ts');
});

test('every kind of plain wish is found', () => {
  expect(plainRows.length).toBeGreaterThan(20 * plainWishes.size);
});

test('no row that it learns from is one that it is measured on', () => {
  const held = new Set(readFeelings('emotion/held-out.tsv').map(({ text }) => text));
  expect(learntFrom.filter(({ text }) => held.has(text))).toEqual([]);
});
