import type { EntryKind } from '@parley/contract';

/** Entries after which somebody else answers, or the bot begins anew: what was said before is not the bot's to count or answer any more. */
export const changesHands: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'handed-over',
  'assigned',
  'transferred',
  'requeued',
  'returned-to-bot',
  'left-queue',
  'closed',
  'reopened',
]);
