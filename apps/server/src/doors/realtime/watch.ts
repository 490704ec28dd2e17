import type {
  ConversationFilter,
  ConversationId,
  ConversationState,
  SavedViewId,
  TeamId,
  View,
} from '@parley/contract';

/** The view a desk shows, and what of it has changed since it was last told. */
export interface Watch {
  view: View;
  teamId: TeamId | undefined;
  /** in place of the view */
  saved: SavedWatch | undefined;
  changed: Map<ConversationId, ConversationState | null>;
  countsChanged: boolean;
  /** something may have left the view unnoticed: the desk must ask for it again */
  isStale: boolean;
  /** when the desk was last told to ask again */
  toldStaleAt: number;
}

/** A saved view as it was when the desk began to watch it. */
export interface SavedWatch {
  id: SavedViewId;
  filter: ConversationFilter;
}

export const watching = (view: View, teamId: TeamId | undefined, saved?: SavedWatch): Watch => ({
  view,
  teamId,
  saved,
  changed: new Map(),
  countsChanged: true,
  isStale: false,
  toldStaleAt: 0,
});
