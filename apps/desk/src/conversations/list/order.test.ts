import type { ConversationRow, TeamId } from '@parley/contract';
import { describe, expect, test } from 'vitest';
import { queries } from '../../shell/queries.ts';
import { dueRulesKey } from '../clock/due-rules.ts';
import { noon, sampleId, sampleRow } from '../sample.ts';
import { mergeRows, type RowsPage, replaceRow } from './order.ts';

const page = (data: ConversationRow[], has_more = false): RowsPage => ({
  data,
  next_cursor: has_more ? 'next' : null,
  has_more,
});
const ids = (pages: RowsPage[]) => pages.flatMap((one) => one.data).map((row) => row.id);
const sampleTeam = 'tem_00000000000000000000000001' as TeamId;
const none: ConversationRow[] = [];

test('what is due first comes first, what is not comes last, and time alone changes nothing', () => {
  const { workspaceId } = sampleRow(1);
  const targets = {
    waitSeconds: 60,
    firstResponseSeconds: 60,
    nextResponseSeconds: 60,
    resolutionSeconds: 600,
  };
  queries.setQueryData(dueRulesKey(workspaceId), {
    ...{ targets, hours: {} },
    teams: { [sampleTeam]: { waitSeconds: 3_600, firstResponseSeconds: 3_600, resolutionSeconds: 3_600 } },
  });
  const rows = [
    sampleRow(1, { owner: { kind: 'bot' }, servedSince: null }),
    sampleRow(2, { teamId: sampleTeam, servedSince: noon(2) }),
    sampleRow(4, { servedSince: noon(4) }),
  ];
  const merged = mergeRows([page(rows)], { rows: [sampleRow(3, { servedSince: noon(3) })], gone: [] }, 'due');
  expect(ids(merged)).toEqual([3, 4, 2, 1].map(sampleId));
});

describe('a list after a push', () => {
  test('sorts the queue by priority, then by age', () => {
    const pages = [page([sampleRow(1), sampleRow(2)])];
    const urgent = sampleRow(3, { priority: 3 });
    expect(ids(mergeRows(pages, { rows: [urgent], gone: [] }, 'queue'))).toEqual([3, 1, 2].map(sampleId));
  });

  test('sorts every other view by what happened last', () => {
    const pages = [page([sampleRow(2), sampleRow(1)])];
    const spoken = sampleRow(1, { lastEntryAt: noon(9), headSeq: 2 });
    expect(ids(mergeRows(pages, { rows: [spoken], gone: [] }, 'mine'))).toEqual([1, 2].map(sampleId));
  });

  test('loses what is gone and keeps the newer version of a row', () => {
    const pages = [page([sampleRow(3), sampleRow(2, { headSeq: 5, tags: ['new'] })])];
    const stale = sampleRow(2, { headSeq: 4 });
    const merged = mergeRows(pages, { rows: [stale], gone: [sampleId(3)] }, 'all');
    expect(merged[0]?.data).toEqual([sampleRow(2, { headSeq: 5, tags: ['new'] })]);
  });

  test('leaves a new row that sorts behind the loaded part to its page', () => {
    const pages = [page([sampleRow(9), sampleRow(8)], true)];
    expect(ids(mergeRows(pages, { rows: [sampleRow(1)], gone: none.map((row) => row.id) }, 'all'))).toEqual(
      [9, 8].map(sampleId),
    );
    expect(ids(mergeRows(pages, { rows: [sampleRow(10)], gone: [] }, 'all'))).toEqual(
      [10, 9, 8].map(sampleId),
    );
  });

  test('holds a row once, though two pages brought it', () => {
    const pages = [page([sampleRow(2)], true), page([sampleRow(2), sampleRow(1)])];
    expect(ids(mergeRows(pages, { rows: [], gone: [] }, 'all'))).toEqual([2, 1].map(sampleId));
  });

  test('in a list that is not watched only replaces in place', () => {
    const pages = [page([sampleRow(1), sampleRow(2)])];
    expect(ids(replaceRow(pages, sampleRow(2, { headSeq: 9 })))).toEqual([1, 2].map(sampleId));
    expect(ids(replaceRow(pages, sampleRow(3)))).toEqual([1, 2].map(sampleId));
  });
});
