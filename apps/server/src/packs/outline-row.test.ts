import type { PackItem } from '@parley/contract';
import { expect, test } from 'vitest';
import { outlineRow } from './outline-row.ts';
import type { Step } from './plan-pack.ts';

const asked = Array.from({ length: 40 }, (_, at) => `How do I cancel order number ${at}`);
const question = (answer: string, questions = asked) =>
  ({
    key: 'cancel',
    wordings: { en: { questions, answer }, ja: { questions: ['取消'], answer: 'はい' } },
  }) as never;
const row = (here: PackItem, there: PackItem, kind: Step['kind'] = 'questions') =>
  outlineRow({ kind, key: 'cancel', plan: 'kept', here, before: there, there });

test('however long two sides are, what differs is seen, and what is the same is not', () => {
  expect(row(question('By hand.'), question('By itself.'))).toMatchObject({
    here: 'en → By hand.',
    there: 'en → By itself.',
  });
  const { here, there } = row(question('By hand.', [...asked, 'Off with it']), question('By hand.'));
  expect(here).toMatch(/^….*number 39 \/ Off with it$/);
  expect(there).toContain('number 39');
  const long = (end: string) => ({ key: 'cancel', text: `${'x'.repeat(2000)}${end}` }) as never;
  expect(row(long('one'), long('two'), 'replies')).toMatchObject({
    here: `…${'x'.repeat(40)}one`,
    there: `…${'x'.repeat(40)}two`,
  });
});

test('what there is on one side only is shown whole', () => {
  const only = outlineRow({
    ...{ kind: 'synonyms', key: 'a', plan: 'left', before: undefined, there: undefined },
    here: { key: 'a', words: ['parcel', 'package'] } as never,
  });
  expect(only).toMatchObject({ here: 'parcel = package', there: null });
});
