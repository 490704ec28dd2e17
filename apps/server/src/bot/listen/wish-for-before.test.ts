import type { AnswerTrace } from '@parley/contract';
import { expect, test } from 'vitest';
import type { LiveFlows } from '../../flows/index.ts';
import type { Line } from '../lines/line.ts';
import { type Hearing, hear } from './hear-burst.ts';
import { wishForBefore } from './wish-for-before.ts';

const hearing = {
  ...{ workspaceId: 'w', locale: 'en', reader: {} },
  knowledge: {
    understand: async () => ({ understanding: { decision: 'lost' }, isExact: false, candidates: [] }),
    offersOf: async () => [],
  },
} as unknown as Hearing;
const flows = {
  match: async (_workspace: string, text: string) => [
    { id: /news/.test(text) && text.includes('\n') ? 'flw_other' : 'flw_return', question: '', score: 0.9 },
  ],
} as unknown as LiveFlows;
const talk = (before: string, decision: AnswerTrace['decision']): Line[] => [
  { seq: 1, by: 'contact', body: { kind: 'message', text: before } },
  { seq: 2, by: 'bot', body: { kind: 'message', text: '?', answer: { decision } } },
];
const whole = async (before: string, text: string, decision: AnswerTrace['decision'] = 'likely') =>
  (
    await wishForBefore({ flows }, hearing, talk(before, decision), {
      texts: [text],
      heard: [await hear(hearing, text)],
    })
  )?.texts;

test('a wish for an “it” is told together with what was stated before and not understood for sure', async () => {
  for (const decision of ['likely', 'torn', 'lost'] as const)
    expect(await whole('the lamp hurts my eyes', 'i want to return it', decision)).toEqual([
      'the lamp hurts my eyes\ni want to return it',
    ]);
  expect(await whole('台灯太刺眼', '帮我把它退了')).toEqual(['台灯太刺眼\n帮我把它退了']);
});

test('what was answered for sure, or asked, is over; and so is what belongs to another case', async () => {
  expect(await whole('the lamp hurts my eyes', 'i want to return it', 'sure')).toBeUndefined();
  expect(await whole('how much is the lamp?', 'i want to return it')).toBeUndefined();
  expect(await whole('the news is bad', 'i want to return it')).toBeUndefined();
});

test('what points at nothing, or only asks, is no such wish', async () => {
  expect(await whole('the lamp hurts my eyes', 'i want to return a shoe')).toBeUndefined();
  expect(await whole('the lamp hurts my eyes', 'what is it made of')).toBeUndefined();
});
