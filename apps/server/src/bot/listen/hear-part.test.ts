import type { QuestionId } from '@parley/contract';
import { expect, test } from 'vitest';
import { type Hearing, hear } from './hear-burst.ts';
import { weighByPart } from './hear-part.ts';
import type { Heard } from './heard.ts';

const [back, forth, swap, hours] = [
  'qna_back',
  'qna_forth',
  'qna_swap',
  'qna_hours',
] as unknown as QuestionId[];
/** What a text may mean, and how likely. */
const known: Record<string, [QuestionId | undefined, number][]> = {
  'may I swap it': [[swap, 0.9]],
  'who pays': [
    [back, 0.5],
    [forth, 0.3],
  ],
  'Title\nwho pays': [[forth, 0.6]],
  'when do you close': [
    [hours, 0.6],
    [forth, 0.1],
  ],
  'Title\nwhen do you close': [[forth, 0.6]],
};
const hearing = {
  ...{ workspaceId: 'w', locale: 'en', reader: {} },
  knowledge: {
    async understand(_workspace: string, text: string) {
      const candidates = (known[text] ?? []).map(([question, score]) => ({ question, score, matched: '' }));
      const decision = (candidates[0]?.score ?? 0) >= 0.75 ? 'sure' : 'torn';
      return { understanding: { decision }, isExact: false, candidates };
    },
    answerOf: async (_workspace: string, question: QuestionId) => ({
      question,
      title: '',
      text: '',
      related: [],
    }),
    offersOf: async (_workspace: string, [question]: QuestionId[]) => [{ question, text: 'Title' }],
  },
} as unknown as Hearing;
const part = (by: string) => ({ text: by, by, wish: undefined });
const weighed = async (before: string, by: string) => {
  const heardOf = new Map<string, Heard>();
  for (const text of [before, by]) heardOf.set(text, await hear(hearing, text));
  return (await weighByPart(hearing, part(before), by, heardOf))?.likely?.question;
};

test('what is asked further in one message is weighed by what was asked first', async () => {
  expect(await weighed('may I swap it', 'who pays')).toBe(forth);
});

test('what is far likelier by itself is another thing, and after what is not known nothing is weighed', async () => {
  expect(await weighed('may I swap it', 'when do you close')).toBeUndefined();
  expect(await weighed('hello', 'who pays')).toBeUndefined();
});
