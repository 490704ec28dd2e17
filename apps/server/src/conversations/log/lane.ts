import type { ConversationId } from '@parley/contract';

export const laneCount = 64;

/** The lane of a conversation, 0–63: everything that reacts to it runs where this lane is held (FNV-1a over the id). */
export function laneOf(id: ConversationId): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < id.length; place++) hash = Math.imul(hash ^ id.charCodeAt(place), 0x01000193);
  return (hash >>> 0) % laneCount;
}
