import type { Entry, FlowDefinition } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ImportedTopic } from '../../knowledge/index.ts';
import { stageBot } from '../testing/index.ts';

const caseOf = (title: string, phrases: string[], more: Partial<FlowDefinition> = {}): FlowDefinition => ({
  ...{ title: { en: title }, phrases: { en: phrases }, names: [], slots: [], start: 'told' },
  nodes: [
    { key: 'told', kind: 'say', words: { en: `${title} told.` }, next: 'end' },
    { key: 'end', kind: 'end' },
  ],
  ...more,
});
const reason = {
  ...{ name: 'reason', kind: 'choice' as const, carries: false },
  ask: { en: 'Why?' },
  options: [
    { value: 'fault', label: { en: 'It is faulty' }, also: ['cracked', 'dented'] },
    { value: 'taste', label: { en: 'I do not like it' }, also: ['ugly'] },
  ],
};
const flows = [
  caseOf(
    'Return',
    ['I want to return the vase', 'send it back', 'take this lamp back', 'return my order', 'start a return'],
    {
      slots: [reason],
      start: 'why',
      nodes: [
        { key: 'why', kind: 'collect', slot: 'reason', next: 'sure' },
        {
          ...{ key: 'sure', kind: 'confirm', yes: 'end', no: 'end' },
          words: { en: 'Return it for {reason}?' },
        },
        { key: 'end', kind: 'end' },
      ],
    },
  ),
  caseOf('Repair', [
    'it is cracked, mend it',
    'my lamp is dented',
    'the vase came cracked',
    'it has a dent',
    'fix my lamp',
  ]),
];
const topics: ImportedTopic[] = [
  {
    ...{ key: 'window', category: '' },
    wordings: {
      en: {
        questions: [
          'How many days do I have to return something',
          'Until when can I return it',
          'Days for a return',
        ],
        answer: 'Nine days.',
      },
    },
  },
];

let bot: Awaited<ReturnType<typeof stageBot>>;
beforeAll(async () => {
  bot = await stageBot();
});
afterAll(() => bot.close());

async function talk() {
  const staged = await bot.talk({ locale: 'en', topics });
  for (const definition of flows)
    await bot.flows.install(staged.ground.workspaceId, { name: `f${flows.indexOf(definition)}`, definition });
  return staged;
}
const said = (entries: readonly Entry[]) =>
  entries.flatMap(({ body }) => (body.kind === 'message' ? [body.text?.split('\n').at(-1)] : []));

test('what tells a detail of the case that is wanted beside it begins no case of its own', async () => {
  const { ask } = await talk();
  expect(said(await ask('take this lamp back please, it came cracked'))).toEqual(['Return it for fault?']);
});

test('a yes with the reason beside it is a yes, and nothing is asked once more', async () => {
  const { ask } = await talk();
  await ask('take this lamp back please, it came cracked');
  expect(said(await ask('yes, my husband hates it'))).toEqual([]);
});

test('a question amid a case is answered from what the case is about', async () => {
  const { ask } = await talk();
  expect(said(await ask('start a return'))).toEqual(['Why?']);
  expect(said(await ask('how many days is that?'))).toContain('Nine days.');
});
