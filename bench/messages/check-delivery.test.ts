import { expect, test } from 'vitest';
import { compareDelivery } from './check-delivery.ts';

const report = { run: 'a', refused: {}, dropped: 0, resyncs: 0 };

test('what was acknowledged, stored once and seen once is neither lost nor doubled', () => {
  const stored = new Map([
    [0, 1],
    [1, 1],
  ]);
  expect(compareDelivery({ ...report, acknowledged: [0, 1], notSeenOnce: [] }, stored)).toMatchObject({
    acknowledged: 2,
    lost: 0,
    duplicated: 0,
  });
});

test('lost is what the store does not hold, and what the agent never saw', () => {
  const stored = new Map([[1, 1]]);
  const figures = compareDelivery({ ...report, acknowledged: [0, 1], notSeenOnce: [[1, 0]] }, stored);
  expect(figures.lost).toBe(2);
});

test('doubled is what was stored or seen twice, each counted once; what was never acknowledged cannot be lost', () => {
  const stored = new Map([
    [0, 2],
    [1, 1],
  ]);
  const figures = compareDelivery(
    {
      ...report,
      acknowledged: [0, 1],
      notSeenOnce: [
        [0, 2],
        [1, 2],
        [2, 0],
      ],
    },
    stored,
  );
  expect(figures).toMatchObject({ lost: 0, duplicated: 2 });
});
