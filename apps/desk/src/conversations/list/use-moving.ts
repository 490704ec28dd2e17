import type { ConversationId } from '@parley/contract';
import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { VirtuosoHandle } from 'react-virtuoso';
import { composes } from '../../shell/keys/composes.ts';
import { placeOf } from '../../shell/keys/hears-keys.ts';
import { type Cursor, follow, step } from './cursor.ts';

interface Moving {
  /** Moves the focus from row to row, drawing those that were not on screen; gives where it is then. */
  move(by: 1 | -1): ConversationId | undefined;
  /** the conversation that keys act on, while it is in the list */
  current(): ConversationId | undefined;
  /** belongs to the element around the rows: the cursor goes where the focus goes */
  onFocus(event: FocusEvent): void;
}

/** Keeps one conversation under the cursor, however the list is sorted meanwhile. */
export function useMoving(
  ids: readonly ConversationId[],
  selected: ConversationId | null,
  handle: RefObject<VirtuosoHandle | null>,
): Moving {
  const cursor = useRef<Cursor>({ id: selected, index: -1 });
  const latest = useRef(ids);
  useLayoutEffect(() => {
    latest.current = ids;
    cursor.current = follow(cursor.current, ids);
  }, [ids]);
  useEffect(() => {
    if (selected) cursor.current = follow({ id: selected, index: -1 }, latest.current);
  }, [selected]);
  return useMemo(() => {
    const focus = (id: ConversationId) => () => {
      // A row that comes on screen late must not take the focus back from where it or the cursor has gone since.
      if (cursor.current.id === id && isFocusFree())
        document.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus({ preventScroll: true });
    };
    return {
      move(by) {
        const next = step(cursor.current, latest.current, by);
        if (!next?.id) return undefined;
        cursor.current = next;
        handle.current?.scrollIntoView({ index: next.index, done: focus(next.id) });
        document.querySelector<HTMLElement>(`[data-row="${next.id}"]`)?.focus({ preventScroll: true });
        return next.id;
      },
      current: () => latest.current.find((id) => id === cursor.current.id),
      onFocus({ target }) {
        const id = (target as HTMLElement).dataset.row as ConversationId | undefined;
        if (id) cursor.current = follow({ id, index: -1 }, latest.current);
      },
    };
  }, [handle]);
}

/** Whether nothing but a row has the focus. */
function isFocusFree() {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement.matches('[data-row]');
}

interface Heard {
  onArrow(by: 1 | -1, isRange: boolean): void;
  /** where nothing has the focus; a row that has it opens by itself */
  onEnter(): void;
}

/** Hears the arrows in the list, and where nothing has the focus: a row that is moved out of sight takes it along. */
export function useListKeys(list: RefObject<HTMLElement | null>, heard: Heard) {
  const latest = useRef(heard);
  latest.current = heard;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (composes(event) || event.altKey || event.metaKey || event.ctrlKey || placeOf(target).isOverlaid)
        return;
      const isNowhere = target === document.body;
      const isHere = isNowhere || (target instanceof Node && list.current?.contains(target));
      const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : undefined;
      if (isHere && by) latest.current.onArrow(by, event.shiftKey);
      else if (isNowhere && key === 'Enter') latest.current.onEnter();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [list]);
}
