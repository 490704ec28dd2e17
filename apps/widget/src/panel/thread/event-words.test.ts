import type { Entry, EntryBody } from '@parley/contract';
import { expect, test } from 'vitest';
import { en as t } from '../words/en.ts';
import { eventWords } from './event-words.ts';

const around = { t, names: { agt_1: 'Lin' } };
const entry = (body: EntryBody): Entry => ({
  conversationId: 'cnv_1',
  seq: 1,
  at: '2026-01-01T00:00:00.000Z',
  author: { kind: 'system' },
  body,
});

test('who takes over is named, or is support where the name is not known', () => {
  expect(eventWords(entry({ kind: 'accepted', agent: 'agt_1' }), around)).toBe('Lin joined the conversation');
  expect(eventWords(entry({ kind: 'assigned', agent: 'agt_2' }), around)).toBe(
    'Support joined the conversation',
  );
});

test('an agent who is only asked to take over has not joined', () => {
  const asked = entry({ kind: 'assigned', agent: 'agt_1', acceptBy: '2026-01-01T00:01:00.000Z' });
  expect(eventWords(asked, around)).toBeUndefined();
});

test('what colleagues do among themselves is not shown', () => {
  expect(eventWords(entry({ kind: 'tagged', added: ['vip'], removed: [] }), around)).toBeUndefined();
  expect(eventWords(entry({ kind: 'note', text: 'difficult' }), around)).toBeUndefined();
});

test('a kind of event that is not known yet says nothing', () => {
  const unknown = entry({ kind: 'danced' } as unknown as EntryBody);
  expect(eventWords(unknown, around)).toBeUndefined();
});
