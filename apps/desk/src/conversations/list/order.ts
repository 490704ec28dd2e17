import type { ConversationId, ConversationRow, ListOrder, View } from '@parley/contract';
import { clocksIn, findDueRules } from '../clock/due-rules.ts';

/** How a list is sorted: by its view, or as a saved view says. */
export type Sorting = View | ListOrder;

/** How the server sorts each view: the queue by urgency and age, everything else by what happened last. */
export const compareRows: {
  readonly [S in Sorting]: (a: ConversationRow, b: ConversationRow) => number;
} = {
  mine: byNews,
  queue: byPressure,
  bot: byNews,
  all: byNews,
  closed: byNews,
  newest: byNews,
  oldest: (a, b) => byText(a.lastEntryAt, b.lastEntryAt) || byText(a.id, b.id),
  waiting: (a, b) => byText(waited(a), waited(b)) || byText(a.id, b.id),
  due: (a, b) => byText(dueKey(a), dueKey(b)) || byText(a.id, b.id),
  urgent: (a, b) => b.priority - a.priority || byNews(a, b),
};

/** Moments and ids are ASCII: a comparison by the rules of a language would give the same, and takes longer. */
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Who waits for nothing comes last. */
const waited = (row: ConversationRow) => row.waitingSince ?? '~';

/** What is not due comes last. */
function dueKey(row: ConversationRow): string {
  const rules = findDueRules(row.workspaceId);
  return (rules && clocksIn(row, rules)[0]?.dueAt) ?? '~';
}

function byPressure(a: ConversationRow, b: ConversationRow): number {
  return b.priority - a.priority || byText(queued(a), queued(b)) || byText(a.id, b.id);
}

const queued = (row: ConversationRow) => row.queuedSince ?? '';

function byNews(a: ConversationRow, b: ConversationRow): number {
  return byText(b.lastEntryAt, a.lastEntryAt) || byText(b.id, a.id);
}

export interface RowsPage {
  data: ConversationRow[];
  next_cursor: string | null;
  has_more: boolean;
}
export interface RowsChange {
  rows: readonly ConversationRow[];
  gone: readonly ConversationId[];
}

/** The loaded pages after a push: newer versions replace older ones, new rows join where they sort; what sorts behind the loaded part waits for its page. */
export function mergeRows(pages: readonly RowsPage[], change: RowsChange, sorting: Sorting): RowsPage[] {
  const compare = compareRows[sorting];
  const loaded = pages.flatMap((page) => page.data);
  const last = pages.at(-1)?.has_more ? loaded.at(-1) : undefined;
  const pushed = new Map(change.rows.map((row) => [row.id, row]));
  const gone = new Set(change.gone);
  const known = new Map<ConversationId, ConversationRow>();
  const kept = loaded.filter((row) => {
    if (!pushed.has(row.id)) return !gone.has(row.id);
    if (!gone.has(row.id)) known.set(row.id, row);
    return false;
  });
  const data = sorted(kept, compare);
  for (const row of pushed.values()) {
    const before = known.get(row.id);
    const isWithin = before !== undefined || last === undefined || compare(row, last) < 0;
    const newest = before && before.headSeq > row.headSeq ? before : row;
    if (isWithin) data.splice(placeOf(newest, data, compare), 0, newest);
  }
  return pages.map((page, index) => ({ ...page, data: index === 0 ? data : [] }));
}

type Compare = (a: ConversationRow, b: ConversationRow) => number;

/** The rows in their order, each once; what is in order already, as after every push but the first, is only looked through. */
function sorted(rows: ConversationRow[], compare: Compare): ConversationRow[] {
  const isSorted = rows.every((row, index) => {
    const before = rows[index - 1];
    return !before || compare(before, row) < 0;
  });
  return isSorted ? rows : [...new Map(rows.map((row) => [row.id, row])).values()].toSorted(compare);
}

/** Where a row belongs among rows in order. */
function placeOf(row: ConversationRow, rows: readonly ConversationRow[], compare: Compare): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = rows[middle];
    if (other && compare(other, row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Replaces a row in place where it is loaded, and moves nothing: the next push says where it belongs. */
export function replaceRow(pages: readonly RowsPage[], row: ConversationRow): RowsPage[] {
  const swap = (old: ConversationRow) => (old.id === row.id && row.headSeq >= old.headSeq ? row : old);
  return pages.map((page) => ({ ...page, data: page.data.map(swap) }));
}
