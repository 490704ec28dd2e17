import { expect, test } from 'vitest';
import { shopCorpus } from './fixtures.ts';
import { segments } from './segments.ts';
import { train } from './train.ts';

const model = train(shopCorpus);
const asked = (text: string) =>
  segments(text, model).map((part) => [part.text, part.classification.intents[0]?.intent]);

test('a message that asks for two things is split, in order', () => {
  expect(asked('物流怎么还没到，我要投诉')).toEqual([
    ['物流怎么还没到', '物流'],
    ['我要投诉', '投诉'],
  ]);
  expect(asked('where is my parcel? and please send me the invoice')).toEqual([
    ['where is my parcel', 'delivery'],
    ['and please send me the invoice', 'invoice'],
  ]);
});

test('one wish in several clauses stays one', () => {
  expect(asked('my package, it has not arrived, where is my package')).toHaveLength(1);
});

test('spans stand in the original text, and what says nothing joins its neighbour', () => {
  const text = '  Ｈｅｌｌｏ!! 物流怎么还没到。。。嗯，，我要投诉!! ';
  for (const { start, end, text: part } of segments(text, model)) expect(text.slice(start, end)).toBe(part);
  expect(asked(text).map(([, intent]) => intent)).toEqual(['物流', '投诉']);
});

test('nothing, and a thousand commas, are one segment', () => {
  expect(segments('', model)).toHaveLength(1);
  expect(segments(','.repeat(1000), model)).toHaveLength(1);
  expect(segments('parcel, '.repeat(500), model)).toHaveLength(1);
});
