import type { ConversationId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Mark } from '../log/append.ts';
import { saveProgress } from './store.ts';

/** So few are locked at a time that the log, which wants the same rows, hardly waits. */
const savedAtOnce = 50;

/** How far the reactions have come, where the store does not know it yet; losing this means running them once more. */
export interface Marks {
  set(id: ConversationId, mark: Mark): void;
  of(id: ConversationId): Mark | undefined;
  /** The log has written so much of it beside its entries. */
  written(id: ConversationId, seq: number): void;
  /** Saves those that have waited for so long that nothing more is likely to be said soon. */
  save(waitedMs: number): Promise<void>;
  count(): number;
}

export function createMarks(kernel: Kernel): Marks {
  const marks = new Map<ConversationId, Mark & { sinceMs: number }>();
  const written = (id: ConversationId, seq: number) => {
    if (marks.get(id)?.seq === seq) marks.delete(id);
  };
  return {
    set(id, mark) {
      marks.set(id, { ...mark, sinceMs: marks.get(id)?.sinceMs ?? performance.now() });
    },
    of: (id) => marks.get(id),
    written,
    async save(waitedMs) {
      const latest = performance.now() - waitedMs;
      const saving = [...marks].filter(([, { sinceMs }]) => sinceMs <= latest);
      for (let at = 0; at < saving.length; at += savedAtOnce) {
        const some = saving.slice(at, at + savedAtOnce).map(([id, { seq, epoch }]) => ({ id, seq, epoch }));
        await saveProgress(kernel.database.hot, kernel.processId, some);
        for (const { id, seq } of some) written(id, seq);
      }
    },
    count: () => marks.size,
  };
}
