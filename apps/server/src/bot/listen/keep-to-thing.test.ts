import type { QuestionId } from '@parley/contract';
import { expect, test } from 'vitest';
import type { Thing } from '../dialogue/things.ts';
import type { Heard } from './heard.ts';
import { keepToThing, productSpokenOf } from './keep-to-thing.ts';

const thing = (value: string, ...names: string[]): Thing => ({ slot: 'product', value, names });
const [lamp, shoe] = [thing('L1', 'desk lamp', 'lamp', '台灯'), thing('S1', 'running shoe', 'shoe')];
const things = [lamp as Thing, shoe as Thing];
const told = (title: string, kind: 'answer' | 'likely' = 'answer'): Heard =>
  ({
    ...{ decision: 'sure', isExact: false },
    candidates: [{ question: title as QuestionId, score: 0.4, matched: '' }],
    titles: [{ question: title as QuestionId, text: title }],
    [kind]: { question: title as QuestionId, title, text: 'x', related: [] },
  }) as unknown as Heard;
const nothing = { candidates: [], titles: [], decision: 'lost', isExact: false } as unknown as Heard;
const titleOf = (heard: Heard | undefined) => (heard?.answer ?? heard?.likely)?.title;
const kept = async (
  text: string,
  heard: Heard,
  together: Record<string, Heard>,
  spoken: Thing | undefined = lamp,
) =>
  titleOf(
    await keepToThing({ things, spoken }, text, heard, {
      hear: async (whole) => together[whole] ?? nothing,
      answerTo: async (question) => told(question).answer,
    }),
  );

test('what is asked of an “it” is asked of what is spoken of, and of nothing that nobody named', async () => {
  const together = { 'lamp\nis fixing it free': told('Lamp warranty') };
  expect(await kept('is fixing it free', told('Shoe warranty'), together)).toBe('Lamp warranty');
  expect(await kept('is fixing it free', told('Shoe warranty', 'likely'), together)).toBe('Lamp warranty');
  const faint = { ...told('Lamp warranty'), answer: undefined } as unknown as Heard;
  expect(await kept('is fixing it free', told('Shoe warranty'), { 'lamp\nis fixing it free': faint })).toBe(
    'Lamp warranty',
  );
});

test('an answer that is about the same, or about no thing, stands; so does one for who names a thing', async () => {
  const together = { 'desk lamp\nis fixing it free': told('Lamp warranty') };
  expect(await kept('is fixing it free', told('Warranty'), together)).toBeUndefined();
  expect(await kept('is fixing it free', told('Lamp price'), together)).toBeUndefined();
  expect(await kept('is fixing a shoe free', told('Shoe warranty'), together)).toBeUndefined();
});

test('where nothing like it is known of the thing, or none is spoken of, what was heard stands', async () => {
  expect(await kept('is fixing it free', told('Shoe warranty'), {})).toBeUndefined();
  expect(
    await kept('is fixing it free', told('Shoe warranty'), { 'lamp\nis fixing it free': told('Shoe price') }),
  ).toBeUndefined();
  expect(
    await kept('is fixing it free', told('Shoe warranty'), { 'lamp\nis fixing it free': told('Lamp price') }),
  ).toBeUndefined();
  expect(productSpokenOf(things, [{ kind: 'order', value: 'SP1', label: 'SP1' }])).toBeUndefined();
  expect(productSpokenOf(things, [{ kind: 'product', value: 'S1', label: 'shoe' }])).toBe(shoe);
});
