import type { SavedViewId, View } from '@parley/contract';

/** The views of the inbox, in their order. */
export const views = ['mine', 'queue', 'bot', 'all', 'closed'] as const satisfies readonly View[];

/** A list that can be shown: a view of the product, or a saved one. */
export type ListId = View | SavedViewId;
export const isSaved = (id: ListId): id is SavedViewId => id.startsWith('viw_');
