import type { QuestionId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { addAnswered } from './store.ts';

export interface Tally {
  add(id: QuestionId): void;
  /** Writes what was counted so far. */
  flush(): Promise<void>;
}

const gatherMs = 2_000;

/** Counts answers in memory and writes them together, so that a popular question is not one update a message. */
export function createTally({ database, logger }: Kernel): Tally {
  let counts = new Map<QuestionId, number>();
  let timer: NodeJS.Timeout | undefined;
  const note = (id: QuestionId, count: number) => counts.set(id, (counts.get(id) ?? 0) + count);
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    const counted = counts;
    counts = new Map();
    if (counted.size === 0) return;
    try {
      await addAnswered(database.system, [...counted.keys()], [...counted.values()]);
    } catch (error) {
      for (const [id, count] of counted) note(id, count);
      throw error;
    }
  };
  const complain = (error: unknown) =>
    logger.warn(
      { error },
      'how often questions were answered could not be written; it will be with the next',
    );
  return {
    add(id) {
      note(id, 1);
      // A count is no reason to keep a process alive.
      timer ??= setTimeout(() => void flush().catch(complain), gatherMs).unref();
    },
    flush,
  };
}
