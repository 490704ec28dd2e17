import type { ConversationFilter, SavedViewId, View } from '@parley/contract';

/** The views of the inbox, in their order. */
export const views = ['mine', 'queue', 'bot', 'all', 'closed'] as const satisfies readonly View[];

/** Conversations a note of which calls the reader. */
export const mentions = 'mentions';
export const mentionFilter: ConversationFilter = { all: [{ field: 'mentioned', isUnseen: false }] };
/** A list that can be shown: a view of the product, what calls the reader, or a saved one. */
export type ListId = View | typeof mentions | SavedViewId;
export const isSaved = (id: ListId): id is SavedViewId => id.startsWith('viw_');
