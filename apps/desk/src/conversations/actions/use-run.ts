import type { Changed } from '@parley/contract';
import { useState } from 'react';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { complain } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';

/** Does something to a conversation: shows at once what it changed, and says why it could not. True when it is done. */
export function useRun() {
  const t = useWords();
  const { link } = useSeat();
  const [isBusy, setBusy] = useState(false);
  const run = async (work: Promise<Changed>): Promise<boolean> => {
    setBusy(true);
    try {
      link.takeChanged(await work);
      return true;
    } catch (error) {
      complain(problemWords(t, error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, run };
}
