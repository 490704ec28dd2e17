import type { ConversationId, MonitorRow } from '@parley/contract';
import { expect, test } from 'vitest';
import { monitoredAfter } from './live.ts';

const row = (n: number, score: number): MonitorRow => ({
  conversationId: `cnv_${n}` as ConversationId,
  contactId: 'ctc_1',
  contactName: `Customer ${n}`,
  contactPicture: null,
  channelAccountId: 'cha_1',
  teamId: null,
  owner: { kind: 'queue' },
  isClosed: false,
  preview: null,
  waitingSince: null,
  lastEntryAt: '2026-04-01T09:00:00.000Z',
  risks: [],
  score,
});
const ids = (held: ReturnType<typeof monitoredAfter>) =>
  held.rows.map(({ conversationId }) => conversationId);

test('what is pushed takes its place by risk, and what is gone leaves', () => {
  const whole = monitoredAfter(null, {
    t: 'monitor',
    rows: [row(1, 1), row(2, 9)],
    gone: [],
    total: 2,
    isWhole: true,
  });
  expect(ids(whole)).toEqual(['cnv_2', 'cnv_1']);
  const later = monitoredAfter(whole, {
    t: 'monitor',
    rows: [row(1, 12), row(3, 3)],
    gone: ['cnv_2'],
    total: 2,
    isWhole: false,
  });
  expect(ids(later)).toEqual(['cnv_1', 'cnv_3']);
  const anew = monitoredAfter(later, { t: 'monitor', rows: [row(4, 0)], gone: [], total: 1, isWhole: true });
  expect(ids(anew)).toEqual(['cnv_4']);
});
