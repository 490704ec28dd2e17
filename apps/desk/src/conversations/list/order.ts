import type { ConversationId, ConversationRow, ListOrder, View } from '@parley/contract';

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
  oldest: (a, b) => a.lastEntryAt.localeCompare(b.lastEntryAt) || a.id.localeCompare(b.id),
  waiting: (a, b) => waited(a).localeCompare(waited(b)) || a.id.localeCompare(b.id),
  urgent: (a, b) => b.priority - a.priority || byNews(a, b),
};

/** Who waits for nothing comes last. */
const waited = (row: ConversationRow) => row.waitingSince ?? '~';

function byPressure(a: ConversationRow, b: ConversationRow): number {
  return b.priority - a.priority || queued(a).localeCompare(queued(b)) || a.id.localeCompare(b.id);
}

const queued = (row: ConversationRow) => row.queuedSince ?? '';

function byNews(a: ConversationRow, b: ConversationRow): number {
  return b.lastEntryAt.localeCompare(a.lastEntryAt) || b.id.localeCompare(a.id);
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
  const held = new Map(pages.flatMap((page) => page.data).map((row) => [row.id, row]));
  const loaded = [...held.values()];
  const last = pages.at(-1)?.has_more ? loaded.at(-1) : undefined;
  const compare = compareRows[sorting];
  for (const id of change.gone) held.delete(id);
  for (const row of change.rows) {
    const known = held.get(row.id);
    const isNewer = !known || row.headSeq >= known.headSeq;
    const isWithin = known !== undefined || last === undefined || compare(row, last) < 0;
    if (isNewer && isWithin) held.set(row.id, row);
  }
  const data = [...held.values()].toSorted(compare);
  return pages.map((page, index) => ({ ...page, data: index === 0 ? data : [] }));
}

/** Replaces a row in place where it is loaded, and moves nothing: the next push says where it belongs. */
export function replaceRow(pages: readonly RowsPage[], row: ConversationRow): RowsPage[] {
  const swap = (old: ConversationRow) => (old.id === row.id && row.headSeq >= old.headSeq ? row : old);
  return pages.map((page) => ({ ...page, data: page.data.map(swap) }));
}
