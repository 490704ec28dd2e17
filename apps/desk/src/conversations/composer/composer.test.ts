import { describe, expect, test } from 'vitest';
import { splice } from '../../shell/text/insert.ts';
import { pickingOf } from './picker.ts';

describe('lists in the field', () => {
  test.each([false, true])(
    'open on a slash or a hash that stands first, up to the first space; in a note: %s',
    (isNote) => {
      const of = (text: string) => pickingOf(text, text.length, isNote);
      expect(of('/')).toMatchObject({ kind: 'canned', query: '' });
      expect(of('/退款')).toMatchObject({ kind: 'canned', query: '退款', from: 0, to: 3 });
      expect(of('#保修')).toMatchObject({ kind: 'article', query: '保修' });
      for (const text of ['', 'a /b', '/a b', '// comment', 'https://x', '\n/']) expect(of(text)).toBeNull();
    },
  );

  test('open on an @ at the caret of a note, behind Chinese without a space too, and on a colon before letters', () => {
    const of = (text: string, isNote = true, caret = text.length) => pickingOf(text, caret, isNote);
    expect(of('请@wang')).toEqual({ kind: 'callee', query: 'wang', from: 1, to: 6 });
    expect(of('look @', true)).toMatchObject({ kind: 'callee', query: '', from: 5 });
    expect(of('@王 then', true, 2)).toMatchObject({ kind: 'callee', query: '王', to: 2 });
    expect(of('a@b', true)).toBeNull();
    expect(of('@王', false)).toBeNull();
    expect(of('ok :smi', false)).toEqual({ kind: 'emoji', query: 'smi', from: 3, to: 7 });
    for (const text of ['12:30', 'note: ', ':', 'https://']) expect(of(text, false)).toBeNull();
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
