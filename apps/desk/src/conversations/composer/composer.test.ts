import type { CannedReply } from '@parley/contract';
import { describe, expect, test } from 'vitest';
import { splice } from '../../shell/text/insert.ts';
import { fillCanned, findCanned, pickingOf } from './picker.ts';

const reply = (code: string, text: string, timesUsed = 0): CannedReply => ({
  id: `can_${code.padEnd(26, '0')}` as CannedReply['id'],
  code,
  text,
  shared: true,
  mine: false,
  timesUsed,
  folder: '',
  teamId: null,
  conversations: 0,
  resolved: 0,
  ratings: 0,
  ratingAverage: null,
});

describe('lists in the field', () => {
  test('open on a slash or a hash that stands first, up to the first space', () => {
    expect(pickingOf('/')).toEqual({ kind: 'canned', query: '' });
    expect(pickingOf('/退款')).toEqual({ kind: 'canned', query: '退款' });
    expect(pickingOf('#保修')).toEqual({ kind: 'article', query: '保修' });
    for (const text of ['', 'a /b', '/a b', '// comment', 'https://x', '\n/'])
      expect(pickingOf(text)).toBeNull();
  });

  test('offer codes that begin so first, then codes and texts that contain it; the most used first', () => {
    const replies = [
      reply('zrefund', 'x'),
      reply('refund', 'x', 1),
      reply('refunds', 'x', 9),
      reply('bye', 'your refund'),
      reply('hi', 'hello'),
    ];
    expect(findCanned(replies, 'REF').map((one) => one.code)).toEqual([
      'refunds',
      'refund',
      'zrefund',
      'bye',
    ]);
    expect(findCanned(replies, '')).toHaveLength(5);
  });

  test('fill in names, and leave every other brace as it is', () => {
    const values = { name: '林小姐', agent: '周宁' };
    expect(fillCanned('您好 {{ name }}，我是{{agent}} {{x}}', values)).toBe('您好 林小姐，我是周宁 {{x}}');
  });
});

describe('a text put in at the caret', () => {
  test('takes the place of the selection and leaves the caret behind it', () => {
    expect(splice('abcdef', 2, 4, 'X')).toEqual({ text: 'abXef', caret: 3 });
  });

  test('keeps a space before a longer one', () => {
    expect(splice('您好', 2, 2, '七天无理由')).toEqual({ text: '您好 七天无理由', caret: 8 });
    expect(splice('', 0, 0, '七天无理由').text).toBe('七天无理由');
  });
});
