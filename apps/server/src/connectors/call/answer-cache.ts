import type { Clock } from '../../kernel/clock.ts';

const mostKept = 2_000;

/** Answers kept for a while, bounded, in this process; those who ask the same at the same time share one answer. */
export interface AnswerCache {
  /** `isFresh` is false where the answer was made for this caller. What `isWorth` turns down is not kept. */
  get<T>(
    key: string,
    seconds: number,
    make: () => Promise<T>,
    isWorth: (made: T) => boolean,
  ): Promise<{ made: T; isKept: boolean }>;
}

export function createAnswerCache(clock: Clock): AnswerCache {
  const kept = new Map<string, { untilMs: number; made: Promise<unknown> }>();
  return {
    async get<T>(key: string, seconds: number, make: () => Promise<T>, isWorth: (made: T) => boolean) {
      if (seconds === 0) return { made: await make(), isKept: false };
      const known = kept.get(key);
      if (known && clock.now() < known.untilMs) return { made: (await known.made) as T, isKept: true };
      const made = make();
      const entry = { untilMs: clock.now() + seconds * 1000, made };
      kept.delete(key);
      kept.set(key, entry);
      if (kept.size > mostKept) kept.delete(kept.keys().next().value as string);
      const forget = () => void (kept.get(key) === entry && kept.delete(key));
      made.then((answer) => isWorth(answer) || forget(), forget);
      return { made: await made, isKept: false };
    },
  };
}
