import { expect, test } from 'vitest';
import topics from '../fixtures/shop-topics.json' with { type: 'json' };
import { createIndex } from './knowledge-index.ts';
import { related } from './related.ts';

const index = createIndex(topics);

test('lists entries about the same matter, nearest first, never the entry itself', () => {
  const ids = related('invoice-get', index, 3).map(({ id }) => id);
  expect(ids.every((id) => id.startsWith('invoice-') && id !== 'invoice-get')).toBe(true);
  expect(ids).toHaveLength(3);
});

test('a limit holds, and an unknown id has no relations', () => {
  expect(related('return-how', index, 2)).toHaveLength(2);
  expect(related('unknown', index)).toEqual([]);
});

test('an entry like no other has no relations', () => {
  const lonely = createIndex([
    { id: 'a', questions: ['怎么退货'] },
    { id: 'b', questions: ['opening hours'] },
  ]);
  expect(related('a', lonely)).toEqual([]);
});
