import type { ConversationId, TranslatedEntry, WorkspaceId } from '@parley/contract';
import { expect, test } from 'vitest';
import { createAskTogether } from './ask-together.ts';

const wanted = { workspaceId: 'wsp_1' as WorkspaceId, conversationId: 'cnv_1' as ConversationId, to: 'en' };
const told = (seq: number): TranslatedEntry => ({
  seq,
  wordsOf: seq,
  text: `in English ${seq}`,
  from: 'zh-CN',
});

test('what comes on screen together is asked for in one request, each told its own', async () => {
  const asked: number[][] = [];
  const ask = createAskTogether(async (_wanted, seqs) => {
    asked.push(seqs);
    return seqs.filter((seq) => seq !== 3).map(told);
  });
  const found = await Promise.all([2, 3, 4, 2].map((seq) => ask(wanted, seq)));
  expect(found.map((each) => each?.text)).toEqual([
    'in English 2',
    undefined,
    'in English 4',
    'in English 2',
  ]);
  expect(asked).toEqual([[2, 3, 4]]);
});

test('another conversation or language is another request, and so is more than one may hold', async () => {
  const asked: string[] = [];
  const ask = createAskTogether(async ({ conversationId, to }, seqs) => {
    asked.push(`${conversationId} ${to} ${seqs.length}`);
    return seqs.map(told);
  });
  const many = Array.from({ length: 60 }, (_, at) => at + 1);
  await Promise.all([
    ...many.map((seq) => ask(wanted, seq)),
    ask({ ...wanted, to: 'ja' }, 1),
    ask({ ...wanted, conversationId: 'cnv_2' as ConversationId }, 1),
  ]);
  expect(asked.toSorted()).toEqual(['cnv_1 en 10', 'cnv_1 en 50', 'cnv_1 ja 1', 'cnv_2 en 1']);
});

test('a failure is told to all who waited, and what is asked later is asked anew', async () => {
  let isIll = true;
  const ask = createAskTogether(async (_wanted, seqs) => {
    if (isIll) throw new Error('ill');
    return seqs.map(told);
  });
  const both = await Promise.allSettled([ask(wanted, 1), ask(wanted, 2)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isIll = false;
  expect((await ask(wanted, 1))?.text).toBe('in English 1');
});
