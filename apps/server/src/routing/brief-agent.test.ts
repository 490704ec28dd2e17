import type { Entry, EntryBody } from '@parley/contract';
import { expect, test } from 'vitest';
import { newId } from '../kernel/ids.ts';
import { briefOf } from './brief-agent.ts';

const conversationId = newId('cnv');
const contact = { kind: 'contact', id: newId('ctc') } as const;
const bot = { kind: 'bot' } as const;
const talk = (...lines: [Entry['author'], EntryBody][]): Entry[] =>
  lines.map(([author, body], index) => ({
    conversationId,
    seq: index + 1,
    at: '2026-01-01T00:00:00.000Z',
    author,
    body,
  }));
const says = (text: string): EntryBody => ({ kind: 'message', text });

test('the brief tells what was asked, how often the bot tried, which order it is about and how the customer sounds', () => {
  const brief = briefOf(
    talk(
      [contact, says('订单 SP20260001 什么时候到')],
      [bot, { kind: 'message', text: '没听懂', answer: { decision: 'lost' } }],
      [contact, says('等了三天了，我要投诉！！')],
      [bot, { kind: 'message', text: '为您转人工', answer: { decision: 'hand-over' } }],
    ),
  );
  expect(brief).toEqual({
    kind: 'brief',
    attempts: 1,
    mood: 'angry',
    mentions: [{ kind: 'order', value: 'SP20260001' }],
    questions: ['订单 SP20260001 什么时候到', '等了三天了，我要投诉！！'],
  });
});

test('a conversation in which nothing was said has an empty brief', () => {
  expect(briefOf([])).toEqual({ kind: 'brief', attempts: 0, mood: 'calm', mentions: [], questions: [] });
});
