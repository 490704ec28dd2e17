import type { ConversationView } from '@parley/sdk';
import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import type { VirtuosoHandle } from 'react-virtuoso';
import type { Line } from './lines.ts';

interface Jump {
  list: RefObject<VirtuosoHandle | null>;
  lines: readonly Line[];
  wanted: number | null;
  view: ConversationView;
  loadOlder: (limit?: number) => Promise<void>;
  onJump(): void;
}

/** Brings a line that the search found into view, loading as far back as it needs; tells its key. */
export function useJump({ list, lines, wanted, view, loadOlder, onJump }: Jump): string | null {
  const [done, setDone] = useState<number | null>(null);
  const { first, state } = view.thread;
  const isWanted = wanted !== null && wanted !== done && state !== null;
  useEffect(() => {
    if (!isWanted) return;
    if (wanted < first) {
      void loadOlder(500);
      return;
    }
    const index = lines.findIndex((line) => 'entry' in line && line.entry.seq >= wanted);
    setDone(wanted);
    onJump();
    if (index >= 0) setTimeout(() => list.current?.scrollToIndex({ index, align: 'center' }), 60);
  }, [isWanted, wanted, first, lines, list, loadOlder, onJump]);
  return wanted === null ? null : `s${wanted}`;
}
