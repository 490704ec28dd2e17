import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { save } from '../intents/save.ts';
import { train } from '../intents/train.ts';

const folder = join(import.meta.dirname, '../../data/emotion');
const read = (name: string) =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => {
      const [intent = '', , , text = ''] = row.split('\t');
      return { text, intent };
    });

// After a change of the rows or of the trainer: npx vitest run -u packages/nlu/src/emotion/model.test.ts
test('the model that is shipped is the one that the rows make', async () => {
  const examples = ['train.tsv', 'train-more.tsv'].flatMap(read);
  const names = Object.fromEntries(examples.map(({ intent }) => [intent, '']));
  const bytes = save(train({ examples, names }));
  const code = `/** Learnt from data/emotion; made by its test. */\nexport const emotionModel =\n  '${Buffer.from(bytes).toString('base64')}';\n`;
  await expect(code).toMatchFileSnapshot('model.ts');
});

test('no row that it learns from is one that it is measured on', () => {
  const held = new Set(read('held-out.tsv').map(({ text }) => text));
  expect(['train.tsv', 'train-more.tsv'].flatMap(read).filter(({ text }) => held.has(text))).toEqual([]);
});
