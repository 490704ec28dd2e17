import { describe, expect, test } from 'vitest';
import { splice } from '../../shell/text/insert.ts';
import { pickingOf } from './picker.ts';

describe('lists in the field', () => {
  test('open on a slash or a hash that stands first, up to the first space', () => {
    expect(pickingOf('/')).toEqual({ kind: 'canned', query: '' });
    expect(pickingOf('/退款')).toEqual({ kind: 'canned', query: '退款' });
    expect(pickingOf('#保修')).toEqual({ kind: 'article', query: '保修' });
    for (const text of ['', 'a /b', '/a b', '// comment', 'https://x', '\n/'])
      expect(pickingOf(text)).toBeNull();
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
