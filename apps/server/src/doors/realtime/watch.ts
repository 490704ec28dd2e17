import type { ConversationId, ConversationState, TeamId, View } from '@parley/contract';

/** The view a desk shows, and what of it has changed since it was last told. */
export interface Watch {
  view: View;
  teamId: TeamId | undefined;
  changed: Map<ConversationId, ConversationState | null>;
  countsChanged: boolean;
  /** something may have left the view unnoticed: the desk must ask for it again */
  isStale: boolean;
}

export const watching = (view: View, teamId: TeamId | undefined): Watch => ({
  view,
  teamId,
  changed: new Map(),
  countsChanged: true,
  isStale: false,
});
