import type { View } from '@parley/contract';

/** The views of the inbox, in their order. */
export const views = ['mine', 'queue', 'bot', 'all', 'closed'] as const satisfies readonly View[];
