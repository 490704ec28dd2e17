import { type Dialogue, defaultBotSettings } from '@parley/contract';
import { expect, test } from 'vitest';
import type { Line } from '../lines/line.ts';
import { sayWhy } from './say-why.ts';
import { words } from './words.ts';

const say = words.en;
const nothing: Dialogue = { frames: [], spokenOf: [] };
const linesOf = (text: string, decision: 'flow' | 'sure' = 'flow'): Line[] => [
  { seq: 1, by: 'contact', body: { kind: 'message', text: 'cancel it' } },
  { seq: 2, by: 'bot', body: { kind: 'message', text, answer: { decision } } },
];
const ask = (text: string, lines: readonly Line[], dialogue = nothing) =>
  sayWhy(
    {
      texts: [text],
      dialogue,
      turn: {
        ...{ locale: 'en', heard: [], hasAttachment: false, tries: 0, suggestions: [] },
        ...{ rules: defaultBotSettings.rules, answered: new Map(), isAbusive: false },
      },
    },
    lines,
  )?.says[0];
const refusal = 'Order SP1 is with the carrier, so it cannot be cancelled any more.';

test('who asks why a case said no is told the reason once more, with a person beside it', () => {
  const told = ask('why not??', linesOf(refusal));
  expect(told?.text).toBe(`${say.itIsSo}\n${refusal}`);
  expect(told?.choices?.map(({ action }) => action)).toEqual(['person']);
  expect(ask('but why', linesOf(`${say.itIsSo}\n${refusal}`))?.text).toBe(told?.text);
});

test('all other questions are heard as what they are', () => {
  expect(ask('why do you need a code', linesOf(refusal))).toBeUndefined();
  expect(ask('why not', linesOf(refusal, 'sure'))).toBeUndefined();
  expect(ask('why', linesOf('Order SP1 is on its way.'))).toBeUndefined();
});
