import { setTimeout } from 'node:timers/promises';
import type { ConversationId, EntryBody } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { searchable, wordsOf } from './words.ts';
import { listNextIds, listSearchable, rewriteWords } from './words-store.ts';

const kind = 'cut-words-anew';
const atOnce = 200;
const turnMs = 3_000;

/** Brings the words of what was said under an older way of cutting to the one in use, a little at a time. */
export function cutWordsAnew(kernel: Kernel): void {
  const { system } = kernel.database;
  kernel.jobs.handle(kind, async (payload) => {
    let after = (payload.after ?? '') as ConversationId | '';
    const endMs = performance.now() + turnMs;
    while (performance.now() < endMs) {
      const ids = await listNextIds(system, after, atOnce);
      const last = ids.at(-1);
      if (!last) return;
      const rows = await listSearchable(system, ids);
      await rewriteWords(
        system,
        rows.map(({ body, ...place }) => ({ ...place, words: cut(body) })),
      );
      after = last;
      // What is said meanwhile goes first.
      await setTimeout(20);
    }
    await kernel.jobs.add(system, { kind, workspaceId: null, key: kind, payload: { after } });
  });
}

const cut = (body: EntryBody): string => wordsOf(searchable(body) ?? '').join(' ');
