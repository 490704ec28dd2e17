import type { ConversationId } from '@parley/contract';
import { useSyncExternalStore } from 'react';

/** What is chosen in the list: some rows, or all that match it. */
export interface Selection {
  ids: ReadonlySet<ConversationId>;
  isAll: boolean;
  /** from where a range is drawn */
  anchor: ConversationId | null;
}

const none: Selection = { ids: new Set(), isAll: false, anchor: null };
const listeners = new Set<() => void>();
let current = none;

function set(next: Selection) {
  current = next;
  for (const listener of listeners) listener();
}

export const clearSelection = () => {
  if (current !== none) set(none);
};
export const selectAll = () => set({ ...current, isAll: true });

/** Chooses a row, or lets it go; from then on ranges begin there. */
export function toggleRow(id: ConversationId) {
  const ids = new Set(current.isAll ? [] : current.ids);
  if (!ids.delete(id)) ids.add(id);
  set({ ids, isAll: false, anchor: id });
}

/** Chooses a row and the one beside it; whoever steps back among those that are chosen lets the last one go. */
export function stepTo(from: ConversationId | undefined, to: ConversationId) {
  set({ ids: stepWith(current.isAll ? new Set() : current.ids, from, to), isAll: false, anchor: to });
}

/** The rows chosen so far after a step; where the rows stand does not matter, since they may have moved. */
export function stepWith(
  chosen: ReadonlySet<ConversationId>,
  from: ConversationId | undefined,
  to: ConversationId,
): ReadonlySet<ConversationId> {
  const isBack = from !== undefined && from !== to && chosen.has(from) && chosen.has(to);
  if (isBack) return new Set([...chosen].filter((id) => id !== from));
  return new Set([...chosen, ...(from ? [from] : []), to]);
}

/** Chooses every row between the one that was chosen last and this one. */
export function extendTo(id: ConversationId, rows: readonly ConversationId[]) {
  set({ ids: rangeWith(current.ids, rows, current.anchor, id), isAll: false, anchor: id });
}

/** The rows chosen so far with those of a range; without a beginning the range is its end. */
export function rangeWith(
  chosen: ReadonlySet<ConversationId>,
  rows: readonly ConversationId[],
  from: ConversationId | null,
  to: ConversationId,
): ReadonlySet<ConversationId> {
  const end = rows.indexOf(to);
  const start = from === null ? end : rows.indexOf(from);
  const [first, last] = start < 0 ? [end, end] : [Math.min(start, end), Math.max(start, end)];
  return new Set([...chosen, ...rows.slice(first, last + 1)]);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSelection = () => useSyncExternalStore(subscribe, () => current);
