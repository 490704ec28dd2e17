import type { Locale, QuestionId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { type Answered, addAnswered } from './store.ts';

export interface Tally {
  /** Counts an answer; `asked` is the customer's language. */
  add(id: QuestionId, asked: Locale): void;
  /** Writes what was counted so far. */
  flush(): Promise<void>;
}

const gatherMs = 2_000;

/** Counts answers in memory and writes them together, so that a popular question is not one update a message. */
export function createTally({ database, clock, logger }: Kernel): Tally {
  let counts = new Map<string, Answered>();
  let timer: NodeJS.Timeout | undefined;
  const note = ({ id, locale, day, count }: Answered) => {
    const key = `${id} ${locale} ${day}`;
    counts.set(key, { id, locale, day, count: (counts.get(key)?.count ?? 0) + count });
  };
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    const counted = counts;
    counts = new Map();
    if (counted.size === 0) return;
    try {
      await addAnswered(database.system, [...counted.values()]);
    } catch (error) {
      for (const each of counted.values()) note(each);
      throw error;
    }
  };
  const complain = (error: unknown) =>
    logger.warn(
      { error },
      'how often questions were answered could not be written; it will be with the next',
    );
  return {
    add(id, asked) {
      note({ id, locale: asked, day: new Date(clock.now()).toISOString().slice(0, 10), count: 1 });
      // A count is no reason to keep a process alive.
      timer ??= setTimeout(() => void flush().catch(complain), gatherMs).unref();
    },
    flush,
  };
}
