import type { Changed } from '@parley/contract';
import { useState } from 'react';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { complain } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import { unconfirmedIn } from '../composer/unconfirmed.ts';

/** Does something to a conversation: shows at once what it changed, and says why it could not. True when it is done. `onHeld` is told the words that are to be confirmed first. */
export function useRun(onHeld?: (words: readonly string[]) => void) {
  const t = useWords();
  const { link } = useSeat();
  const [isBusy, setBusy] = useState(false);
  const run = async (work: Promise<Changed>): Promise<boolean> => {
    setBusy(true);
    try {
      link.takeChanged(await work);
      return true;
    } catch (error) {
      const words = onHeld && unconfirmedIn(error);
      if (words) onHeld(words);
      else complain(problemWords(t, error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, run };
}
