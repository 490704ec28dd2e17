import type { AnswerTrace, EntryBody } from '@parley/contract';
import { describe, expect, test } from 'vitest';
import { chooseLocale } from '../lines/choose-locale.ts';
import { countTries } from '../lines/count-tries.ts';
import type { Line } from '../lines/line.ts';
import { readBurst } from '../lines/read-burst.ts';

const team = `tem_${'0'.repeat(26)}` as const;
const contact = (text: string) => ({ by: 'contact' as const, body: { kind: 'message' as const, text } });
const bot = (decision: AnswerTrace['decision']) => ({
  by: 'bot' as const,
  body: { kind: 'message' as const, text: 'x', answer: { decision } },
});
const agent = { by: 'agent' as const, body: { kind: 'message' as const, text: 'x' } };
const event = (body: EntryBody) => ({ by: 'contact' as const, body });
const left = event({ kind: 'left-queue' });
const read = event({ kind: 'read', upTo: 1 });
const note = { by: 'agent' as const, body: { kind: 'note' as const, text: 'x' } };
const picture = {
  by: 'contact' as const,
  body: {
    kind: 'message' as const,
    attachments: [
      { id: `fil_${'0'.repeat(26)}` as const, key: 'k', name: 'a.png', type: 'image/png', sizeBytes: 1 },
    ],
  },
};
const lines = (...each: Omit<Line, 'seq'>[]): Line[] => each.map((line, at) => ({ ...line, seq: at + 1 }));

describe('failures in a row', () => {
  test.each([
    ['none at the beginning', lines(contact('a')), 0],
    ['each time the bot was lost or torn', lines(bot('lost'), contact('b'), bot('torn'), contact('c')), 2],
    ['only those since the last answer', lines(bot('lost'), bot('sure'), contact('b'), bot('lost')), 1],
    ['courtesies between count neither way', lines(bot('lost'), bot('greeting'), contact('b')), 1],
    ['none since a person answered', lines(bot('lost'), agent, contact('b')), 0],
    ['none since the conversation came back', lines(bot('lost'), bot('lost'), left, contact('b')), 0],
    [
      'none since a hand-over',
      lines(bot('lost'), event({ kind: 'handed-over', team, reason: 'lost' }), contact('b')),
      0,
    ],
    ['notes and receipts change nothing', lines(bot('lost'), note, read, contact('b')), 1],
  ])('%s', (_, given, tries) => {
    expect(countTries(given)).toBe(tries);
  });
});

describe('what is answered together', () => {
  test.each([
    ['the one message', lines(contact('a')), ['a']],
    ['all since the last answer', lines(contact('a'), bot('sure'), contact(' b '), contact('c')), ['b', 'c']],
    [
      'receipts and notes between do not part them',
      lines(contact('a'), read, note, contact('b')),
      ['a', 'b'],
    ],
    ['nothing from before the conversation came back', lines(contact('a'), left, contact('b')), ['b']],
    ['a picture has no words', lines(contact('a'), picture), ['a']],
  ])('%s', (_, given, texts) => {
    expect(readBurst(given).texts).toEqual(texts);
  });

  test('a picture is noticed', () => {
    expect(readBurst(lines(picture))).toEqual({ texts: [], hasAttachment: true });
    expect(readBurst(lines(picture, bot('lost'), contact('a'))).hasAttachment).toBe(false);
  });
});

describe('the language of the answer', () => {
  test.each([
    ['simplified Chinese', ['怎么退货'], 'zh-CN'],
    ['traditional Chinese', ['請問怎麼退貨'], 'zh-TW'],
    ['English', ['Where is my parcel?'], 'en'],
    ['Japanese', ['返品したいのですが'], 'ja'],
    ['English, where only a number follows it', ['SP20260001', 'Where is my parcel?'], 'en'],
    ['the chosen one for a number alone', ['E05'], 'ja'],
    ['the chosen one for a smile', ['🙂'], 'ja'],
  ] as const)('is %s', (_, texts, locale) => {
    expect(chooseLocale(texts, 'ja', 'en')).toBe(locale);
  });

  test('is the workspace’s where the customer chose none', () => {
    expect(chooseLocale(['emily@example.com', '查一下我的订单'], null, 'en')).toBe('zh-CN');
    expect(chooseLocale(['🙂'], null, 'zh-TW')).toBe('zh-TW');
  });

  test('is told of a long text without end quickly', () => {
    expect(chooseLocale(['a'.repeat(4_000)], null, 'en')).toBeDefined();
  });
});
