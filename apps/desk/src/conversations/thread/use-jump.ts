import type { ConversationView } from '@parley/sdk';
import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { VirtuosoHandle } from 'react-virtuoso';
import type { Line } from './lines.ts';

interface Jump {
  list: RefObject<VirtuosoHandle | null>;
  lines: readonly Line[];
  /** a seq that the address names */
  wanted: number | null;
  view: ConversationView;
  loadOlder: (limit?: number) => Promise<void>;
  onJump(): void;
}
/** Each wish is an object of its own, so that the same place can be wished for again. */
interface Goal {
  seq: number;
  /** asked for here, by hand: the focus goes along */
  isAsked: boolean;
}
const drawnMs = 60;

/** Brings a line into view that the search found or a quote leads to, loading as far back as it needs; tells its key. */
export function useJump({ list, lines, wanted, view, loadOlder, onJump }: Jump) {
  const [goal, setGoal] = useState<Goal | null>(null);
  const [done, setDone] = useState<Goal | null>(null);
  useEffect(() => {
    if (wanted !== null) setGoal({ seq: wanted, isAsked: false });
  }, [wanted]);
  const { first, state } = view.thread;
  const isDue = goal !== null && goal !== done && state !== null;
  useEffect(() => {
    if (!isDue) return;
    if (goal.seq < first) {
      void loadOlder(500);
      return;
    }
    const index = lines.findIndex((line) => 'entry' in line && line.entry.seq >= goal.seq);
    const line = lines[index];
    setDone(goal);
    onJump();
    if (!line) return;
    setTimeout(() => {
      list.current?.scrollToIndex({ index, align: 'center' });
      if (goal.isAsked) setTimeout(() => focusLine(line.key), drawnMs);
    }, drawnMs);
  }, [isDue, goal, first, lines, list, loadOlder, onJump]);
  const jump = useCallback((seq: number) => setGoal({ seq, isAsked: true }), []);
  return { jump, found: goal === null ? null : `s${goal.seq}` };
}

const focusLine = (key: string) =>
  document.querySelector<HTMLElement>(`[data-line="${key}"]`)?.focus({ preventScroll: true });
