import { expect, test } from 'vitest';
import { detailText } from './detail-text.ts';

test('an audit line is told as people read it', () => {
  expect(detailText({ capacity: { from: 6, to: 9 }, teamIds: [] })).toBe('capacity: 6 → 9 · teamIds: –');
  expect(detailText({ settings: { title: 'Shop' }, roles: ['agent', 'admin'], note: null })).toBe(
    'settings: title: Shop · roles: agent, admin · note: –',
  );
});
