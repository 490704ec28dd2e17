import type { Entry } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Reaction } from '../reactions/reaction.ts';
import { forgetWords as forget } from './store.ts';

/** The search finds what a message says now: neither what was recalled or has moved, nor what it said before it was changed. */
export function forgetWords(kernel: Kernel): Reaction {
  return {
    name: 'forget-words',
    wants: (entry) => changedBy(entry).length > 0,
    run: async (entry) =>
      void (await forget(kernel.database.system, entry.conversationId, changedBy(entry), entry.seq)),
  };
}

function changedBy({ body }: Entry): readonly number[] {
  if (body.kind === 'recalled' || body.kind === 'edited') return [body.seq];
  return body.kind === 'split-to' ? body.seqs : [];
}
