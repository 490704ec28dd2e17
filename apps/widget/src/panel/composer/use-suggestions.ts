import type { Suggestion } from '@parley/sdk/visitor';
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../panel.ts';

const restMs = 180;
const leastChars = 2;
const mostShown = 5;

/** Questions that begin like what is being written, while the assistant listens; `chosen` is moved by the arrow keys. */
export function useSuggestions(text: string, isWanted: boolean) {
  const { visitor } = usePanel();
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  const [chosen, setChosen] = useState(-1);
  const [dismissed, setDismissed] = useState('');
  const prefix = text.trim();
  const isAsked = isWanted && prefix.length >= leastChars && prefix.length <= 100 && prefix !== dismissed;

  useEffect(() => {
    setChosen(-1);
    if (!isAsked) return setFound([]);
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const answers = await visitor.suggest(prefix);
      if (isCurrent) setFound(answers.filter((one) => one.text !== prefix).slice(0, mostShown));
    }, restMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [visitor, prefix, isAsked]);

  const size = found.length + 1;
  return {
    found,
    chosen,
    /** one step down or up; beyond the ends nothing is chosen */
    move: (step: 1 | -1) => setChosen((at) => ((at + 1 + step + size) % size) - 1),
    dismiss() {
      setDismissed(prefix);
      setFound([]);
    },
  };
}
export type Suggestions = ReturnType<typeof useSuggestions>;
