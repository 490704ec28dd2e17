import type { AgentId, Author, Entry } from '@parley/contract';
import { expect, test } from 'vitest';
import { noon, sampleAgent } from '../sample.ts';
import { rivalOf } from './collision.ts';

const li: AgentId = 'agt_li';
const said = (seq: number, author: Author, text: string): Entry => ({
  ...{ conversationId: 'cnv_1', seq, at: noon(seq), author },
  body: { kind: 'message', text },
});
const log = [
  said(1, { kind: 'contact', id: 'ctc_1' }, 'Hello'),
  said(2, { kind: 'agent', id: li }, 'Hi'),
  said(3, { kind: 'agent', id: sampleAgent }, 'mine'),
  said(4, { kind: 'bot' }, 'the bot’s'),
  said(5, { kind: 'agent', id: li }, 'Done'),
];

test('a colleague’s answer after one began to write is told, the latest of them', () => {
  expect(rivalOf(log, 1, sampleAgent)).toMatchObject({ seq: 5, by: li, text: 'Done' });
  expect(rivalOf(log.slice(0, 4), 1, sampleAgent)).toMatchObject({ seq: 2 });
});

test('what was seen, the bot, the customer and oneself are no rivals', () => {
  expect(rivalOf(log, 5, sampleAgent)).toBeUndefined();
  expect(rivalOf(log.slice(0, 4), 2, sampleAgent)).toBeUndefined();
  expect(rivalOf(log, null, sampleAgent)).toBeUndefined();
});
