import type { CannedReply } from '@parley/contract';
import { describe, expect, test } from 'vitest';
import { blanksIn, fillBlanks, findBlank, valuesOf } from './blanks.ts';
import { findCanned } from './find-canned.ts';

const reply = (code: string, text: string, more: Partial<CannedReply> = {}): CannedReply => ({
  id: `can_${code.padEnd(26, '0')}` as CannedReply['id'],
  ...{ code, text, folder: '', spelling: '', shared: true, teamId: null, mine: false },
  ...{ timesUsed: 0, conversations: 0, resolved: 0, ratings: 0, ratingAverage: null },
  ...more,
});
const codes = (replies: CannedReply[], query: string) => findCanned(replies, query).map(({ code }) => code);

describe('canned replies are found', () => {
  test('by codes that begin so first, then codes and texts that contain it; the most used first', () => {
    const replies = [
      reply('zrefund', 'x'),
      reply('refund', 'x', { timesUsed: 1 }),
      reply('refunds', 'x', { timesUsed: 9 }),
      reply('bye', 'your refund'),
      reply('hi', 'hello'),
    ];
    expect(codes(replies, 'REF')).toEqual(['refunds', 'refund', 'zrefund', 'bye']);
    expect(codes(replies, '')).toHaveLength(5);
  });

  test('by their sounds, whole or by first letters', () => {
    const replies = [
      reply('退款', '退款会在三天内到账', { spelling: 'tuikuan tk' }),
      reply('发票', 'x', { spelling: 'fapiao fp' }),
    ];
    expect(codes(replies, 'tuik')).toEqual(['退款']);
    expect(codes(replies, 'fp')).toEqual(['发票']);
    expect(codes(replies, 'zz')).toEqual([]);
  });
});

describe('blanks', () => {
  const known = {
    contact: { name: '林小姐', email: null, phone: '138', attributes: { vip: 'true', name: 'not this' } },
    ...{ agentName: '周宁', workspaceName: 'Spruce', order: undefined, language: 'en' },
  };

  test('are filled with what is known, and stand out where nothing is', () => {
    const values = valuesOf(known);
    expect(
      fillBlanks('您好 {{ contact.name }}，{{agent.name}} {{contact.vip}} {{order.no}} {{x', values),
    ).toBe('您好 林小姐，周宁 true {{order.no}} {{x');
    expect(blanksIn('{{order.no}} {{ order.no }} {{contact.email}}')).toEqual(['order.no', 'contact.email']);
  });

  test('are known by the names they had before', () => {
    expect(fillBlanks('{{name}} {{agent}}', valuesOf(known))).toBe('林小姐 周宁');
  });

  test('are found in their order, so that one can go from one to the next', () => {
    expect(findBlank('a {{b}} {{c}}')).toEqual({ start: 2, end: 7 });
    expect(findBlank('nothing')).toBeUndefined();
  });
});
