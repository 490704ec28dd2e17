import { createSpeller, createVocabulary } from '@parley/nlu';
import { questionsOf } from '../wordings.ts';
import type { Shelf } from './shelf.ts';

const sliceMs = 5;
/** Words that return are what slips are mended towards; beyond these they are rare, and making the speller takes too long at a stretch. */
const mostWords = 5_000;
const restMs = 10_000;

export interface SpellerUpkeep {
  /** Says that the shelf has changed; `now` where the workspace's own words have. */
  note(now: boolean): void;
}

/** Keeps the shelf's speller near what the shelf holds, in the background and at most every ten seconds: no answer waits for it. */
export function keepSpeller(shelf: Shelf, complain: (error: unknown) => void): SpellerUpkeep {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  const make = async () => {
    timer = undefined;
    isRunning = true;
    const vocabulary = createVocabulary();
    let sliceBegan = performance.now();
    for (const { wordings } of [...shelf.topics.values()]) {
      for (const question of questionsOf(wordings)) vocabulary.add(question);
      if (performance.now() - sliceBegan < sliceMs) continue;
      await new Promise(setImmediate);
      sliceBegan = performance.now();
    }
    const words = [...new Set([...shelf.words.own.map(vocabulary.plain), ...vocabulary.words(mostWords)])];
    shelf.speller = words.length > 0 ? createSpeller(words) : undefined;
    isRunning = false;
  };
  const run = () => void make().catch(complain);
  return {
    note(now) {
      if (timer && !now) return;
      clearTimeout(timer);
      const isFirst = shelf.speller === undefined && !isRunning;
      // A speller is no reason to keep a process alive.
      timer = setTimeout(run, now || isFirst ? 0 : restMs).unref();
    },
  };
}
