import type { ConversationId } from '@parley/contract';

/** The conversation that keys act on, and where it last stood. */
export interface Cursor {
  id: ConversationId | null;
  index: number;
}

/** The cursor in a list that has changed: it stays on its conversation, wherever that is now; where that has gone, it keeps its place. */
export function follow(cursor: Cursor, ids: readonly ConversationId[]): Cursor {
  const index = cursor.id === null ? -1 : ids.indexOf(cursor.id);
  return index < 0 || index === cursor.index ? cursor : { ...cursor, index };
}

/** The next row in a direction, counted from where the cursor's conversation is, or was when it has gone; undefined in an empty list. */
export function step(cursor: Cursor, ids: readonly ConversationId[], by: 1 | -1): Cursor | undefined {
  const isThere = cursor.id !== null && ids[cursor.index] === cursor.id;
  const wanted = isThere || by < 0 ? cursor.index + by : cursor.index;
  const index = Math.min(ids.length - 1, Math.max(0, wanted));
  const id = ids[index];
  return id && { id, index };
}
